// Each free text of each JSON body, filled with what breaks pages, databases and logs: it is refused by name and leaves
// nothing behind, or comes back as the same text, as JSON that no browser takes for a page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { allowedPersona } from '../testing/allowed-persona.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { type IdName, MAKE } from '../testing/objects.ts';
import { createTestBackend, type TestAnswer, type TestBackend } from '../testing/test-backend.ts';
import { handbookContract, type JsonSchema, type Operation } from './contract.ts';

const BOMBS: Readonly<Record<string, string>> = {
  'a script': '<script>alert(document.cookie)</script>',
  'an image with a handler': '"><img src=x onerror=alert(1)>',
  'comments that open': '<!--'.repeat(30),
  'an override of direction': 'Nội dung \u202E gnod iộN',
  NUL: 'Nội\u0000dung',
  'a lone surrogate': 'Nội \uD800 dung',
  'a megabyte': 'x'.repeat(1_048_576),
};

interface Field {
  /** Keys from the body down; 0 for the items of a list. */
  readonly path: readonly (string | number)[];
}

/** Strings that somebody types freely: no list to choose from, no date, no id, and no code of digits. */
function freeTexts(schema: JsonSchema, path: Field['path'] = []): Field[] {
  const {
    type,
    properties = {},
    items,
    allOf,
    anyOf,
    oneOf,
    format,
    pattern,
  } = schema as {
    type?: string | string[];
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    format?: string;
    pattern?: string;
  } & Partial<Record<'allOf' | 'anyOf' | 'oneOf', JsonSchema[]>>;
  const below = [
    ...[...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].flatMap((part) => freeTexts(part, path)),
    ...Object.entries(properties).flatMap(([name, part]) => freeTexts(part, [...path, name])),
    ...(items ? freeTexts(items, [...path, 0]) : []),
  ];
  const isText = [type].flat().includes('string') && !('enum' in schema) && !('const' in schema);
  const isFree = format === undefined && (pattern === undefined || /^\^\[(\^|\\s\\S)/.test(pattern));
  return isText && isFree ? [...below, { path }] : below;
}

function withText(body: unknown, [key, ...rest]: Field['path'], text: string): unknown {
  if (key === undefined) return text;
  const inner = (body as Record<string | number, unknown> | undefined)?.[key];
  const filled = withText(inner, rest, text);
  return typeof key === 'number' ? [filled] : { ...(body as object), [key]: filled };
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

interface Act {
  readonly body?: object;
  /** Whose the object is. */
  readonly memberId?: string;
  readonly fields?: object;
  /** What would stand in the way of doing it again. */
  readonly before?: (db: Database, id: string) => Promise<unknown>;
  readonly suffix?: string;
  /** Compared with what is known, or read for its parts: refused as a whole, or not shown as it was typed. */
  readonly isRead?: true;
}

const run = (query: string) => (db: Database) => sql.raw(query).execute(db);
const NO_OPEN_REQUEST = `update data_requests set state = 'completed' where state in ('submitted', 'accepted')`;
const INVENTED = { memberId: sampleId(1001) };

/** Where the example of the contract does not fit the sample as it is. */
const ACTS: Readonly<Record<string, Act>> = {
  registerAccount: { isRead: true },
  rejectAccount: INVENTED,
  revokeAccount: INVENTED,
  prepareAccount: INVENTED,
  lockAccount: {
    ...INVENTED,
    before: (db, id) => db.updateTable('accounts').set({ state: 'active' }).where('id', '=', id).execute(),
  },
  grantRole: { before: run('delete from role_assignments where granted_by is not null') },
  submitDataRequest: { before: run(NO_OPEN_REQUEST) },
  completeDataRequest: {
    before: (db, id) => db.updateTable('dataRequests').set({ state: 'accepted' }).where('id', '=', id).execute(),
  },
  extendDataRequest: {
    async before(db, id) {
      await run(NO_OPEN_REQUEST)(db);
      await db.updateTable('dataRequests').set({ kind: 'erase', state: 'accepted' }).where('id', '=', id).execute();
    },
  },
  submitProfileCorrection: {
    before: run(`update profile_corrections set state = 'withdrawn', decided_at = now() where state = 'submitted'`),
  },
  decideProfileCorrection: { memberId: SAMPLE_PERSONS.committeeMember.id, body: { decision: 'rejected' } },
  importDocument: { isRead: true, before: run('update documents set identity = gen_random_uuid()::text') },
  replyToFeedback: { memberId: SAMPLE_PERSONS.member.id },
  updateAnnouncement: { fields: { state: 'draft', published_at: null } },
  'updateMeeting /body/stateReason': { body: { state: 'postponed' } },
  addAttachment: { suffix: '.pdf', body: { mediaType: 'application/pdf' } },
};

const { operations } = handbookContract();
const pointerOf = ({ path }: Field) => `/body/${path.join('/')}`;
const actOf = ({ operationId }: Operation, field: Field): Act =>
  ACTS[`${operationId} ${pointerOf(field)}`] ?? ACTS[operationId] ?? {};
const bodyOf = ({ requestBody }: Operation) => requestBody?.content['application/json']?.schema;
const idOf = ({ path }: Operation) => /\{(\w+)\}/.exec(path)?.[1] as IdName | undefined;

describe('hostile text', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await createTestBackend();
  });
  after(() => backend.close());

  /** A request on an object of its own, to be sent with one text or another. */
  async function prepared(operation: Operation, field: Field) {
    const { body, memberId = SAMPLE_PERSONS.office.id, fields, before, suffix = '' } = actOf(operation, field);
    const { db } = backend.database;
    const name = idOf(operation);
    const place = { organizationId: SAMPLE.cell, memberId };
    const id = name ? await (MAKE[name] as (...given: unknown[]) => Promise<string>)(db, place, fields) : '';
    await before?.(db, id);
    const { url, options } = sampleRequest(operation, name ? { [name]: id } : {});
    return (text: string): Promise<TestAnswer> => {
      const filled = withText({ ...options.body, ...body }, field.path, `${text}${suffix}`) as object;
      return backend.call(allowedPersona(operation), operation.method, url, { ...options, body: filled });
    };
  }

  /** Of every row of every table. */
  async function stored(): Promise<string> {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      backend.database.db,
    );
    const sums = rows.map(
      ({ name }) =>
        sql`select ${name} || count(*) || coalesce(sum(hashtext(kept::text))::text, '') as sum from ${sql.table(name)} kept`,
    );
    const all = await sql<{ sum: string }>`${sql.join(sums, sql` union all `)}`.execute(backend.database.db);
    return all.rows
      .map(({ sum }) => sum)
      .sort()
      .join(' ');
  }

  for (const operation of operations) {
    const schema = bodyOf(operation);
    const fields = schema ? freeTexts(schema) : [];
    if (fields.length === 0) continue;
    for (const field of fields) {
      const { isRead = false, suffix = '' } = actOf(operation, field);
      const pointer = pointerOf(field);
      it(`${operation.operationId} ${pointer}`, async () => {
        const told = (answer: TestAnswer, what: string) => `${what}: ${answer.status} ${answer.text.slice(0, 300)}`;
        const plain = await (await prepared(operation, field))('Nội dung thường');
        if (!isRead) assert.ok(plain.status < 300, told(plain, 'plain text'));
        const refused: string[] = [];
        for (const [name, bomb] of Object.entries(BOMBS)) {
          const answer = await (await prepared(operation, field))(bomb);
          assert.equal(answer.headers['x-content-type-options'], 'nosniff');
          assert.match(answer.headers['content-type'] ?? '', /^application\/(problem\+)?json/);
          if (answer.status < 300) {
            assert.ok(isRead || textsIn(answer.body).includes(`${bomb}${suffix}`), told(answer, name));
            continue;
          }
          refused.push(bomb);
          assert.ok([400, 413, 422, ...(isRead ? [429] : [])].includes(answer.status), told(answer, name));
          const pointers = (answer.body.errors ?? []).map((error: { pointer: string }) => error.pointer);
          if (answer.status !== 413 && !isRead) assert.deepEqual(pointers, [pointer], told(answer, name));
        }
        const send = await prepared(operation, field);
        const before = await stored();
        for (const bomb of refused) await send(bomb);
        assert.equal(await stored(), before, 'a refusal leaves nothing behind');
      });
    }
  }
});
