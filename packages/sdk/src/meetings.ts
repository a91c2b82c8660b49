import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  AbsenceDecisionPut,
  AbsenceRequest,
  AbsenceRequestCreate,
  AcknowledgementPut,
  ListAbsenceRequestsQuery,
  ListMeetingsQuery,
  Meeting,
  MeetingCreate,
  MeetingPatch,
} from './types/meetings.ts';

export type * from './types/meetings.ts';
export type { Page, Paged } from './http/pages.ts';

/** The meetings that the caller is invited to or prepares, latest start first, each with the caller's own answer. */
export function listMeetings(
  client: Client,
  query?: ListMeetingsQuery,
  options?: CallOptions,
): Paged<Meeting, 'listMeetings'> {
  return paged(query, (page) => client.send('listMeetings', 'meetings', { ...options, query: page }));
}

/** The meeting with its notice and the caller's own answer. */
export function getMeeting(
  client: Client,
  meetingId: string,
  options?: CallOptions,
): ApiPromise<'getMeeting', Meeting> {
  return client.send('getMeeting', () => path`meetings/${meetingId}`, options);
}

/** Drafts a meeting, seen only by those who prepare it until its notice is sent. */
export function createMeeting(
  client: Client,
  meeting: MeetingCreate,
  options?: CreateOptions,
): ApiPromise<'createMeeting', Meeting> {
  return client.send('createMeeting', 'meetings', { ...options, method: 'POST', body: meeting });
}

/** Changes, postpones or cancels a meeting. Another's change in between is 412. */
export function updateMeeting(
  client: Client,
  meetingId: string,
  patch: MeetingPatch,
  options: ChangeOptions,
): ApiPromise<'updateMeeting', Meeting> {
  return client.send('updateMeeting', () => path`meetings/${meetingId}`, { ...options, method: 'PATCH', body: patch });
}

/** Sends the notice (thông báo mời họp chi bộ). Needs time, place and agenda (422). */
export function notifyMeeting(
  client: Client,
  meetingId: string,
  options: ChangeOptions & CreateOptions,
): ApiPromise<'notifyMeeting', Meeting> {
  return client.send('notifyMeeting', () => path`meetings/${meetingId}/notices`, { ...options, method: 'POST' });
}

/** The member's answer to the notice version that they read. */
export function acknowledgeMeeting(
  client: Client,
  meetingId: string,
  answer: AcknowledgementPut,
  options?: CallOptions,
): ApiPromise<'acknowledgeMeeting', Meeting> {
  return client.send('acknowledgeMeeting', () => path`meetings/${meetingId}/acknowledgement`, {
    ...options,
    method: 'PUT',
    body: answer,
  });
}

/** Asks to be absent (xin phép vắng họp). A second open request for the same meeting is 409. */
export function submitAbsenceRequest(
  client: Client,
  meetingId: string,
  request: AbsenceRequestCreate,
  options?: CreateOptions,
): ApiPromise<'submitAbsenceRequest', AbsenceRequest> {
  return client.send('submitAbsenceRequest', () => path`meetings/${meetingId}/absence-requests`, {
    ...options,
    method: 'POST',
    body: request,
  });
}

/** Withdraws my absence request, before the meeting starts. Doing it twice changes nothing. */
export function withdrawAbsenceRequest(
  client: Client,
  absenceRequestId: string,
  options?: CallOptions,
): ApiPromise<'withdrawAbsenceRequest', AbsenceRequest> {
  return client.send('withdrawAbsenceRequest', () => path`absence-requests/${absenceRequestId}/withdrawal`, {
    ...options,
    method: 'PUT',
  });
}

/** The absence requests of a meeting, for those who decide. */
export function listAbsenceRequests(
  client: Client,
  meetingId: string,
  query?: ListAbsenceRequestsQuery,
  options?: CallOptions,
): Paged<AbsenceRequest, 'listAbsenceRequests'> {
  return paged(query, (page) =>
    client.send('listAbsenceRequests', () => path`meetings/${meetingId}/absence-requests`, { ...options, query: page }),
  );
}

/** Accepts or declines; a refusal needs a note. Nobody decides their own request (409). */
export function decideAbsenceRequest(
  client: Client,
  absenceRequestId: string,
  decision: AbsenceDecisionPut,
  options: ChangeOptions,
): ApiPromise<'decideAbsenceRequest', AbsenceRequest> {
  return client.send('decideAbsenceRequest', () => path`absence-requests/${absenceRequestId}/decision`, {
    ...options,
    method: 'PUT',
    body: decision,
  });
}

/** The same functions, bound to a client. */
export class Meetings {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listMeetings */
  list(query?: ListMeetingsQuery, options?: CallOptions): Paged<Meeting, 'listMeetings'> {
    return listMeetings(this.client, query, options);
  }
  /** @see getMeeting */
  get(meetingId: string, options?: CallOptions): ApiPromise<'getMeeting', Meeting> {
    return getMeeting(this.client, meetingId, options);
  }
  /** @see createMeeting */
  create(meeting: MeetingCreate, options?: CreateOptions): ApiPromise<'createMeeting', Meeting> {
    return createMeeting(this.client, meeting, options);
  }
  /** @see updateMeeting */
  update(meetingId: string, patch: MeetingPatch, options: ChangeOptions): ApiPromise<'updateMeeting', Meeting> {
    return updateMeeting(this.client, meetingId, patch, options);
  }
  /** @see notifyMeeting */
  notify(meetingId: string, options: ChangeOptions & CreateOptions): ApiPromise<'notifyMeeting', Meeting> {
    return notifyMeeting(this.client, meetingId, options);
  }
  /** @see acknowledgeMeeting */
  acknowledge(
    meetingId: string,
    answer: AcknowledgementPut,
    options?: CallOptions,
  ): ApiPromise<'acknowledgeMeeting', Meeting> {
    return acknowledgeMeeting(this.client, meetingId, answer, options);
  }
  /** @see submitAbsenceRequest */
  submitAbsence(
    meetingId: string,
    request: AbsenceRequestCreate,
    options?: CreateOptions,
  ): ApiPromise<'submitAbsenceRequest', AbsenceRequest> {
    return submitAbsenceRequest(this.client, meetingId, request, options);
  }
  /** @see withdrawAbsenceRequest */
  withdrawAbsence(
    absenceRequestId: string,
    options?: CallOptions,
  ): ApiPromise<'withdrawAbsenceRequest', AbsenceRequest> {
    return withdrawAbsenceRequest(this.client, absenceRequestId, options);
  }
  /** @see listAbsenceRequests */
  absences(
    meetingId: string,
    query?: ListAbsenceRequestsQuery,
    options?: CallOptions,
  ): Paged<AbsenceRequest, 'listAbsenceRequests'> {
    return listAbsenceRequests(this.client, meetingId, query, options);
  }
  /** @see decideAbsenceRequest */
  decideAbsence(
    absenceRequestId: string,
    decision: AbsenceDecisionPut,
    options: ChangeOptions,
  ): ApiPromise<'decideAbsenceRequest', AbsenceRequest> {
    return decideAbsenceRequest(this.client, absenceRequestId, decision, options);
  }
}
