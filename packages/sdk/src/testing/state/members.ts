import { record } from './audit.ts';
import { sees, type Acts, type Call } from './call.ts';
import { compare, pageOf } from './pages.ts';
import { persons, type Person } from './persons.ts';
import { maskedRecord, recordOf } from './records.ts';
import { found, refuse } from './refusal.ts';

export const members: Acts = {
  getMyProfile({ state, person }) {
    const me = found(person ?? undefined);
    return { ...maskedRecord(recordOf(state, me)), currentCell: me.cell };
  },

  listMembers(call) {
    const cell = call.query.get('organizationId');
    const all = Object.values(persons)
      .filter((person) => reaches(call, person))
      .sort((a, b) => compare(givenName(a), givenName(b)) || compare(a.fullName, b.fullName));
    const page = pageOf(
      call,
      all.map(({ id, fullName, cell: currentCell }) => ({ id, fullName, currentCell })),
      ({ currentCell }) => !cell || currentCell.id === cell,
    );
    return page;
  },

  getMemberProfile(call) {
    const member = reached(call);
    const kept = maskedRecord(recordOf(call.state, member));
    // Of the birth date others see the year.
    return { ...kept, birthDate: { ...kept.birthDate, date: null }, currentCell: member.cell };
  },

  revealMemberFields(call) {
    const member = reached(call);
    const { fields, purpose } = call.body;
    const own = member.id === call.person?.id;
    refuse((purpose === 'ownData') !== own && { code: own ? 'own-data' : 'not-own-data', field: 'purpose' });
    record(call, 'member.revealed', { member, fields, purpose });
    const kept = recordOf(call.state, member);
    const values = { ...kept, birthDate: kept.birthDate.date };
    const shown = Object.fromEntries(fields.map((field) => [field, values[field]]));
    const expiresAt = new Date(call.state.now().getTime() + 30_000).toISOString();
    return { memberId: member.id, expiresAt, ...shown };
  },
};

const reaches = (call: Pick<Call, 'grants' | 'person' | 'state'>, { id, cell }: Person) =>
  sees(call, { memberId: id, organizationId: cell.id });

function reached(call: Call<'getMemberProfile'> | Call<'revealMemberFields'>): Person {
  const member = Object.values(persons).find(({ id }) => id === call.path['memberId']);
  return found(member && reaches(call, member) ? member : undefined);
}

const givenName = ({ fullName }: Person) => fullName.slice(fullName.lastIndexOf(' ') + 1);
