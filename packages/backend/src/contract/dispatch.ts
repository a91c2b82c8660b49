import { Readable } from 'node:stream';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { type Database, inTransaction } from '../database/database.ts';
import { fieldKeysOf } from '../encryption/database-keys.ts';
import type { Principal } from '../identity/principal.ts';
import type { AssistedCalls } from './assistance.ts';
import { hasParameter, type JsonSchema, type Operation, type OperationId, type AuditRule } from './contract.ts';
import { createCursors } from './cursor.ts';
import { entityTag, expectVersion, noneMatch } from './etag.ts';
import type { Context, Handler } from './handlers.ts';
import { fingerprintsOf, once, type SentAnswer } from './idempotency.ts';
import { mask } from './masking.ts';
import type { Grant } from './permission.ts';
import { ifMatchMissing, internalError, Problem } from './problems.ts';

export interface DispatchTools {
  readonly db: Database;
  readonly answerAjv: Ajv2020;
  readonly cursorSecret: () => Promise<Buffer>;
  readonly now: () => Date;
  /** Whether `x-quota` holds. Not in a demo, where many are one person. */
  readonly quotas?: boolean | undefined;
  readonly assisted?: AssistedCalls | undefined;
  /** Throws 403 unless the caller has consented to the purpose of `x-consent`. */
  readonly requireConsent?: ((db: Database, principal: Principal, purpose: string) => Promise<void>) | undefined;
  /** Writes down whose data an answer shows, before it leaves. */
  readonly recordLook?: ((db: Database, rule: AuditRule, call: Call, shown: Shown) => Promise<void>) | undefined;
  /** For tests that end the process between commit and answer. */
  readonly afterCommit?: ((operationId: string) => Promise<void>) | undefined;
}

/** What the transport read from one request, valid by the contract. */
export interface Call {
  readonly principal: Principal;
  readonly grants: readonly Grant[];
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly currentPrincipal: () => Promise<Principal>;
}

/** What an answer shows, and where that belongs when it does not tell. */
export interface Shown {
  readonly body: unknown;
  readonly organizationId?: string | undefined;
  /** By an act, whose own entries are in the same transaction. */
  readonly acted: boolean;
}

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // nginx and those who took over its header would hold events back until their buffer is full.
  'X-Accel-Buffering': 'no',
  // A connection kept alive after its stream would hold up the end of the server for as long as it is kept.
  Connection: 'close',
};

interface LooseAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly organizationId?: string;
}

/** Handler → masked → validated → tagged; creating and changing calls in one transaction with their idempotency row. */
export function createDispatcher(
  operation: Operation,
  handler: Handler<OperationId>,
  tools: DispatchTools,
): (call: Call) => Promise<SentAnswer> {
  const reads = operation.method === 'GET';
  const changesVersion = hasParameter(operation, 'If-Match');
  const keyed = hasParameter(operation, 'Idempotency-Key');
  // As slow as its client: a transaction must not wait for it.
  const takesStream = operation.requestBody !== undefined && !('application/json' in operation.requestBody.content);

  async function run(call: Call, db: Database, told: (organizationId: string) => void): Promise<SentAnswer> {
    if (operation.consent !== undefined) await tools.requireConsent?.(db, call.principal, operation.consent);
    const secret = hasParameter(operation, 'cursor') ? await tools.cursorSecret() : Buffer.alloc(0);
    const context = {
      operationId: operation.operationId,
      principal: call.principal,
      grants: call.grants,
      db,
      path: call.path,
      query: call.query,
      headers: call.headers,
      body: call.body,
      now: tools.now(),
      cursors: createCursors(secret, operation.operationId, call.principal.subject, call.query),
      header: (name: string) => call.headers[name.toLowerCase()],
      currentPrincipal: call.currentPrincipal,
      expectVersion: (version: number) => expectVersion(call.headers['if-match'] ?? '', version),
    } as unknown as Context;
    const answer: LooseAnswer = await handler(context);
    if (answer.organizationId !== undefined) told(answer.organizationId);
    return prepareAnswer(operation, shownTo(call.principal, answer), tools.answerAjv);
  }

  /** Does the work, and writes down whose data it shows before the answer leaves: also when it is an answer of before. */
  async function recorded(
    call: Call,
    db: Database,
    work: (told: (organizationId: string) => void) => Promise<SentAnswer>,
  ): Promise<SentAnswer> {
    let organizationId: string | undefined;
    const answer = await work((id) => (organizationId = id));
    if (operation.audit)
      await tools.recordLook?.(db, operation.audit, call, { body: answer.body, organizationId, acted: !reads });
    return answer;
  }

  return async (call) => {
    if (reads) {
      const answer = await recorded(call, tools.db, (told) => run(call, tools.db, told));
      return conditional(answer, call.headers['if-none-match']);
    }
    if (takesStream) return run(call, tools.db, () => undefined);
    if (changesVersion && call.headers['if-match'] === undefined) throw ifMatchMissing();
    const key = call.headers['idempotency-key'];
    const perform = (transaction: Database, told: (organizationId: string) => void) => {
      const act = () => run(call, transaction, told);
      const { assisted } = tools;
      const effect = assisted
        ? () => assisted.once(transaction, call.principal, { operation, idempotencyKey: key }, act)
        : act;
      if (!keyed) return effect();
      const scope = {
        subject: call.principal.subject,
        operationId: operation.operationId,
        key: (key ?? '').toLowerCase(),
        fingerprints: fingerprintsOf(fieldKeysOf(transaction), call.path, withoutSecrets(operation, call.body)),
        quota: tools.quotas && call.principal.kind !== 'operator' ? operation.quota?.perDay : undefined,
      };
      return once(transaction, scope, effect);
    };
    const answer = await committing(tools.db, (transaction) =>
      recorded(call, transaction, (told) => perform(transaction, told)),
    );
    await tools.afterCommit?.(operation.operationId);
    return answer;
  };
}

/** A refusal that commits is thrown after the commit; any other error rolls back. */
async function committing(db: Database, work: (transaction: Database) => Promise<SentAnswer>): Promise<SentAnswer> {
  const outcome = await inTransaction(db, (transaction) =>
    work(transaction).catch((error: unknown) => {
      if (error instanceof Problem && error.commits) return error;
      throw error;
    }),
  );
  if (outcome instanceof Problem) throw outcome;
  return outcome;
}

/**
 * A helper sees of the helped member what anybody may: a copy has lost the marks of `seenAs`. But what was created just now
 * was typed before their eyes, and stands whole on its confirmation.
 */
function shownTo({ assistance }: Principal, answer: LooseAnswer): LooseAnswer {
  return assistance && answer.status !== 201 ? { ...answer, body: structuredClone(answer.body) } : answer;
}

/** A secret that is kept nowhere leaves no trace in the fingerprint either. */
function withoutSecrets({ requestBody }: Operation, body: unknown): unknown {
  const { properties = {} } = (requestBody?.content['application/json']?.schema ?? {}) as {
    properties?: Record<string, { format?: string }>;
  };
  const secret = Object.keys(properties).filter((name) => properties[name]?.format === 'password');
  return secret.length === 0
    ? body
    : Object.fromEntries(Object.entries(body as object).filter(([name]) => !secret.includes(name)));
}

function prepareAnswer(operation: Operation, answer: LooseAnswer, ajv: Ajv2020): SentAnswer {
  if (answer.status === 204) return { status: 204, headers: {}, body: null };
  const [mediaType, content] = Object.entries(operation.responses[String(answer.status)]?.content ?? {})[0] ?? [];
  if (!mediaType || !content)
    throw internalError(
      new Error(`${operation.operationId} answered with ${answer.status}, which is not in the contract`),
    );
  if (mediaType === 'text/event-stream') return { status: answer.status, headers: STREAM_HEADERS, body: answer.body };
  if (answer.body instanceof Readable)
    return { status: answer.status, headers: { ...answer.headers, 'Content-Type': mediaType }, body: answer.body };
  const body = mask(content.schema, answer.body);
  // Checked before the commit: a wrong answer must not leave its effect behind.
  validateAnswer(operation, content.schema, body, ajv);
  const headers: Record<string, string> = {
    'Content-Type': mediaType === 'application/json' ? mediaType : `${mediaType}; charset=utf-8`,
  };
  headers.ETag = entityTag(body);
  if (answer.location !== undefined) headers.Location = answer.location;
  return { status: answer.status, headers, body };
}

function validateAnswer(operation: Operation, schema: JsonSchema | undefined, body: unknown, ajv: Ajv2020): void {
  if (!schema) return;
  const validate = ajv.compile(schema);
  if (validate(body)) return;
  // The message goes to the log: it names the place and the keyword, never the value.
  const [first] = validate.errors ?? [];
  throw internalError(
    new Error(
      `${operation.operationId} broke the contract at ${first?.instancePath || '/'} (${first?.keyword ?? '?'})`,
    ),
  );
}

function conditional(answer: SentAnswer, header: string | undefined): SentAnswer {
  const { ETag } = answer.headers;
  if (ETag === undefined || !noneMatch(header, ETag)) return answer;
  return { status: 304, headers: { ETag }, body: null };
}
