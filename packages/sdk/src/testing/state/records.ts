import type { KnownProfileField, ProfileFields } from '../../types/corrections.ts';
import type { MemberProfile } from '../../types/members.ts';
import { exampleOf } from '../answers.ts';
import type { Person } from './persons.ts';
import type { State } from './state.ts';

/** A record with its numbers in clear, as the API keeps it. */
export type KeptRecord = Omit<MemberProfile, 'currentCell'>;

/** One text for each of the nine fields; null where there is none. */
export type Values = { readonly [Field in KnownProfileField]?: string | null };

/** The example with the numbers that its masks stand for, under the name of the person, until something is written. */
export function recordOf(state: State, { id, fullName, gender }: Person): KeptRecord {
  const { currentCell: _, ...example } = exampleOf('getMyProfile', 200);
  const citizenId = `099${gender === 'male' ? 0 : 1}52000023`;
  const numbers = { partyCardNumber: citizenId, citizenId, phone: '+84900000012' };
  return state.records.get(id) ?? { ...example, id, fullName, gender, ...numbers };
}

export const maskedRecord = (record: KeptRecord): KeptRecord => ({
  ...record,
  partyCardNumber: maskedId(record.partyCardNumber),
  citizenId: maskedId(record.citizenId) as string,
  phone: maskedPhone(record.phone),
});

export function valuesOf(record: KeptRecord, currentCell: string): Values {
  const { fullName, gender, admissionDate, officialDate, partyCardNumber, citizenId, phone } = record;
  const birthDate = record.birthDate.date ?? `${record.birthDate.year}`;
  return { fullName, birthDate, gender, admissionDate, officialDate, partyCardNumber, currentCell, citizenId, phone };
}

export function withValues(record: KeptRecord, { birthDate, currentCell: _, ...texts }: Values): KeptRecord {
  const birth = birthDate ? { birthDate: { date: birthDate, year: Number(birthDate.slice(0, 4)) } } : {};
  return { ...record, ...(texts as Partial<KeptRecord>), ...birth };
}

/** As the profile shows them: to others, of the birth date the year. */
export function shownValues(values: Values, own: boolean): ProfileFields {
  const { birthDate, partyCardNumber, citizenId, phone, ...texts } = values;
  return {
    ...(texts as ProfileFields),
    ...(birthDate && {
      birthDate: { date: own && birthDate.length > 4 ? birthDate : null, year: Number(birthDate.slice(0, 4)) },
    }),
    ...(partyCardNumber !== undefined && { partyCardNumber: maskedId(partyCardNumber) }),
    ...(citizenId && { citizenId: maskedId(citizenId) as string }),
    ...(phone !== undefined && { phone: maskedPhone(phone) }),
  };
}

const maskedId = (number: string | null) => number && `${number.slice(0, 3)}*******${number.slice(-2)}`;
const maskedPhone = (phone: string | null) => phone && `0${phone.slice(3, 4)}** *** ${phone.slice(-3)}`;
