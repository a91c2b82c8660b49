import { routes, type OperationId } from '../../generated/routes.ts';
import { assistedTasks } from '../../generated/permissions.ts';
import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Account, KnownAccountState } from '../../types/accounts.ts';
import { grantsOf, sees, type Acts, type Call } from './call.ts';
import { compare, pageOf } from './pages.ts';
import { found, Refusal } from './refusal.ts';
import { fold } from './words.ts';

/** The one member on the list who has no account: the persona `applicant`. */
const listed = { fullName: 'ly thi dang ky', birthDate: '1952-03-14', citizenId: '099152000110', phone: '0900000010' };

export const accounts: Acts = {
  getSession({ person, task }) {
    const { id, fullName, cell, roles } = found(person ?? undefined);
    const operations = (Object.keys(routes) as OperationId[]).filter(
      (one) => grantsOf(one, person).length > 0 && (!task || assistedTasks[one]?.includes(task)),
    );
    return { memberId: id, fullName, cell, roles, operations };
  },

  getMyAccount: (call) => shownToOwner(found(mine(call))),

  registerAccount(call) {
    const { state, person, body } = call;
    const { id: memberId, fullName, cell } = found(person ?? undefined);
    const earlier = mine(call);
    if (earlier && earlier.state !== 'rejected' && earlier.state !== 'closed') throw new Refusal(409, 'account-exists');
    const same = fold(body.fullName.trim().replace(/\s+/g, ' ')) === listed.fullName;
    if (!same || body.birthDate !== listed.birthDate || body.citizenId !== listed.citizenId)
      throw new Refusal(422, 'member-not-listed');
    const again = earlier?.state === 'rejected' ? earlier : undefined;
    if (earlier && !again) state.accounts.delete(earlier.id);
    const account: Account = {
      id: again?.id ?? newIdempotencyKey(),
      state: 'pending',
      member: { id: memberId, fullName },
      birthYear: Number(listed.birthDate.slice(0, 4)),
      cell,
      decider: { role: 'secretary', organization: cell },
      registeredAt: state.now().toISOString(),
      phoneMatches: body.phone === undefined ? null : body.phone.replace('+84', '0') === listed.phone,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      preparation: null,
      firstLoginOn: null,
      lastLoginOn: null,
      version: (again?.version ?? 0) + 1,
    };
    state.accounts.set(account.id, account);
    return shownToOwner(account);
  },

  listAccounts(call) {
    const wanted = call.query.get('state');
    const all = [...call.state.accounts.values()].filter((account) => isSeen(call, account)).sort(waitingFirst);
    return pageOf(call, all, ({ state }) => !wanted || state === wanted);
  },

  approveAccount: (call) => decide(call, { pending: 'active' }, 'account-already-decided'),
  prepareAccount(call) {
    const { state, person, body } = call;
    const one = state.accounts.get(call.path['accountId'] ?? '');
    const account = found(one && isSeen(call, one) ? one : undefined);
    const admin = found(person ?? undefined);
    if (account.member.id === admin.id) throw new Refusal(409, 'own-account');
    call.expectVersion(account.version);
    const preparation = { by: admin.fullName, at: state.now().toISOString(), note: body.note ?? null };
    state.accounts.set(account.id, { ...account, preparation });
    return { ...account, preparation };
  },
  rejectAccount: (call) => decide(call, { pending: 'rejected' }, 'account-already-decided', call.body.reason),
  lockAccount: (call) => decide(call, { active: 'locked' }, 'account-not-active', call.body.reason),
  unlockAccount: (call) => decide(call, { locked: 'active' }, 'account-not-locked'),
  revokeAccount: (call) => decide(call, anyToClosed, 'account-closed', call.body.reason),
};

type States = { readonly [State in KnownAccountState]?: KnownAccountState };
const anyToClosed: States = { pending: 'closed', active: 'closed', rejected: 'closed', locked: 'closed' };

type Deciding = Pick<Call, 'state' | 'person' | 'grants' | 'path' | 'expectVersion'>;

/** The rules of domain 3.4.1, as at the API. */
function decide(call: Deciding, states: States, otherwise: string, reason: string | null = null): Account {
  const { state, person } = call;
  const one = state.accounts.get(call.path['accountId'] ?? '');
  const account = found(one && isSeen(call, one) ? one : undefined);
  if (account.member.id === person?.id) throw new Refusal(409, 'own-account');
  if (needsSuperior(account) && !bySuperior(call, account)) throw new Refusal(409, 'decided-by-superior');
  const next = states[account.state as KnownAccountState];
  if (next === undefined) {
    const aim = Object.values(states)[0];
    if (account.state === aim && account.decidedBy === person?.fullName) return account;
    throw new Refusal(409, account.state === 'closed' ? 'account-closed' : otherwise);
  }
  call.expectVersion(account.version);
  const decided: Account = {
    ...account,
    state: next,
    decidedBy: person?.fullName ?? null,
    decidedAt: state.now().toISOString(),
    reason,
    preparation: null,
    version: account.version + 1,
  };
  state.accounts.set(decided.id, decided);
  return decided;
}

const mine = ({ state, person }: Pick<Call, 'state' | 'person'>) =>
  [...state.accounts.values()].find(({ member }) => member.id === person?.id);

/** Only those who decide learn whether the phone agrees, and what was noted. */
const shownToOwner = (account: Account): Account => ({
  ...account,
  phoneMatches: null,
  preparation: account.preparation && { ...account.preparation, note: null },
});

const needsSuperior = ({ decider }: Account) => decider.role === 'superior';

function isSeen(call: Pick<Call, 'state' | 'person' | 'grants'>, account: Account): boolean {
  // An admin prepares those that wait, and reads no others.
  const ofOwnCell = call.grants.filter(
    ({ where, role }) => where === 'cell' && (role !== 'admin' || account.state === 'pending'),
  );
  return sees({ ...call, grants: ofOwnCell }, { organizationId: account.cell.id }) || bySuperior(call, account);
}

function bySuperior(call: Pick<Call, 'state' | 'person' | 'grants'>, account: Account): boolean {
  const fromAbove = call.grants.filter(({ where }) => where === 'subtree');
  return needsSuperior(account) && sees({ ...call, grants: fromAbove }, { organizationId: account.cell.id });
}

/** Those that wait first, the longest at the head. */
const waitingFirst = (a: Account, b: Account): number =>
  Number(b.state === 'pending') - Number(a.state === 'pending') ||
  compare(Date.parse(a.registeredAt), Date.parse(b.registeredAt)) ||
  compare(a.id, b.id);
