import { sql } from 'kysely';
import { seenUnder as accountSeenUnder } from '../accounts/visibility.ts';
import { accountsOn } from '../accounts/store.ts';
import { concernedUnder as announcementConcerns } from '../announcements/visibility.ts';
import { handbookContract, type OperationId } from '../contract/contract.ts';
import { type Grant, grantsFor } from '../contract/permission.ts';
import { correctionsOn, seenUnder as correctionSeenUnder } from '../corrections/visibility.ts';
import { TODAY } from '../database/today.ts';
import { seenUnder as documentSeenUnder } from '../documents/visibility.ts';
import { seenUnder as opinionSeenUnder } from '../feedback/visibility.ts';
import type { Principal } from '../identity/principal.ts';
import type { Condition } from '../identity/visibility.ts';
import { seenUnder as roleSeenUnder } from '../roles/visibility.ts';
import { absenceSeenUnder, answerShownTo, seenUnder as meetingSeenUnder } from '../meetings/visibility.ts';

/**
 * SQL truth: the caller may read the object of the event now, by the operation that reads it, or could until the event.
 * A kind of object that is not named here concerns nobody.
 */
export function concerns(principal: Principal): Condition {
  const by = (...operations: OperationId[]) => operations.flatMap((operation) => grantsBy(operation, principal));
  return sql<boolean>`case split_part(events.type, '.', 1)
    when 'meeting' then exists (
      select from meetings
      where meetings.id = events.object_id and ${meetingSeenUnder(by('getMeeting'), principal)}
        and (events.member_id is null or ${answerShownTo(principal, sql.ref('events.memberId'))}))
    when 'absenceRequest' then exists (
      select from absence_requests request join meetings on meetings.id = request.meeting_id
      where request.id = events.object_id
        and ${absenceSeenUnder(by('withdrawAbsenceRequest', 'listAbsenceRequests'), principal)})
    when 'document' then exists (
      select from documents
      where documents.id = events.object_id and ${documentSeenUnder(by('getDocument'), principal)})
    when 'feedback' then exists (
      select from feedback
      where feedback.id = events.object_id and ${opinionSeenUnder(by('getFeedback'), principal)})
    when 'account' then exists (
      select from ${accountsOn(TODAY)} account
      where account.id = events.object_id
        and (account.member_id = ${principal.member?.id ?? null} or ${accountSeenUnder(by('listAccounts'), principal)}))
    when 'announcement' then exists (
      select from announcements
      where announcements.id = events.object_id and ${announcementConcerns(by('getAnnouncement'), principal)})
    when 'role' then exists (
      select from role_assignments assignment
      where assignment.id = events.object_id
        and (assignment.member_id = ${principal.member?.id ?? null} or ${roleSeenUnder(by('listRoles'), principal)}))
    when 'correction' then exists (
      select from ${correctionsOn(TODAY)} correction
      where correction.id = events.object_id and ${correctionSeenUnder(by('getProfileCorrection'), principal)})
    else false end`;
}

function grantsBy(operationId: OperationId, principal: Principal): readonly Grant[] {
  const permission = handbookContract().operations.find((found) => found.operationId === operationId)?.permission;
  return permission ? grantsFor(permission, principal) : [];
}
