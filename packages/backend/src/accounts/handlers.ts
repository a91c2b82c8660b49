import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import { handbookContract } from '../contract/contract.ts';
import type { Answer, Context, Handlers } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { operationsOpenTo } from '../contract/permission.ts';
import { notFound } from '../contract/problems.ts';
import { RegistrationAttempts } from './attempts.ts';
import { decide } from './decisions.ts';
import { prepareAccount } from './preparation.ts';
import { getMyAccount, registerAccount } from './registration.ts';
import { present, readAccounts } from './store.ts';
import { seenUnder } from './visibility.ts';

type AccountOperation =
  | 'getSession'
  | 'registerAccount'
  | 'getMyAccount'
  | 'listAccounts'
  | 'prepareAccount'
  | 'approveAccount'
  | 'rejectAccount'
  | 'lockAccount'
  | 'unlockAccount'
  | 'revokeAccount';

export function accountHandlers(): Pick<Handlers, AccountOperation> {
  const attempts = new RegistrationAttempts();
  return {
    getSession,
    getMyAccount,
    registerAccount: (context) => registerAccount(context, attempts),
    listAccounts,
    prepareAccount,
    approveAccount: (context) => decide(context, 'approve'),
    rejectAccount: (context) => decide(context, 'reject', context.body.reason),
    lockAccount: (context) => decide(context, 'lock', context.body.reason),
    unlockAccount: (context) => decide(context, 'unlock'),
    revokeAccount: (context) => decide(context, 'revoke', context.body.reason),
  };
}

function getSession({ principal }: Context<'getSession'>): Answer<'getSession'> {
  const { member, roles } = principal;
  if (!member) throw notFound();
  const operations = operationsOpenTo(handbookContract(), principal);
  return {
    status: 200,
    body: seenAs({ memberId: member.id, fullName: member.fullName, cell: member.cell, roles, operations }, 'self'),
  };
}

async function listAccounts(context: Context<'listAccounts'>): Promise<Answer<'listAccounts'>> {
  const { db, principal, grants, query, cursors, now } = context;
  const limit = query.limit ?? 20;
  const today = vietnamDay(now);
  const position = cursors.read();
  const seen = seenUnder(grants, principal);
  const found = await readAccounts(db, {
    where: query.state ? sql<boolean>`(${seen} and account.state = ${query.state})` : seen,
    after: position && {
      waits: position[0] === 'pending',
      registeredAt: String(position[1]),
      id: String(position[2]),
    },
    limit: limit + 1,
    today,
  });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const nextCursor =
    found.length > limit && last ? cursors.write([last.state, last.registeredAt.toISOString(), last.id]) : null;
  return { status: 200, body: { items: await present(db, rows, 'cell', today), nextCursor } };
}
