import { Readable } from 'node:stream';
import responseValidation from '@fastify/response-validation';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import openapiGlue from 'fastify-openapi-glue';
import type { Authenticate } from '../identity/authenticate.ts';
import { GUEST, type Principal } from '../identity/principal.ts';
import { actingAs } from './assistance.ts';
import { createAnswerAjv, createBodyAjv, createParameterAjv } from './ajv.ts';
import type { Contract, JsonSchema, Operation } from './contract.ts';
import { createDispatcher, type DispatchTools } from './dispatch.ts';
import { bodyMissing, bodyUnexpected } from './field-errors.ts';
import type { Handler } from './handlers.ts';
import { normalizeText } from './normalize.ts';
import { authorize, type Grant } from './permission.ts';
import { badRequest, mediaTypeUnsupported, notFound, Problem } from './problems.ts';
import { assertContract, bodyLimit } from './startup.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal;
    grants: readonly Grant[];
    operationId: string | null;
  }
}

export interface ContractOptions extends Omit<DispatchTools, 'answerAjv'> {
  readonly contract: Contract;
  readonly handlers: Readonly<Record<string, Handler<never>>>;
  readonly authenticate: Authenticate;
  readonly prefix: string;
}

/** Serves every operation of the contract, and nothing that is not in it. */
export async function registerContract(app: FastifyInstance, options: ContractOptions): Promise<void> {
  const { contract, handlers } = options;
  assertContract(contract, handlers, options.requireConsent !== undefined, options.recordLook !== undefined);
  const operations = new Map(contract.operations.map((operation) => [operation.operationId as string, operation]));
  const answerAjv = createAnswerAjv();
  const tools: DispatchTools = { ...options, answerAjv };

  app.decorateRequest('principal', null as never);
  app.decorateRequest('grants', null as never);
  app.decorateRequest('operationId', null);
  app.addHook('onRequest', (request, _reply, done) => {
    request.principal = GUEST;
    request.grants = [];
    done();
  });
  // Without this a text/plain body reaches the handler unchecked (fastify#2686).
  app.removeContentTypeParser('text/plain');
  // Types of answers: named so that glue does not warn about them, and refused as bodies.
  app.addContentTypeParser(
    ['application/problem+json', 'application/octet-stream', 'text/html', 'text/event-stream'],
    (_request, _payload, done) => done(mediaTypeUnsupported()),
  );
  // Left to the handler, which takes the bytes as they come.
  app.addContentTypeParser('application/partial-upload', (_request, payload, done) => done(null, payload));
  compileWithAjv(app);
  app.addHook('onRoute', closeRoute);
  await app.register(responseValidation, { ajv: answerAjv as never, responseStatusCodeValidation: true });
  await app.register(openapiGlue, {
    specification: contract.document,
    prefix: options.prefix,
    operationResolver: (operationId: string) => {
      const operation = operations.get(operationId);
      const handler = handlers[operationId];
      if (!operation || !handler) throw new Error(`${operationId} is not served`);
      return routeOptions(operation, handler, options, tools) as never;
    },
  });
}

function routeOptions(
  operation: Operation,
  handler: Handler<never>,
  options: ContractOptions,
  tools: DispatchTools,
): Partial<RouteOptions> {
  const permission = operation.permission;
  if (!permission) throw new Error(`${operation.operationId} has no x-permission`);
  const dispatch = createDispatcher(operation, handler as never, tools);
  const missing = notFound(notFoundDetail(operation));
  const admit = async (request: FastifyRequest, roles: 'recent' | 'now') => {
    const caller = await options.authenticate(request.headers.authorization, roles);
    request.principal = await actingAs(caller, operation, request.headers, options.assisted);
    request.grants = authorize(permission, request.principal);
    return request.principal;
  };
  return {
    bodyLimit: bodyLimit(operation),
    // Before the body is read: nobody without a grant may make the server parse it.
    preParsing: async (request: FastifyRequest) => {
      request.operationId = operation.operationId;
      await admit(request, 'recent');
    },
    preValidation: (request: FastifyRequest, _reply: FastifyReply, done: (refused?: Problem) => void) => {
      try {
        if (!(request.body instanceof Readable)) request.body = normalizeText(request.body);
        request.query = normalizeText(request.query);
        done(refuseBody(operation, request));
      } catch (problem) {
        done(problem as Problem);
      }
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const answer = await dispatch({
        principal: request.principal,
        grants: request.grants,
        path: request.params as Record<string, unknown>,
        query: request.query as Record<string, unknown>,
        headers: request.headers as Record<string, string | undefined>,
        body: request.body,
        currentPrincipal: () => admit(request, 'now'),
      }).catch((error: unknown) => {
        throw error instanceof Problem && error.code === missing.code ? missing : error;
      });
      // Personal data is never stored on the way; what guests may read is revalidated.
      reply.header('Cache-Control', request.principal.kind === 'guest' ? 'no-cache' : 'private, no-store');
      return reply
        .code(answer.status)
        .headers(answer.headers)
        .send(answer.body ?? undefined);
    },
  };
}

/** A noun tells of its missing objects in the words that the contract shows. */
function notFoundDetail({ responses }: Operation): string | undefined {
  const { examples = {} } = responses['404']?.content?.['application/problem+json'] ?? {};
  const told = Object.values(examples).map(({ value }) => value as { code: string; detail: string });
  return told.find(({ code }) => code === 'not-found')?.detail;
}

function refuseBody(operation: Operation, request: FastifyRequest): Problem | undefined {
  const present = request.body !== undefined && request.body !== null;
  if (!operation.requestBody) return present ? badRequest([bodyUnexpected]) : undefined;
  if (!present) return badRequest([bodyMissing]);
  const mediaType = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return mediaType && mediaType in operation.requestBody.content ? undefined : mediaTypeUnsupported();
}

function compileWithAjv(app: FastifyInstance): void {
  const bodyAjv = createBodyAjv();
  const parameterAjv = createParameterAjv();
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? bodyAjv : parameterAjv).compile(schema as JsonSchema),
  );
  // The answer is validated, so nothing is cut away or coerced while it is written.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}

/** An operation without query parameters takes none; one with some takes no others. Node gives header names in lower case. */
function closeRoute(route: RouteOptions): void {
  const schema = route.schema as Record<string, JsonSchema> | undefined;
  if (!schema?.operationId) return;
  schema.querystring = { type: 'object', properties: {}, ...schema.querystring, additionalProperties: false };
  if (schema.headers) schema.headers = lowerCaseNames(schema.headers);
}

function lowerCaseNames(headers: JsonSchema): JsonSchema {
  const { properties, required } = headers as { properties?: object; required?: string[] };
  return {
    ...headers,
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, schema]) => [name.toLowerCase(), schema as unknown]),
    ),
    ...(required && { required: required.map((name) => name.toLowerCase()) }),
  };
}
