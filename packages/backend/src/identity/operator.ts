import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/database.ts';
import type { Principal } from './principal.ts';

/** Known to whoever can read the lock file of the data folder (mode 0600): the command line on this machine. */
export const createOperatorToken = (): string => randomBytes(32).toString('base64url');

export function isOperatorToken(token: string, operatorToken: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(token), digest(operatorToken));
}

/** The operator works as the office of the root organisation. */
export async function operatorPrincipal(db: Database, today: string): Promise<Principal> {
  const roots = await db
    .selectFrom('organizations')
    .innerJoin('organizationVersions as version', 'version.organizationId', 'organizations.id')
    .select(['organizations.id', 'version.name'])
    .where('organizations.parentId', 'is', null)
    .where('version.validFrom', '<=', today)
    .where((e) => e.or([e('version.validTo', 'is', null), e('version.validTo', '>', today)]))
    .execute();
  return {
    kind: 'operator',
    subject: 'operator',
    member: null,
    roles: roots.map((organization) => ({ role: 'office', organization, scope: 'self', duties: [] })),
  };
}
