import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { OperationId } from '../problems.ts';
import { exampleOf, handle, respond } from './answers.ts';

/** Faults to put before other handlers: `server.use(faults.offline())`. */
export const faults = {
  /** No connection, for every operation. */
  offline: (baseUrl = '*/v1'): HttpHandler => http.all(`${baseUrl}/*`, () => HttpResponse.error()),
  /** Every answer comes later; the handlers behind give it. */
  slow: (milliseconds: number, baseUrl = '*/v1'): HttpHandler => http.all(`${baseUrl}/*`, () => delay(milliseconds)),
  /** The token is refused once, as at its expiry. */
  tokenRefusedOnce: (baseUrl = '*/v1'): HttpHandler =>
    http.all(`${baseUrl}/*`, () => respond(401, exampleOf('getSession', 401)), { once: true }),
  /** Too many requests. */
  tooMany: (retryAfter = 1, baseUrl = '*/v1'): HttpHandler =>
    http.all(`${baseUrl}/*`, () => respond(429, exampleOf('getSession', 429), { 'Retry-After': String(retryAfter) })),
  /** The server fails. */
  broken: (baseUrl = '*/v1'): HttpHandler => http.all(`${baseUrl}/*`, () => respond(500, exampleOf('getSession', 500))),
  /** Every list is empty. */
  empty: (baseUrl = '*/v1'): HttpHandler[] =>
    lists.map((operation) => handle(operation, () => respond(200, { items: [], nextCursor: null }), baseUrl)),
};

const lists: readonly OperationId[] = [
  'listMeetings',
  'listDocuments',
  'listFeedback',
  'listOrganizations',
  'listAbsenceRequests',
];
