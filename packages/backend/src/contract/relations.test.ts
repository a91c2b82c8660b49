// Every operation on an object × every persona × where the object belongs and whose it is: what x-permission says, read by
// a small oracle of this file, against what the server does. Roles alone stand in matrix.test.ts.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../database/database.ts';
import { type Persona, PERSONAS } from '../identity/personas.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import { sampleRequest } from '../testing/contract-request.ts';
import { type IdName, MAKE } from '../testing/objects.ts';
import { createTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { handbookContract, type Operation } from './contract.ts';

type Caller = Persona | 'guest';

const { cell, otherCell, ward, otherProvinceCell } = SAMPLE;
const wardOffice = sampleId(14);
const otherWardCell = sampleId(15);

/** Written out, not asked of the code under test. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  [cell]: [cell, ward, SAMPLE.province, SAMPLE.central],
  [otherCell]: [otherCell, ward, SAMPLE.province, SAMPLE.central],
  [wardOffice]: [wardOffice, ward, SAMPLE.province, SAMPLE.central],
  [otherWardCell]: [otherWardCell, sampleId(2), SAMPLE.province, SAMPLE.central],
  [otherProvinceCell]: [otherProvinceCell, sampleId(6), SAMPLE.otherProvince, SAMPLE.central],
  [ward]: [ward, SAMPLE.province, SAMPLE.central],
};
const isWithin = (organization: string, above: string) => ABOVE[organization]?.includes(above) ?? false;

interface Held {
  readonly role: string;
  readonly at: string;
  readonly duties?: readonly string[];
}

const HELD: Readonly<Record<Caller, readonly Held[]>> = {
  guest: [],
  applicant: [],
  member: [{ role: 'member', at: cell }],
  secretary: [
    { role: 'member', at: cell },
    { role: 'secretary', at: cell },
  ],
  deputySecretary: [
    { role: 'member', at: cell },
    { role: 'deputySecretary', at: cell, duties: ['approveAccounts'] },
  ],
  committeeMember: [
    { role: 'member', at: cell },
    { role: 'committeeMember', at: cell },
  ],
  admin: [
    { role: 'member', at: cell },
    { role: 'admin', at: cell },
  ],
  superior: [
    { role: 'member', at: wardOffice },
    { role: 'superior', at: ward },
  ],
  office: [
    { role: 'member', at: wardOffice },
    { role: 'office', at: ward },
  ],
  otherCellMember: [{ role: 'member', at: otherCell }],
  otherProvinceSecretary: [
    { role: 'member', at: otherProvinceCell },
    { role: 'secretary', at: otherProvinceCell },
  ],
};

/** What one object is, in the words of x-permission. */
interface Facts {
  readonly organization?: string;
  /** Whose it is, or who wrote it. */
  readonly members?: readonly string[];
  readonly recipient?: string;
  readonly formerRecipient?: string;
  /** The organisation whose members are invited. */
  readonly invites?: string;
  readonly public?: boolean;
  readonly draft?: boolean;
  /** An announcement is addressed down the tree by its targets. */
  readonly target?: string;
  /** Those whose account or correction only the superior committee decides on: a secretary. */
  readonly bySuperior?: boolean;
}

/** `tells`: who may not is told why (409), since they could be taken for the one who may. */
type Expected = 'allowed' | 'hidden' | 'tells';

function reaches(where: string, { role, at }: Held, me: string, facts: Facts): boolean {
  const { organization } = facts;
  switch (where) {
    case 'self':
    case 'author':
      return facts.members?.includes(me) ?? false;
    case 'recipient':
      return facts.recipient === at;
    case 'formerRecipient':
      return facts.formerRecipient === at;
    case 'invited':
      return facts.draft !== true && facts.invites === at;
    case 'cell':
      return organization === at;
    case 'subtree':
      return organization !== undefined && isWithin(organization, at);
    case 'lineage':
      return (facts.target ?? organization) !== undefined && isWithin(at, facts.target ?? organization ?? '');
    default:
      throw new Error(`${role}: no such relation ${where}`);
  }
}

/** A specimen: an object of one kind, made where and for whom the case says. */
interface Kind {
  readonly id: IdName;
  readonly name: string;
  make(db: Database, place: Case): Promise<{ id: string; facts: Facts }>;
  /** What descriptions say besides x-permission. */
  narrow?(held: Held, where: string, facts: Facts, me: string, operation: Operation): boolean;
  tells?(caller: Caller, operation: Operation, facts: Facts): boolean;
}

interface Case {
  readonly name: string;
  readonly organizationId: string;
  readonly memberId: string;
  /** For objects that are somebody's, or that a secretary decides on unless they are a secretary's own. */
  readonly only?: 'owned' | 'decided';
}

const someoneIn: Record<string, string> = {};
const plain =
  (id: IdName, factsOf: (place: Case) => Facts, fields?: (place: Case) => object) =>
  async (db: Database, place: Case) => ({
    id: await MAKE[id](db, place, fields?.(place)),
    facts: factsOf(place),
  });
const ofOrganization = ({ organizationId: organization }: Case): Facts => ({ organization });
const ofMember = ({ organizationId: organization, memberId }: Case): Facts => ({ organization, members: [memberId] });
const SECRETARIES = new Set<string>([SAMPLE_PERSONS.secretary.id, SAMPLE_PERSONS.otherProvinceSecretary.id]);
const decidedOn = (place: Case): Facts => ({ ...ofMember(place), bySuperior: SECRETARIES.has(place.memberId) });

const KINDS: readonly Kind[] = [
  { id: 'organizationId', name: 'organisation', make: plain('organizationId', ofOrganization) },
  { id: 'memberId', name: 'member', make: plain('memberId', ofMember) },
  {
    id: 'meetingId',
    name: 'announced meeting',
    make: plain('meetingId', ({ organizationId }) => ({ organization: organizationId, invites: organizationId })),
  },
  {
    id: 'meetingId',
    name: 'draft of a meeting',
    make: plain(
      'meetingId',
      ({ organizationId }) => ({ organization: organizationId, invites: organizationId, draft: true }),
      () => ({ state: 'draft', notice_version: 0, notice_sent_at: null }),
    ),
  },
  { id: 'absenceRequestId', name: 'absence request', make: plain('absenceRequestId', ofMember) },
  { id: 'documentId', name: 'document for members', make: plain('documentId', ofOrganization) },
  {
    id: 'documentId',
    name: 'public document',
    make: plain(
      'documentId',
      (place) => ({ ...ofOrganization(place), public: true }),
      () => ({ scope: 'public' }),
    ),
  },
  {
    id: 'feedbackId',
    name: 'opinion',
    make: plain('feedbackId', ({ organizationId, memberId }) => ({ recipient: organizationId, members: [memberId] })),
  },
  {
    id: 'feedbackId',
    name: 'opinion forwarded to the committee',
    async make(db, place) {
      const id = await MAKE.feedbackId(db, { ...place, organizationId: ward }, { state: 'forwarded' });
      await forward(db, id, place.organizationId);
      return { id, facts: { recipient: ward, formerRecipient: place.organizationId, members: [place.memberId] } };
    },
    // Who could have acted before still reads it, and is told where it went.
    tells: (caller, { permission }, facts) =>
      HELD[caller].some(
        ({ role, at }) =>
          at === facts.formerRecipient &&
          permission?.allow?.some((rule) => rule.role === role && rule.where === 'recipient'),
      ),
  },
  {
    id: 'attachmentId',
    name: 'attachment of an opinion',
    async make(db, place) {
      const feedbackId = await MAKE.feedbackId(db, place);
      const id = await MAKE.attachmentId(db, place, { feedbackId });
      return { id, facts: { recipient: place.organizationId, members: [place.memberId] } };
    },
  },
  {
    id: 'attachmentId',
    name: 'attachment of a correction',
    async make(db, place) {
      const correctionId = await MAKE.correctionId(db, place);
      const id = await MAKE.attachmentId(db, place, { correctionId, purpose: 'correction' });
      return { id, facts: decidedOn(place) };
    },
    narrow: decidesOnCorrection,
  },
  {
    id: 'correctionId',
    name: 'correction',
    make: plain('correctionId', decidedOn),
    narrow: decidesOnCorrection,
    // Who is taken for its decider hears that it is their own, or that another decides.
    tells: (caller, { operationId }, { organization, bySuperior }) =>
      operationId === 'decideProfileCorrection' &&
      HELD[caller].some(({ role, at }) => role === 'secretary' && at === organization) &&
      bySuperior === true,
  },
  {
    id: 'accountId',
    name: 'account that waits',
    make: plain('accountId', decidedOn),
    narrow: ({ role }, where, { bySuperior = false }) => role !== 'superior' || where !== 'subtree' || bySuperior,
  },
  {
    id: 'accountId',
    name: 'account that is used',
    async make(db, place) {
      const id = await MAKE.accountId(db, place);
      await db.updateTable('accounts').set({ state: 'active' }).where('id', '=', id).execute();
      return { id, facts: decidedOn(place) };
    },
    // An admin prepares those that wait, and reads no others.
    narrow: ({ role }, _where, { bySuperior = false }) => (role === 'superior' ? bySuperior : role !== 'admin'),
  },
  { id: 'roleId', name: 'role', make: plain('roleId', ofOrganization) },
  {
    id: 'announcementId',
    name: 'announcement',
    make: plain('announcementId', ({ organizationId }) => ({ organization: organizationId, target: organizationId })),
  },
  {
    id: 'announcementId',
    name: 'draft of an announcement',
    make: plain(
      'announcementId',
      ({ organizationId }) => ({ organization: organizationId, target: organizationId, draft: true }),
      () => ({ state: 'draft', published_at: null }),
    ),
  },
  { id: 'assignmentId', name: 'assignment', make: plain('assignmentId', ofMember) },
  { id: 'assistedSessionId', name: 'assisted session', make: plain('assistedSessionId', ofMember) },
  { id: 'consentId', name: 'consent', make: plain('consentId', ofMember) },
  { id: 'dataRequestId', name: 'data request', make: plain('dataRequestId', ofMember) },
];

/** A secretary's own goes to the committee above, all others to the secretary; nobody decides on their own. */
function decidesOnCorrection({ role }: Held, where: string, facts: Facts, me: string): boolean {
  if (where === 'author') return true;
  if (facts.members?.includes(me)) return false;
  return role === 'superior' ? facts.bySuperior === true : facts.bySuperior !== true;
}

async function forward(db: Database, feedbackId: string, organizationId: string): Promise<void> {
  await db
    .insertInto('feedbackSteps')
    .values({
      ...{ id: randomUUID(), feedbackId, kind: 'forwarded', at: new Date(), memberId: SAMPLE_PERSONS.secretary.id },
      ...{ organizationId, toOrganizationId: ward, note: 'Vượt thẩm quyền.', dueAt: null },
    })
    .execute();
}

function expected(operation: Operation, caller: Caller, kind: Kind, facts: Facts): Expected {
  const { permission } = operation;
  const me = caller === 'guest' ? '' : SAMPLE_PERSONS[caller].id;
  const allowed =
    (permission?.public === true && facts.public === true) ||
    (permission?.allow ?? []).some((rule) =>
      HELD[caller].some(
        (held) =>
          held.role === rule.role &&
          (rule.duty === undefined || held.duties?.includes(rule.duty)) &&
          !(rule.published && facts.draft) &&
          reaches(rule.where, held, me, facts) &&
          (kind.narrow?.(held, rule.where, facts, me, operation) ?? true),
      ),
    );
  if (allowed) return 'allowed';
  return kind.tells?.(caller, operation, facts) ? 'tells' : 'hidden';
}

const { operations } = handbookContract();
const CALLERS: readonly Caller[] = [...PERSONAS, 'guest'];
const idOf = ({ path }: Operation) => /\{(\w+)\}/.exec(path)?.[1];
/** One for each set of rules under which somebody may call it: those who share one are alike but for what is their own. */
function askersOf({ permission }: Operation): readonly Caller[] {
  const found = new Map<string, Caller>();
  for (const caller of CALLERS) {
    const held = HELD[caller].filter(({ role }) => permission?.allow?.some((rule) => rule.role === role));
    const rules = JSON.stringify(held);
    if (!found.has(rules) && (held.length > 0 || permission?.public === true)) found.set(rules, caller);
  }
  return [...found.values()];
}

describe('every operation on an object × every persona × where it belongs', () => {
  let backend: TestBackend;
  let db: Database;
  const tokens = new Map<Caller, Record<string, string>>();
  let places: readonly Case[];

  before(async () => {
    backend = await createTestBackend();
    ({ db } = backend.database);
    for (const caller of CALLERS) tokens.set(caller, await backend.authorization(caller));
    const known = Object.values(SAMPLE_PERSONS).map(({ id }) => id);
    for (const organizationId of [cell, otherCell, otherWardCell, otherProvinceCell, wardOffice]) {
      const { memberId } = await db
        .selectFrom('memberships')
        .innerJoin('members', 'members.id', 'memberships.memberId')
        .select('memberId')
        .where('organizationId', '=', organizationId)
        .where('memberships.kind', '=', 'official')
        .where('members.activityState', '=', 'active')
        .where('members.standing', '=', 'official')
        .where('memberId', 'not in', known)
        .where('memberId', 'not in', db.selectFrom('roleAssignments').select('memberId'))
        .orderBy('memberId')
        .executeTakeFirstOrThrow();
      someoneIn[organizationId] = memberId;
    }
    const { memberId: nextSecretary } = await db
      .selectFrom('roleAssignments')
      .select('memberId')
      .where('organizationId', '=', otherCell)
      .where('role', '=', 'secretary')
      .executeTakeFirstOrThrow();
    SECRETARIES.add(nextSecretary);
    const of = (organizationId: string) => someoneIn[organizationId] ?? '';
    places = [
      { name: 'of another member of the own cell', organizationId: cell, memberId: of(cell) },
      { name: 'of the persona member', organizationId: cell, memberId: SAMPLE_PERSONS.member.id, only: 'owned' },
      { name: 'of the persona secretary', organizationId: cell, memberId: SAMPLE_PERSONS.secretary.id, only: 'owned' },
      { name: 'of the next cell', organizationId: otherCell, memberId: of(otherCell) },
      {
        name: 'of the secretary of the next cell',
        organizationId: otherCell,
        memberId: nextSecretary,
        only: 'decided',
      },
      { name: 'of another ward', organizationId: otherWardCell, memberId: of(otherWardCell) },
      { name: 'of another province', organizationId: otherProvinceCell, memberId: of(otherProvinceCell) },
      { name: 'of the committee above', organizationId: ward, memberId: of(wardOffice) },
    ];
  });
  after(() => backend.close());

  async function send(caller: Caller, { method }: Operation, request: ReturnType<typeof sampleRequest>) {
    const { statusCode, body } = await backend.app.inject({
      method: method,
      url: `/v1${request.url}`,
      headers: {
        ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
        ...tokens.get(caller),
        ...request.options.headers,
      },
      ...(request.options.body && { payload: request.options.body }),
    });
    return { status: statusCode, text: body.replace(/"requestId":"[^"]*"/, '') };
  }

  it('has a kind for every id of the contract', () => {
    const known = new Set<string | undefined>(KINDS.map(({ id }) => id));
    for (const operation of operations.filter(({ path }) => path.includes('{')))
      assert.ok(known.has(idOf(operation)), `${operation.operationId}: no object`);
  });

  for (const operation of operations.filter(({ path }) => path.includes('{'))) {
    it(operation.operationId, async () => {
      const missing = new Map<Caller, Awaited<ReturnType<typeof send>>>();
      for (const caller of CALLERS) missing.set(caller, await send(caller, operation, sampleRequest(operation)));
      const askers = askersOf(operation);
      const wrong: string[] = [];
      let allowed = 0;
      for (const kind of KINDS.filter(({ id }) => id === idOf(operation))) {
        for (const place of places) {
          // An account of a persona, too, must stay as it is.
          if (isNowhere(kind, place)) continue;
          let specimen = await kind.make(db, place);
          for (const caller of CALLERS) {
            const isOwn = caller !== 'guest' && SAMPLE_PERSONS[caller].id === place.memberId;
            if (place !== places[0] && !isOwn && !askers.includes(caller)) continue;
            const want = expected(operation, caller, kind, specimen.facts);
            const got = await send(caller, operation, sampleRequest(operation, { [kind.id]: specimen.id }));
            const told = `${kind.name} ${place.name} as ${caller}: ${want}, but ${got.status} ${got.text.slice(0, 160)}`;
            if (want === 'allowed') {
              allowed += 1;
              if (got.status >= 300 && ![409, 412, 422].includes(got.status)) wrong.push(told);
            } else if (want === 'tells') {
              if (got.status !== 409) wrong.push(told);
            } else if (![401, 403, 404].includes(got.status) || !isSame(got, missing.get(caller))) wrong.push(told);
            if (operation.method !== 'GET' && got.status < 300) specimen = await kind.make(db, place);
          }
        }
      }
      assert.deepEqual(wrong, []);
      assert.ok(allowed > 0, 'somebody may');
    });
  }
});

const isSame = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** Objects of everybody in the organisation: whose they are is no question. */
const SHARED: readonly IdName[] = ['organizationId', 'meetingId', 'documentId', 'announcementId', 'roleId'];
const DECIDED: readonly IdName[] = ['accountId', 'correctionId', 'attachmentId'];
/** Addressed to the committee itself, or of no organisation at all. */
const OF_COMMITTEE: readonly IdName[] = [...SHARED, 'feedbackId', 'attachmentId', 'consentId'];

function isNowhere({ id }: Kind, { organizationId, only }: Case): boolean {
  if (only === 'owned') return SHARED.includes(id) || id === 'accountId';
  if (only === 'decided') return !DECIDED.includes(id);
  return organizationId === ward && !OF_COMMITTEE.includes(id);
}
