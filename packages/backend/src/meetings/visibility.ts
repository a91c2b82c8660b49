import { type RawBuilder, sql } from 'kysely';
import type { Grant } from '../contract/permission.ts';
import type { Principal } from '../identity/principal.ts';
import { type Condition, visible } from '../identity/visibility.ts';

/** A meeting cancelled without ever being announced stays a draft to those who were to be invited. */
const ANNOUNCED = sql<boolean>`meetings.notice_version > 0`;

export function seenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    organization: sql.ref('meetings.organizationId'),
    // As an array, which is made once: an index finds these meetings among all of the province, and within `or` too.
    invited: sql<boolean>`(${ANNOUNCED} and meetings.id = any(array(
      select invitation.meeting_id from meeting_invitations invitation
      where invitation.member_id = ${principal.member?.id ?? null})))`,
    published: ANNOUNCED,
  });
}

/** A request is seen by its author and by the chi ủy of the cell. For queries of `request` with its `meetings`. */
export function absenceSeenUnder(grants: readonly Grant[], principal: Principal): Condition {
  return visible(grants, principal, {
    member: sql.ref('request.memberId'),
    organization: sql.ref('meetings.organizationId'),
  });
}

/** Who answered, and those who count the answers. */
export function answerShownTo(principal: Principal, memberId: RawBuilder<unknown>): Condition {
  return sql<boolean>`(${memberId} = ${principal.member?.id ?? null} or ${preparedBy(principal)})`;
}

const PREPARE: readonly string[] = ['committeeMember', 'deputySecretary', 'secretary', 'admin'];

/** The caller drafts, announces and counts the meeting. */
export function preparedBy(principal: Principal): Condition {
  const grants = principal.roles
    .filter(({ role }) => PREPARE.includes(role))
    .map(({ role, organization, scope }): Grant => {
      return { role, where: 'cell', organizationId: organization.id, published: false, scope };
    });
  return visible(grants, principal, { organization: sql.ref('meetings.organizationId') });
}
