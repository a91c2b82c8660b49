import { sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    organization: sql.ref('documents.organizationId'),
    public: sql<boolean>`documents.scope = 'public'`,
  });
}
