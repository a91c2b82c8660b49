/**
 * All that is recorded: what was done to whose data. Equal to `x-known-values` of `AuditAction` in the contract (tested).
 * Entries are for ever, so a name that was released is never given another meaning.
 */
export const auditActions = [
  'member.listed',
  'member.viewed',
  'member.revealed',
  'member.imported',
  'member.erased',
  'account.registered',
  'account.approved',
  'account.rejected',
  'account.locked',
  'account.unlocked',
  'account.revoked',
  'account.prepared',
  'role.granted',
  'role.revoked',
  'consent.given',
  'consent.withdrawn',
  'correction.submitted',
  'correction.withdrawn',
  'correction.approved',
  'correction.rejected',
  'feedback.received',
  'feedback.forwarded',
  'feedback.extended',
  'feedback.answered',
  'feedback.closed',
  'attachment.opened',
  'announcement.published',
  'export.made',
  'support.assigned',
  'support.ended',
  'support.codeIssued',
  'assistedSession.opened',
  'assistedSession.acted',
  'assistedSession.ended',
  'dataRequest.submitted',
  'dataRequest.answered',
  'dataRequest.executed',
  'retention.applied',
  'absenceRequest.viewed',
  'absenceRequest.decided',
  'account.viewed',
  'audit.viewed',
  'correction.viewed',
  'dataRequest.viewed',
  'feedback.viewed',
  'role.viewed',
  'support.viewed',
] as const;
export type AuditAction = (typeof auditActions)[number];

/**
 * Why personal data was looked at. A closed list, equal to `RevealPurpose` in the contract: a text of one's own could hold
 * personal data, and nothing can be erased from the chain.
 */
export const auditPurposes = [
  'ownData',
  'identification',
  'contact',
  'recordCorrection',
  'memberRequest',
  'inspection',
] as const;
export type AuditPurpose = (typeof auditPurposes)[number];
