import type { Handlers } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { notFound } from '../contract/problems.ts';

export const memberHandlers = {
  async getMyProfile({ db, principal }) {
    const { member } = principal;
    const row = member && (await db.selectFrom('members').selectAll().where('id', '=', member.id).executeTakeFirst());
    if (!row) throw notFound();
    const { birthDate: date, birthYear: year, ...fields } = row;
    return { status: 200, body: seenAs({ ...fields, birthDate: { date, year }, currentCell: member.cell }, 'self') };
  },
} satisfies Pick<Handlers, 'getMyProfile'>;
