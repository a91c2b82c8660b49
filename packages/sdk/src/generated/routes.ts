// Generated from openapi/ by `npm run generate`. Do not edit.

export const apiVersion = '0.1.0';

export const routes = {
  acknowledgeMeeting: { method: 'PUT', path: '/meetings/{meetingId}/acknowledgement' },
  addAttachment: { method: 'POST', path: '/attachments' },
  closeFeedback: { method: 'PUT', path: '/feedback/{feedbackId}/closure' },
  createMeeting: { method: 'POST', path: '/meetings' },
  decideAbsenceRequest: { method: 'PUT', path: '/absence-requests/{absenceRequestId}/decision' },
  deleteAttachment: { method: 'DELETE', path: '/attachments/{attachmentId}' },
  extendFeedback: { method: 'PUT', path: '/feedback/{feedbackId}/extension' },
  forwardFeedback: { method: 'POST', path: '/feedback/{feedbackId}/forwards' },
  getAttachment: { method: 'GET', path: '/attachments/{attachmentId}' },
  getAttachmentContent: { method: 'GET', path: '/attachments/{attachmentId}/content' },
  getDocument: { method: 'GET', path: '/documents/{documentId}' },
  getDocumentContent: { method: 'GET', path: '/documents/{documentId}/content' },
  getFeedback: { method: 'GET', path: '/feedback/{feedbackId}' },
  getMeeting: { method: 'GET', path: '/meetings/{meetingId}' },
  getMyProfile: { method: 'GET', path: '/members/me' },
  getOrganization: { method: 'GET', path: '/organizations/{organizationId}' },
  getSession: { method: 'GET', path: '/sessions/current' },
  importDocument: { method: 'POST', path: '/documents' },
  listAbsenceRequests: { method: 'GET', path: '/meetings/{meetingId}/absence-requests' },
  listDocuments: { method: 'GET', path: '/documents' },
  listEvents: { method: 'GET', path: '/events' },
  listFeedback: { method: 'GET', path: '/feedback' },
  listMeetings: { method: 'GET', path: '/meetings' },
  listOrganizations: { method: 'GET', path: '/organizations' },
  notifyMeeting: { method: 'POST', path: '/meetings/{meetingId}/notices' },
  receiveFeedback: { method: 'PUT', path: '/feedback/{feedbackId}/receipt' },
  replyToFeedback: { method: 'POST', path: '/feedback/{feedbackId}/replies' },
  searchDocument: { method: 'GET', path: '/documents/{documentId}/matches' },
  streamEvents: { method: 'GET', path: '/events/stream' },
  submitAbsenceRequest: { method: 'POST', path: '/meetings/{meetingId}/absence-requests' },
  submitFeedback: { method: 'POST', path: '/feedback' },
  updateMeeting: { method: 'PATCH', path: '/meetings/{meetingId}' },
  uploadAttachmentContent: { method: 'PATCH', path: '/attachments/{attachmentId}/content' },
  withdrawAbsenceRequest: { method: 'PUT', path: '/absence-requests/{absenceRequestId}/withdrawal' },
} as const;

export type OperationId = keyof typeof routes;
