// Classes only: nothing is registered by importing this file.
export { SotayElement } from './foundation/element.ts';
export { SotayProvider } from './foundation/provider.ts';
export { define } from './foundation/define.ts';
export { registerTerms } from './foundation/terms.ts';
export { stateTerms } from './foundation/states.terms.ts';
export { SotayEvent } from './foundation/events.ts';
export { ResourceController } from './foundation/resource.ts';
export type { ResourceOptions, ResourceState } from './foundation/resource.ts';
export type { Connection, Token } from './foundation/connection.ts';
export * as format from './foundation/format.ts';

export { SotayButton } from './controls/button.ts';
export { SotayInput } from './controls/input.ts';
export { SotayTextarea } from './controls/textarea.ts';
export { SotaySelect } from './controls/select.ts';
export type { Option } from './controls/select.ts';
export { SotayDialog, CloseRequestEvent } from './controls/dialog.ts';
export { fieldTerms } from './controls/field.terms.ts';

export { SotayProfile } from './members/profile.ts';
export { profileTerms } from './members/profile.terms.ts';
export { SotayOwnRecord } from './members/own-record.ts';
export { correctingTerms } from './members/correcting.terms.ts';
export { correctionDoubtsTerms } from './members/correction-doubts.terms.ts';
export { ownCorrectionsTerms } from './members/own-corrections.terms.ts';
export { revealingTerms } from './members/revealing.terms.ts';
export { SotayProfileCorrections, CorrectionDecidedEvent } from './members/profile-corrections.ts';
export { profileCorrectionsTerms } from './members/profile-corrections.terms.ts';
export { correctionTerms } from './members/correction.terms.ts';
export { warningTerms } from './members/warning.terms.ts';

export { SotayAccessLog } from './audit/access-log.ts';
export { accessLogTerms } from './audit/access-log.terms.ts';

export { SotayConsent, ConsentChangeEvent } from './consents/consent.ts';
export { consentTerms } from './consents/consent.terms.ts';
export { SotayDataRequests } from './data-requests/data-requests.ts';
export { dataRequestsTerms } from './data-requests/data-requests.terms.ts';

export { SotayFeedbackForm, FeedbackSentEvent } from './feedback/feedback-form.ts';
export { feedbackFormTerms } from './feedback/feedback-form.terms.ts';
export { SotayFeedbackList } from './feedback/feedback-list.ts';
export { feedbackListTerms } from './feedback/feedback-list.terms.ts';
export { SotayFeedbackInbox } from './feedback/feedback-inbox.ts';
export { feedbackInboxTerms } from './feedback/feedback-inbox.terms.ts';
export { feedbackTerms } from './feedback/feedback.terms.ts';

export { SotayAccountRequest, AccountRegisteredEvent } from './accounts/account-request.ts';
export { accountRequestTerms } from './accounts/account-request.terms.ts';
export { SotayAccountApprovals } from './accounts/account-approvals.ts';
export { AccountDecidedEvent } from './accounts/decided-event.ts';
export { accountApprovalsTerms } from './accounts/account-approvals.terms.ts';
export { SotayAccounts } from './accounts/accounts.ts';
export { accountsTerms } from './accounts/accounts.terms.ts';
export { SotayRoles, RolesChangedEvent } from './roles/roles.ts';
export { rolesTerms } from './roles/roles.terms.ts';
export { accountTerms } from './accounts/account.terms.ts';
export { SotayAnnouncements } from './announcements/announcements.ts';
export { AnnouncementAnswerEvent } from './announcements/answer-event.ts';
export { announcementsTerms } from './announcements/announcements.terms.ts';

export { SotaySupport } from './support/support.ts';
export { supportTerms } from './support/support.terms.ts';
export { SotayAssistedSession, AssistedSessionEndedEvent } from './support/assisted-session.ts';
export { assistedSessionTerms } from './support/assisted-session.terms.ts';
export { helpingTerms } from './support/helping.terms.ts';
export { slipTerms } from './support/slip.terms.ts';

export { SotayDocuments } from './documents/documents.ts';
export { SotayDocumentViewer } from './documents/document-viewer.ts';
export { DocumentOpenEvent } from './documents/open-event.ts';
export { documentsTerms } from './documents/documents.terms.ts';
export { viewerTerms } from './documents/document-viewer.terms.ts';
export { kindTerms } from './documents/kinds.terms.ts';

export { SotayMeetings } from './meetings/meetings.ts';
export { MeetingOpenEvent, MeetingChangedEvent } from './meetings/meeting-events.ts';
export { meetingsTerms } from './meetings/meetings.terms.ts';
export { meetingTerms } from './meetings/meeting.terms.ts';
export { SotayMeetingNotice } from './meetings/meeting-notice.ts';
export { noticeTerms } from './meetings/meeting-notice.terms.ts';
export { absenceTerms } from './meetings/absence-form.terms.ts';
export { decisionsTerms } from './meetings/decisions.terms.ts';
export { withdrawalTerms } from './meetings/withdrawal.terms.ts';
export { printTerms } from './meetings/notice-print.terms.ts';
