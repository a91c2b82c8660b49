import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Answer, Context } from '../contract/handlers.ts';
import { notFound, Problem, ruleViolated, stateConflict } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';
import { recordEvent } from '../events/record.ts';
import type { TokenSubject } from '../identity/access-tokens.ts';
import { TAKES_NO_PART } from '../identity/activity-states.ts';
import { findMemberByCitizenId } from '../members/store.ts';
import type { RegistrationAttempts } from './attempts.ts';
import { isThatMember, phonesMatch } from './rules.ts';
import { type Account, type AccountRow, present, readAccounts } from './store.ts';

type Registering = Context<'registerAccount'>;

export async function getMyAccount(context: Context<'getMyAccount'>): Promise<Answer<'getMyAccount'>> {
  const account = await readMine(context);
  if (!account) throw notRegistered();
  return { status: 200, body: await presentMine(context, account) };
}

export async function registerAccount(
  context: Registering,
  attempts: RegistrationAttempts,
): Promise<Answer<'registerAccount'>> {
  const { db, principal, body, now } = context;
  attempts.count(principal.subject, now);
  const mine = await readMine(context);
  if (mine && mine.state !== 'rejected' && mine.state !== 'closed') throw accountExists();
  const { member, cellId } = await findListed(db, body, vietnamDay(now));
  await refuseSecondAccount(db, member.id, tokenOf(context));
  const id = await keep(context, mine?.state === 'rejected' ? mine.id : null, {
    memberId: member.id,
    organizationId: cellId,
    phoneMatches: phonesMatch(member.phone, body.phone),
  });
  await recordAudit(db, {
    action: 'account.registered',
    actor: principal,
    subject: { kind: 'account', id },
    memberId: member.id,
    organizationId: cellId,
  });
  const registered = await readMine(context);
  if (!registered) throw notFound();
  const answer = await presentMine(context, registered);
  await recordEvent(db, { type: 'account.registered', objectId: id, organizationId: cellId });
  return { status: 201, body: answer, location: '/v1/accounts/me' };
}

/** The latest account of the sign-in. */
async function readMine(context: Context<'getMyAccount'> | Registering): Promise<AccountRow | undefined> {
  const { issuer, subject } = tokenOf(context);
  const [account] = await readAccounts(context.db, {
    where: sql<boolean>`(account.issuer = ${issuer} and account.subject = ${subject} and account.registered_at = (
      select max(registered_at) from accounts where issuer = ${issuer} and subject = ${subject}))`,
    limit: 1,
    today: vietnamDay(context.now),
  });
  return account;
}

async function presentMine({ db, now }: Pick<Context, 'db' | 'now'>, account: AccountRow): Promise<Account> {
  const [shown] = await present(db, [account], 'self', vietnamDay(now));
  if (!shown) throw notFound();
  return shown;
}

/**
 * One answer for a citizen ID that is not on the list, for another name and for somebody who has left: what was wrong
 * would tell a stranger who is a member. Locks the member, so that two registrations follow one another.
 */
async function findListed(db: Database, typed: Registering['body'], today: string) {
  const member = await findMemberByCitizenId(db, typed.citizenId);
  if (!member || !isThatMember(member, typed) || TAKES_NO_PART.includes(member.activityState)) throw notListed();
  await db.selectFrom('members').select('id').where('id', '=', member.id).forUpdate().execute();
  const home = await db
    .selectFrom('memberships')
    .select('organizationId')
    .where('memberId', '=', member.id)
    .where('kind', '=', 'official')
    .where('validFrom', '<=', today)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', today)]))
    .executeTakeFirst();
  if (!home) throw notListed();
  return { member, cellId: home.organizationId };
}

async function refuseSecondAccount(db: Database, memberId: string, { issuer, subject }: TokenSubject): Promise<void> {
  const other = await db
    .selectFrom('accounts')
    .select('id')
    .where('memberId', '=', memberId)
    .where('issuer', '=', issuer)
    .where('subject', '<>', subject)
    .where('state', 'in', ['pending', 'active', 'locked'])
    .executeTakeFirst();
  if (other)
    throw stateConflict(
      'member-has-account',
      'Đảng viên này đã có tài khoản với một tên đăng nhập khác. Đề nghị liên hệ Bí thư chi bộ.',
    );
}

interface Registered {
  readonly memberId: string;
  readonly organizationId: string;
  readonly phoneMatches: boolean | null;
}

/** A rejected account waits again; otherwise there is a new one. Returns its id. */
async function keep(context: Registering, rejectedId: string | null, registered: Registered): Promise<string> {
  const { db, now } = context;
  const values = {
    ...registered,
    state: 'pending' as const,
    registeredAt: now,
    decidedBy: null,
    decidedAt: null,
    reason: null,
    preparedBy: null,
    preparedAt: null,
    preparationNote: null,
    preparedIn: null,
  };
  if (rejectedId) {
    await db
      .updateTable('accounts')
      .set({ ...values, version: sql<number>`version + 1` })
      .where('id', '=', rejectedId)
      .execute();
    return rejectedId;
  }
  const id = newId();
  const { issuer, subject } = tokenOf(context);
  const { numInsertedOrUpdatedRows: kept } = await db
    .insertInto('accounts')
    .values({ id, issuer, subject, ...values, firstLoginOn: null, lastLoginOn: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  // The same person registered at the same time.
  if (kept === 0n) throw accountExists();
  return id;
}

function tokenOf({ principal }: Pick<Context, 'principal'>): TokenSubject {
  if (!principal.token) throw notRegistered();
  return principal.token;
}

const notRegistered = () =>
  new Problem(
    404,
    'not-found',
    'The object does not exist or may not be seen by the caller.',
    'Đồng chí chưa đăng ký tài khoản. Đề nghị đồng chí đăng ký.',
  );

const accountExists = () =>
  stateConflict('account-exists', 'Đồng chí đã đăng ký tài khoản. Đề nghị đồng chí xem trạng thái tài khoản.');

const notListed = () =>
  ruleViolated(
    [],
    'member-not-listed',
    'Chưa tìm thấy đồng chí trong danh sách của chi bộ. Đề nghị liên hệ Bí thư chi bộ.',
  );
