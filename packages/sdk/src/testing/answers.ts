import { http, HttpResponse, type HttpHandler, type HttpResponseResolver } from 'msw';
import { examples } from '../generated/examples.ts';
import { apiVersion, routes } from '../generated/routes.ts';
import type { operations } from '../generated/schema.ts';
import type { OperationId, ProblemStatus } from '../problems.ts';
import type { Problem } from '../types/problem.ts';

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Content<Response> = Response extends { content: infer Types } ? Types[keyof Types] : undefined;

/** The statuses that the contract gives an operation. */
export type Status<Id extends OperationId> = Extract<keyof Responses<Id>, number>;
/** The body that the contract gives an operation and a status. */
export type Body<Id extends OperationId, Code extends Status<Id>> = Content<Responses<Id>[Code]>;

/** Handles one operation of the contract at any server, or at `baseUrl` only. */
export function handle(operation: OperationId, resolver: HttpResponseResolver, baseUrl = '*/v1'): HttpHandler {
  const { method, path } = routes[operation];
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch';
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

/** A response as the API gives it. */
export function respond(status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse<string> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type =
    status >= 400
      ? 'application/problem+json'
      : typeof body === 'string'
        ? 'text/html; charset=utf-8'
        : 'application/json';
  return new HttpResponse(text, { status, headers: { 'content-type': type, 'API-Version': apiVersion, ...headers } });
}

export const notFound = (): HttpResponse<string> => respond(404, exampleOf('getDocument', 404));
