import fastify, { type FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { GUEST, type Principal } from '../identity/principal.ts';
import { answerProblems } from '../server/errors.ts';
import type { AssistedCalls } from '../contract/assistance.ts';
import { readContract } from '../contract/contract.ts';
import type { Handler } from '../contract/handlers.ts';
import { tokenInvalid } from '../contract/problems.ts';
import { registerContract } from '../contract/routes.ts';

/** A contract of three operations for tests of the floor; each test breaks a copy in one place. */
export function toyDocument() {
  const problem = {
    description: 'A problem.',
    content: {
      'application/problem+json': {
        schema: {
          type: 'object',
          unevaluatedProperties: false,
          required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string', pattern: '^[^\\x00-\\x1F]*$' },
            code: { type: 'string' },
            requestId: { type: 'string' },
            errors: { type: 'array' },
          },
        },
      },
    },
  };
  const note = {
    description: 'A note.',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Note' } } },
  };
  const allow = { allow: [{ role: 'member', where: 'self' }] };
  const security: Record<string, unknown>[] = [{ bearer: [] }];
  return {
    openapi: '3.1.1',
    info: { title: 'Toy', version: '1.0.0' },
    paths: {
      '/notes': {
        get: {
          operationId: 'listNotes',
          security,
          'x-permission': allow as object | undefined,
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
            { name: 'cursor', in: 'query', schema: { type: 'string' } },
          ],
          responses: { '200': note, default: problem },
        },
        post: {
          operationId: 'createNote',
          security,
          'x-permission': allow,
          parameters: [{ name: 'Trace-Id', in: 'header', required: true, schema: { type: 'string', format: 'uuid' } }],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NoteCreate' } } },
          },
          responses: { '201': note, default: problem },
        },
      },
      '/notes/{noteId}': {
        get: {
          operationId: 'getNote',
          security: [{}, ...security],
          'x-permission': { public: true, ...allow },
          parameters: [{ name: 'noteId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
          responses: { '200': note, default: problem },
        },
        put: {
          operationId: 'changeNote',
          security,
          'x-permission': allow,
          parameters: [
            { name: 'noteId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
            { name: 'If-Match', in: 'header', schema: { type: 'string' } },
          ],
          responses: { '200': note, default: problem },
        },
      },
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Citizen: { type: 'string', 'x-pii': { kind: 'citizenId', mask: 'keep-3-2', unmasked: ['self'] } },
        Note: {
          type: 'object',
          unevaluatedProperties: false,
          required: ['text', 'on', 'version'],
          properties: {
            text: { type: 'string', maxLength: 100 },
            on: { type: 'string', format: 'date' },
            version: { type: 'integer' },
            citizenId: { $ref: '#/components/schemas/Citizen', title: 'Beside a reference' },
            reason: {
              oneOf: [{ type: 'string' }, { type: 'null' }],
              'x-pii': { kind: 'absenceReason', mask: 'hide', unmasked: ['author'] },
            },
            below: {
              type: 'array',
              items: {
                allOf: [{ type: 'object', properties: { citizenId: { $ref: '#/components/schemas/Citizen' } } }],
              },
            },
          },
        },
        NoteCreate: {
          type: 'object',
          unevaluatedProperties: false,
          required: ['text'],
          properties: {
            text: { type: 'string', minLength: 1, maxLength: 100 },
            times: { type: 'integer', minimum: 1 },
            done: { type: 'boolean', default: false },
          },
        },
      },
    },
  };
}

export const TOY_PERSON: Principal = {
  kind: 'person',
  subject: 'toy:person',
  member: { id: 'person', fullName: 'Nguyễn Văn Mẫu', cell: { id: 'cell', name: 'Chi bộ Mẫu' } },
  roles: [{ role: 'member', organization: { id: 'cell', name: 'Chi bộ Mẫu' }, scope: 'self', duties: [] }],
};

export const TOY_NOTE = { text: 'ghi chú', on: '2026-11-22', version: 3 };

export type LooseHandlers = Record<string, (context: never) => Promise<unknown>>;

export function toyHandlers(answer: object = TOY_NOTE): LooseHandlers {
  return {
    listNotes: () => Promise.resolve({ status: 200, body: answer }),
    createNote: () => Promise.resolve({ status: 201, body: answer }),
    getNote: () => Promise.resolve({ status: 200, body: answer }),
    changeNote: (context: { expectVersion(version: number): void }) => {
      context.expectVersion(3);
      return Promise.resolve({ status: 200, body: answer });
    },
  };
}

/** `Bearer toy` is a person, no header a guest, anything else a bad token. */
export async function toyServer(
  document: object = toyDocument(),
  handlers: LooseHandlers = toyHandlers(),
  assisted?: AssistedCalls,
): Promise<FastifyInstance> {
  const app = fastify({ exposeHeadRoutes: false });
  answerProblems(app);
  const database = { transaction: () => ({ execute: (work: (db: unknown) => unknown) => work(database) }) };
  await registerContract(app, {
    contract: readContract(document),
    handlers: handlers as unknown as Record<string, Handler<never>>,
    prefix: '/v1',
    db: database as unknown as Database,
    ...(assisted && { assisted }),
    cursorSecret: () => Promise.resolve(Buffer.alloc(32, 7)),
    now: () => new Date('2026-11-22T03:00:00Z'),
    authenticate: (authorization) => {
      if (authorization === undefined) return Promise.resolve(GUEST);
      return authorization === 'Bearer toy' ? Promise.resolve(TOY_PERSON) : Promise.reject(tokenInvalid());
    },
  });
  await app.ready();
  return app;
}
