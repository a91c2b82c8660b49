import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import type { Condition } from '../identity/visibility.ts';
import { decideProfileCorrection, withdrawProfileCorrection } from './decide.ts';
import { listMyProfileHistory } from './history.ts';
import { readOne } from './read-one.ts';
import { revealCorrectionFields } from './reveal.ts';
import { type Correction, present, readCorrections } from './store.ts';
import { submitProfileCorrection } from './submit.ts';
import { seenUnder } from './visibility.ts';

type CorrectionOperation =
  | 'listProfileCorrections'
  | 'submitProfileCorrection'
  | 'listMyProfileCorrections'
  | 'listMyProfileHistory'
  | 'getProfileCorrection'
  | 'decideProfileCorrection'
  | 'withdrawProfileCorrection'
  | 'revealCorrectionFields';

export const correctionHandlers: Pick<Handlers, CorrectionOperation> = {
  submitProfileCorrection,
  decideProfileCorrection,
  withdrawProfileCorrection,
  revealCorrectionFields,
  listMyProfileHistory,

  async listProfileCorrections(context) {
    const { principal, grants, query } = context;
    const seen = seenUnder(grants, principal);
    const where = query.state ? sql<boolean>`(${seen} and correction.state = ${query.state})` : seen;
    return { status: 200, body: await readPage(context, where, 'waiting', 'cell') };
  },

  async listMyProfileCorrections(context) {
    const { member } = context.principal;
    if (!member) throw notFound();
    const where = sql<boolean>`correction.member_id = ${member.id}`;
    return { status: 200, body: await readPage(context, where, 'latest', 'self') };
  },

  async getProfileCorrection(context) {
    const { principal, grants, path } = context;
    return { status: 200, body: await readOne(context, path.correctionId, seenUnder(grants, principal)) };
  },
};

async function readPage(
  { db, query, cursors, now }: Context<'listProfileCorrections'> | Context<'listMyProfileCorrections'>,
  where: Condition,
  order: 'waiting' | 'latest',
  reader: 'self' | 'cell',
): Promise<{ items: Correction[]; nextCursor: string | null }> {
  const limit = query.limit ?? 20;
  const today = vietnamDay(now);
  const position = cursors.read();
  const after = position && {
    waits: position[0] === 'submitted',
    submittedAt: String(position[1]),
    id: String(position[2]),
  };
  const found = await readCorrections(db, { where, order, after, limit: limit + 1, today });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const nextCursor =
    found.length > limit && last ? cursors.write([last.state, last.submittedAt.toISOString(), last.id]) : null;
  return { items: await present(db, rows, reader, today), nextCursor };
}
