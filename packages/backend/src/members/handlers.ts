import type { Handlers } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { notFound } from '../contract/problems.ts';
import { findMember } from './store.ts';

export const memberHandlers = {
  async getMyProfile({ db, principal }) {
    const { member } = principal;
    const found = member && (await findMember(db, member.id));
    if (!found) throw notFound();
    const { birthDate: date, birthYear: year, ...fields } = found;
    return { status: 200, body: seenAs({ ...fields, birthDate: { date, year }, currentCell: member.cell }, 'self') };
  },
} satisfies Pick<Handlers, 'getMyProfile'>;
