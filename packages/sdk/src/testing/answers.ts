import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw';
import { examples } from '../generated/examples.ts';
import { apiVersion, routes } from '../generated/routes.ts';
import type { operations } from '../generated/schema.ts';
import type { OperationId, ProblemStatus } from '../problems.ts';
import type { Problem } from '../types/problem.ts';
import { spoilt } from './spoil.ts';

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Content<Response> = Response extends { content: infer Types } ? Types[keyof Types] : undefined;

/** The statuses that the contract gives an operation. */
export type Status<Id extends OperationId> = Extract<keyof Responses<Id>, number>;
/** The body that the contract gives an operation and a status. */
export type Body<Id extends OperationId, Code extends Status<Id>> = Content<Responses<Id>[Code]>;

type Given = Exclude<Awaited<ReturnType<HttpResponseResolver>>, Iterable<unknown> | AsyncIterable<unknown>>;
/** Gives the answer of a request, or nothing, to leave it to the next handler. */
export type Resolver = (info: Parameters<HttpResponseResolver>[0]) => Given | Promise<Given>;

/** Handles one operation of the contract at any server, or at `baseUrl` only. */
export function handle(operation: OperationId, resolver: Resolver, baseUrl = '*/v1'): HttpHandler {
  return route(operation, async (info) => spoilt(info.requestId, (await resolver(info)) ?? undefined), baseUrl);
}

/** As `handle`, without the faults that spoil an answer on its way. */
export function route(operation: OperationId, resolver: HttpResponseResolver, baseUrl = '*/v1'): HttpHandler {
  const { method, path } = routes[operation];
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  return http[verb](baseUrl + path.replace(/\{(\w+)\}/g, ':$1'), resolver);
}

/** Answers one operation; status and body must be what the contract gives it. */
export function answer<Id extends OperationId, Code extends Status<Id>>(
  operation: Id,
  status: Code,
  body: Body<Id, Code>,
  baseUrl?: string,
): HttpHandler {
  return handle(operation, () => respond(status, body), baseUrl);
}

/** Refuses one operation with the problem of the contract's example, changed where `fields` says so. */
export function problem<Id extends OperationId>(
  operation: Id,
  status: ProblemStatus<Id>,
  fields: Partial<Problem> = {},
  baseUrl?: string,
): HttpHandler {
  const body = { ...(examples[operation][String(status)] as Problem), ...fields };
  return handle(operation, () => respond(status, body), baseUrl);
}

/** A copy of the contract's example for an operation and a status. */
export function exampleOf<Id extends OperationId, Code extends Status<Id>>(
  operation: Id,
  status: Code,
): Body<Id, Code> {
  return structuredClone(examples[operation][String(status)]) as Body<Id, Code>;
}

/** A response as the API gives it. A string is HTML; 304 has no body. */
export function respond(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): HttpResponse<string | null> {
  if (status === 304)
    return new HttpResponse<null>(null, { status, headers: { 'API-Version': apiVersion, ...headers } });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new HttpResponse(text, {
    status,
    headers: { 'content-type': typeOf(status, body), 'API-Version': apiVersion, ...headers },
  });
}

function typeOf(status: number, body: unknown): string {
  if (status >= 400) return 'application/problem+json';
  return typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json';
}
