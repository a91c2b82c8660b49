import { newIdempotencyKey } from '../../idempotency-key.ts';
import { checkProfileChanges } from '../../profile-checks.ts';
import type {
  KnownCorrectionState,
  KnownProfileField,
  ProfileCorrection,
  ProfileHistoryEntry,
} from '../../types/corrections.ts';
import type { MyData } from '../../types/data-requests.ts';
import { sendWith } from './attachments.ts';
import { record } from './audit.ts';
import type { Acts, Call } from './call.ts';
import { compare, latestFirst, pageOf } from './pages.ts';
import { persons, type Person } from './persons.ts';
import { bySuperior, decides, nearTo, seesCorrection } from './correction-facts.ts';
import { recordOf, shownValues, valuesOf, withValues, type Values } from './records.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { KeptCorrection } from './state.ts';

const latest = latestFirst<KeptCorrection>(({ submittedAt }) => Date.parse(submittedAt));

export const corrections: Acts = {
  submitProfileCorrection(call) {
    const { state, body } = call;
    const person = found(call.person ?? undefined);
    const kept = recordOf(state, person);
    const { errors, warnings } = checkProfileChanges(kept, body.changes, today(call));
    if (errors.length > 0)
      throw new Refusal(
        422,
        'rule-violated',
        errors.map(({ field, code }) => ({ pointer: `/body/changes/${field}`, code })),
      );
    const asked = normalized(body.changes);
    const waiting = [...state.corrections.values()].filter((one) => one.member.id === person.id && isWaiting(one));
    const twice = Object.keys(asked).filter((field) => waiting.some((one) => field in one.asked));
    if (twice.length > 0) {
      const code = 'correction-waiting';
      throw new Refusal(
        409,
        code,
        twice.map((field) => ({ pointer: `/body/changes/${field}`, code })),
      );
    }
    const now = valuesOf(kept, person.cell.name);
    const id = newIdempotencyKey();
    const correction: KeptCorrection = {
      id,
      state: 'submitted',
      member: { id: person.id, fullName: person.fullName },
      cell: person.cell,
      decider: deciderOf(state, person),
      sent: Object.fromEntries(Object.keys(asked).map((field) => [field, now[field as KnownProfileField] ?? null])),
      asked,
      reason: body.reason,
      attachments: sendWith(state, body.attachmentIds ?? [], person.id, { correctionId: id }),
      warnings,
      submittedAt: state.now().toISOString(),
      ...{ decidedBy: null, decidedAt: null, decisionNote: null, version: 1 },
    };
    state.corrections.set(id, correction);
    record(call, 'correction.submitted', { member: person, fields: Object.keys(asked) });
    return show(call, correction);
  },

  listMyProfileCorrections(call) {
    const { items, nextCursor } = pageOf(call, ownCorrections(call));
    return { items: items.map((one) => show(call, one)), nextCursor };
  },

  listMyProfileHistory(call) {
    return pageOf(call, ownHistory(call));
  },

  listProfileCorrections(call) {
    const wanted = call.query.get('state');
    const all = [...call.state.corrections.values()].filter((one) => decides(call, one)).sort(waitingFirst);
    const { items, nextCursor } = pageOf(call, all, ({ state }) => !wanted || state === wanted);
    return { items: items.map((one) => show(call, one)), nextCursor };
  },

  getProfileCorrection: (call) => show(call, read(call)),

  withdrawProfileCorrection(call) {
    const correction = read(call);
    if (correction.state === 'withdrawn') return show(call, correction);
    refuse(!isWaiting(correction) && { code: 'correction-already-decided' });
    return close(call, correction, 'withdrawn');
  },

  decideProfileCorrection(call) {
    const { state, body, person } = call;
    const one = state.corrections.get(call.path['correctionId'] ?? '');
    const correction = found(one && nearTo(call, one) ? one : undefined);
    refuse(correction.member.id === person?.id && { code: 'own-correction' });
    refuse(correction.decider.role === 'superior' && !bySuperior(call, correction) && { code: 'decided-by-superior' });
    if (correction.state === body.decision && correction.decidedBy === person?.fullName) return show(call, correction);
    refuse(
      correction.state === 'withdrawn' && { code: 'correction-withdrawn' },
      !isWaiting(correction) && { code: 'correction-already-decided' },
    );
    const note = body.note?.trim() ?? '';
    refuse(body.decision === 'rejected' && !note && { code: 'note-missing', field: 'note' });
    call.expectVersion(correction.version);
    if (body.decision === 'approved') approve(call, correction, body.recordVersion);
    return close(call, correction, body.decision, note || null);
  },

  revealCorrectionFields(call) {
    const correction = read(call);
    const { fields, purpose } = call.body;
    const missing = fields.findIndex((field) => !(field in correction.asked));
    if (missing >= 0)
      throw new Refusal(422, 'not-in-correction', [{ pointer: `/body/fields/${missing}`, code: 'not-in-correction' }]);
    const own = correction.member.id === call.person?.id;
    refuse((purpose === 'ownData') !== own && { code: own ? 'own-data' : 'not-own-data', field: 'purpose' });
    record(call, 'member.revealed', { member: authorOf(correction), fields, purpose });
    const only = (values: Values) => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
    return {
      correctionId: correction.id,
      expiresAt: new Date(call.state.now().getTime() + 30_000).toISOString(),
      before: only(inRecord(call, correction)),
      after: only(correction.asked),
    };
  },
};

type Own = Pick<Call, 'state' | 'person'>;

const ownCorrections = ({ state, person }: Own): KeptCorrection[] =>
  [...state.corrections.values()].filter(({ member }) => member.id === person?.id).sort(latest);

const ownHistory = ({ state, person }: Own): ProfileHistoryEntry[] =>
  state.fieldHistory
    .filter(({ memberId }) => memberId === person?.id)
    .reverse()
    .map(({ memberId: _, ...entry }) => entry);

/** What `downloadMyData` tells of them: the numbers, masked wherever they stand, in full too. */
export function correctionParts(call: Own): Pick<MyData, 'profileCorrections' | 'correctedNumbers' | 'profileHistory'> {
  const own = ownCorrections(call);
  const numbers = ({ partyCardNumber, citizenId, phone }: Values) =>
    Object.fromEntries(
      Object.entries({ partyCardNumber, citizenId, phone }).filter(([, value]) => value !== undefined),
    );
  return {
    profileCorrections: own.map((one) => show(call, one)),
    correctedNumbers: own
      .filter(({ asked }) => Object.keys(numbers(asked)).length > 0)
      .map(({ id, sent, asked }) => ({ correctionId: id, before: numbers(sent), after: numbers(asked) })),
    profileHistory: ownHistory(call),
  };
}

function read(call: Pick<Call, 'state' | 'person' | 'grants' | 'path'>): KeptCorrection {
  const correction = call.state.corrections.get(call.path['correctionId'] ?? '');
  return found(correction && seesCorrection(call, correction) ? correction : undefined);
}

function approve(call: Call<'decideProfileCorrection'>, correction: KeptCorrection, seen: number | undefined): void {
  const { state, person } = call;
  const author = authorOf(correction);
  const kept = recordOf(state, author);
  const now = valuesOf(kept, author.cell.name);
  const applied = (Object.keys(correction.asked) as KnownProfileField[]).filter(
    (field) => !memberDatabaseOnly(correction.asked, kept.standing).includes(field),
  );
  const changed = changedMeanwhile(correction, now).filter((field) => applied.includes(field));
  if (changed.length > 0 && seen !== kept.version)
    throw new Refusal(
      409,
      'record-changed',
      changed.map(() => ({ pointer: '/body/recordVersion', code: 'changed-meanwhile' })),
    );
  const after = Object.fromEntries(applied.map((field) => [field, correction.asked[field] ?? null]));
  if (applied.length > 0)
    state.records.set(author.id, { ...withValues(kept, after), source: 'self', version: kept.version + 1 });
  for (const field of applied.filter((each) => now[each] !== after[each]))
    state.fieldHistory.push({
      id: newIdempotencyKey(),
      memberId: author.id,
      field,
      before: shownValues({ [field]: now[field] ?? null }, true),
      after: shownValues({ [field]: after[field] ?? null }, true),
      changedAt: state.now().toISOString(),
      changedBy: found(person ?? undefined).fullName,
      correctionId: correction.id,
    });
}

function close(
  call: Call<'decideProfileCorrection'> | Call<'withdrawProfileCorrection'>,
  correction: KeptCorrection,
  next: KnownCorrectionState,
  decisionNote: string | null = null,
): ProfileCorrection {
  const { state, person } = call;
  const replaced = next === 'approved' ? inRecord(call, correction, correction.sent) : correction.sent;
  const closed: KeptCorrection = {
    ...correction,
    state: next,
    sent: replaced,
    decidedBy: next === 'withdrawn' ? null : (person?.fullName ?? null),
    decidedAt: state.now().toISOString(),
    decisionNote,
    version: correction.version + 1,
  };
  state.corrections.set(closed.id, closed);
  record(call, `correction.${next}`, { member: authorOf(correction), fields: Object.keys(correction.asked) });
  return show(call, closed);
}

/** The fields in the record now; of a closed correction what stood there then. */
function inRecord({ state }: Pick<Call, 'state'>, correction: KeptCorrection, otherwise = correction.sent): Values {
  if (!isWaiting(correction) || otherwise !== correction.sent) return otherwise;
  const author = authorOf(correction);
  const now = valuesOf(recordOf(state, author), author.cell.name);
  return Object.fromEntries(
    Object.keys(correction.asked).map((field) => [field, now[field as KnownProfileField] ?? null]),
  );
}

function show(call: Pick<Call, 'state' | 'person'>, kept: KeptCorrection): ProfileCorrection {
  const { sent: _, asked, ...correction } = kept;
  const own = kept.member.id === call.person?.id;
  const { standing, version } = recordOf(call.state, authorOf(kept));
  const before = inRecord(call, kept);
  return {
    ...correction,
    fields: Object.keys(asked),
    before: shownValues(before, own),
    after: shownValues(asked, own),
    memberDatabaseOnly: memberDatabaseOnly(asked, standing),
    changedMeanwhile: isWaiting(kept) ? changedMeanwhile(kept, before) : [],
    recordVersion: version,
  };
}

const isWaiting = ({ state }: KeptCorrection) => state === 'submitted';

const authorOf = ({ member }: KeptCorrection): Person =>
  found(Object.values(persons).find(({ id }) => id === member.id));

const changedMeanwhile = ({ sent, asked }: KeptCorrection, now: Values): KnownProfileField[] =>
  (Object.keys(asked) as KnownProfileField[]).filter(
    (field) => now[field] !== sent[field] && now[field] !== asked[field],
  );

/** What changes a membership is changed in the member database (domain 3.4.2). */
const memberDatabaseOnly = (asked: Values, standing: string): KnownProfileField[] =>
  (Object.keys(asked) as KnownProfileField[]).filter(
    (field) =>
      field === 'currentCell' ||
      (standing === 'probationary' && (field === 'officialDate' || field === 'partyCardNumber')),
  );

const today = ({ state }: Pick<Call, 'state'>) => state.now().toISOString().slice(0, 10);

/** In the order of the regulation, numbers without what stands between their groups. */
function normalized(changes: Call<'submitProfileCorrection'>['body']['changes']): Values {
  const digits = (text: string) => text.replace(/[\s.-]/g, '');
  const { fullName, birthDate, gender, admissionDate, officialDate } = changes;
  const { partyCardNumber, currentCell, citizenId, phone } = changes;
  const all = {
    ...{ fullName, birthDate, gender, admissionDate, officialDate },
    partyCardNumber: partyCardNumber && digits(partyCardNumber),
    currentCell,
    citizenId: citizenId && digits(citizenId),
    phone: phone && digits(phone).replace(/^(\+?84|0)/, '+84'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function deciderOf({ organizations }: Call['state'], { cell, roles }: Person): ProfileCorrection['decider'] {
  const secretaries = Object.values(persons).filter((one) =>
    one.roles.some(({ role, organization }) => role === 'secretary' && organization.id === cell.id),
  );
  const isSecretary = roles.some(({ role, organization }) => role === 'secretary' && organization.id === cell.id);
  if (secretaries.length > 0 && !isSecretary) return { role: 'secretary', organization: cell };
  const above = organizations.find(({ id }) => id === cell.id)?.parentId;
  const { id, name } = organizations.find((one) => one.id === above) ?? cell;
  return { role: 'superior', organization: { id, name } };
}

/** Those that wait first, the longest at the head. */
const waitingFirst = (a: KeptCorrection, b: KeptCorrection): number =>
  Number(isWaiting(b)) - Number(isWaiting(a)) ||
  compare(Date.parse(a.submittedAt), Date.parse(b.submittedAt)) ||
  compare(a.id, b.id);
