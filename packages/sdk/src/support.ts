import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  AssistedSession,
  AssistedSessionStart,
  ListSupportAssignmentsQuery,
  SupportAssignment,
  SupportAssignmentCreate,
  SupportAssignmentEnd,
  SupportCode,
} from './types/support.ts';

export type * from './types/support.ts';
export type { Page, Paged } from './http/pages.ts';

/** Where I help or am helped; for a secretary or deputy all of the cell. The latest begun first. */
export function listSupportAssignments(
  client: Client,
  query?: ListSupportAssignmentsQuery,
  options?: CallOptions,
): Paged<SupportAssignment, 'listSupportAssignments'> {
  return paged(query, (page) =>
    client.send('listSupportAssignments', 'support-assignments', { ...options, query: page }),
  );
}

/** Assigns a helper to a member of the same cell. The same two at the same time: 409. */
export function createSupportAssignment(
  client: Client,
  assignment: SupportAssignmentCreate,
  options?: CreateOptions,
): ApiPromise<'createSupportAssignment', SupportAssignment> {
  return client.send('createSupportAssignment', 'support-assignments', {
    ...options,
    method: 'POST',
    body: assignment,
  });
}

/** Ends an assignment at once, and an open session with it. */
export function endSupportAssignment(
  client: Client,
  assignmentId: string,
  end: SupportAssignmentEnd,
  options: ChangeOptions,
): ApiPromise<'endSupportAssignment', SupportAssignment> {
  return client.send('endSupportAssignment', () => path`support-assignments/${assignmentId}/end`, {
    ...options,
    method: 'PUT',
    body: end,
  });
}

/** Issues a code in place of the one before. It is shown this once: keep it nowhere but on paper. */
export function issueSupportCode(
  client: Client,
  memberId: string,
  options?: CallOptions,
): ApiPromise<'issueSupportCode', SupportCode> {
  return client.send('issueSupportCode', () => path`support-codes/${memberId}`, { ...options, method: 'PUT' });
}

/** Starts a session of 15 minutes for one task. A wrong code is 422; after five of them 409 until a new one is issued. */
export function startAssistedSession(
  client: Client,
  start: AssistedSessionStart,
  options?: CreateOptions,
): ApiPromise<'startAssistedSession', AssistedSession> {
  return client.send('startAssistedSession', 'assisted-sessions', { ...options, method: 'POST', body: start });
}

/** Whether the session is open or its task was done. With the client of the helper, not with the assisted one. */
export function getAssistedSession(
  client: Client,
  assistedSessionId: string,
  options?: CallOptions,
): ApiPromise<'getAssistedSession', AssistedSession> {
  return client.send('getAssistedSession', () => path`assisted-sessions/${assistedSessionId}`, options);
}

/** Ends a session before its time. With the client of the helper or of the helped member. */
export function endAssistedSession(
  client: Client,
  assistedSessionId: string,
  options?: CallOptions,
): ApiPromise<'endAssistedSession', AssistedSession> {
  return client.send('endAssistedSession', () => path`assisted-sessions/${assistedSessionId}/end`, {
    ...options,
    method: 'PUT',
  });
}

/** The same functions, bound to a client. */
export class Support {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listSupportAssignments */
  list(query?: ListSupportAssignmentsQuery, options?: CallOptions): Paged<SupportAssignment, 'listSupportAssignments'> {
    return listSupportAssignments(this.client, query, options);
  }
  /** @see createSupportAssignment */
  assign(
    assignment: SupportAssignmentCreate,
    options?: CreateOptions,
  ): ApiPromise<'createSupportAssignment', SupportAssignment> {
    return createSupportAssignment(this.client, assignment, options);
  }
  /** @see endSupportAssignment */
  end(
    assignmentId: string,
    end: SupportAssignmentEnd,
    options: ChangeOptions,
  ): ApiPromise<'endSupportAssignment', SupportAssignment> {
    return endSupportAssignment(this.client, assignmentId, end, options);
  }
  /** @see issueSupportCode */
  issueCode(memberId: string, options?: CallOptions): ApiPromise<'issueSupportCode', SupportCode> {
    return issueSupportCode(this.client, memberId, options);
  }
  /** @see startAssistedSession */
  start(start: AssistedSessionStart, options?: CreateOptions): ApiPromise<'startAssistedSession', AssistedSession> {
    return startAssistedSession(this.client, start, options);
  }
  /** @see getAssistedSession */
  session(assistedSessionId: string, options?: CallOptions): ApiPromise<'getAssistedSession', AssistedSession> {
    return getAssistedSession(this.client, assistedSessionId, options);
  }
  /** @see endAssistedSession */
  endSession(assistedSessionId: string, options?: CallOptions): ApiPromise<'endAssistedSession', AssistedSession> {
    return endAssistedSession(this.client, assistedSessionId, options);
  }
}
