import { ENDED } from '../../identity/activity-states.ts';
import { fold } from '../../text/fold.ts';
import type { Member } from '../store.ts';
import type { Issue, ListedMember } from './read-row.ts';

export interface KnownMember extends Member {
  /** Of the official membership; null when it has ended. */
  readonly cellId: string | null;
}

/** Who of the database may be meant by a row. */
export interface Candidates {
  readonly byCitizenId: KnownMember | undefined;
  readonly byCard: readonly KnownMember[];
  /** Same cell and year of birth. */
  readonly nearby: readonly KnownMember[];
}

export type Plan =
  | { readonly outcome: 'create'; readonly member: Omit<Member, 'id'>; readonly cellId: string }
  | {
      readonly outcome: 'update' | 'unchanged';
      readonly known: KnownMember;
      readonly member: Member;
      readonly cellId: string;
      readonly changed: readonly string[];
    }
  | { readonly outcome: 'confirm'; readonly issue: Issue; readonly perhaps: readonly KnownMember[] }
  | { readonly outcome: 'refuse'; readonly issue: Issue };

/** Set from the list; the rest of a record is bookkeeping. */
const LISTED = [
  'fullName',
  'birthDate',
  'birthYear',
  'gender',
  'citizenId',
  'partyCardNumber',
  'phone',
  'admissionDate',
  'officialDate',
  'standing',
  'activityState',
] as const;

/** Citizen id, then card; a name alone is never enough, and numbers that lead to another person are not believed. */
export function planRow(row: ListedMember, cellId: string, candidates: Candidates, asOf: string): Plan {
  const { byCitizenId, byCard, nearby } = candidates;
  const isNamed = (member: KnownMember) => hasName(member, row) && hasBirth(member, row);
  if (byCard.length > 1 || byCard.some((holder) => byCitizenId && holder.id !== byCitizenId.id))
    return confirm('partyCardNumber', 'held-by-another', byCitizenId ? [byCitizenId, ...byCard] : byCard);
  if (byCitizenId) {
    return hasName(byCitizenId, row) || hasBirth(byCitizenId, row)
      ? planUpdate(row, cellId, byCitizenId, asOf)
      : confirm('citizenId', 'held-by-another', [byCitizenId]);
  }
  const [cardHolder] = byCard;
  if (cardHolder) {
    return isNamed(cardHolder)
      ? planUpdate(row, cellId, cardHolder, asOf)
      : confirm('partyCardNumber', 'held-by-another', byCard);
  }
  const namesakes = nearby.filter(isNamed);
  if (namesakes.length > 0) return confirm('citizenId', 'same-name-and-birth', namesakes);
  return planCreate(row, cellId, asOf);
}

function planCreate(row: ListedMember, cellId: string, asOf: string): Plan {
  const { row: _row, cell: _cell, citizenId, activityState, ...fields } = row;
  if (citizenId === null) return { outcome: 'refuse', issue: error('citizenId', 'missing') };
  const bookkeeping = { source: 'sync', asOf, version: 1 };
  return {
    outcome: 'create',
    member: { ...fields, citizenId, activityState: activityState ?? 'active', exemptUntil: null, ...bookkeeping },
    cellId,
  };
}

function planUpdate(row: ListedMember, cellId: string, known: KnownMember, asOf: string): Plan {
  if (asOf < known.asOf) return { outcome: 'refuse', issue: error('row', 'older-than-record') };
  const { cellId: knownCellId, ...record } = known;
  const activityState = row.activityState ?? known.activityState;
  const listed = {
    ...record,
    fullName: row.fullName,
    // A list that knows only the year does not take the day away.
    birthDate: row.birthDate ?? (row.birthYear === known.birthYear ? known.birthDate : null),
    birthYear: row.birthYear,
    gender: row.gender,
    citizenId: row.citizenId ?? known.citizenId,
    partyCardNumber: row.partyCardNumber ?? (row.standing === 'official' ? known.partyCardNumber : null),
    phone: row.phone ?? known.phone,
    admissionDate: row.admissionDate,
    officialDate: row.officialDate,
    standing: row.standing,
    activityState,
    // A list has no such column; an exemption that is over has no end to come.
    exemptUntil: activityState === 'exempt' ? known.exemptUntil : null,
  };
  const changed: string[] = LISTED.filter((field) => listed[field] !== known[field]);
  const belongsTo = ENDED.includes(activityState) ? null : cellId;
  if (belongsTo !== knownCellId) changed.push('cell');
  const outcome = changed.length === 0 ? 'unchanged' : 'update';
  const version = outcome === 'update' ? known.version + 1 : known.version;
  return { outcome, known, member: { ...listed, source: 'sync', asOf, version }, cellId, changed };
}

const hasName = (member: Member, row: ListedMember) => fold(member.fullName) === fold(row.fullName);

/** By the year where one of the two knows no more. */
function hasBirth(member: Member, row: ListedMember): boolean {
  if (member.birthDate !== null && row.birthDate !== null) return member.birthDate === row.birthDate;
  return member.birthYear === row.birthYear;
}

const error = (field: string, code: string): Issue => ({ field, code, severity: 'error' });
const confirm = (field: string, code: string, perhaps: readonly KnownMember[]): Plan => ({
  outcome: 'confirm',
  issue: error(field, code),
  perhaps,
});
