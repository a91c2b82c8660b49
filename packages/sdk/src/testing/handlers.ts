import type { HttpHandler } from 'msw';
import { routes } from '../generated/routes.ts';
import type { OperationId } from '../problems.ts';
import { handle } from './answers.ts';
import type { Persona } from './personas.ts';
import { absences } from './state/absences.ts';
import { accounts } from './state/accounts.ts';
import { audit } from './state/audit.ts';
import type { Act, Acts } from './state/call.ts';
import { announcements } from './state/announcements.ts';
import { attachments, deleteAttachment, getAttachmentContent, uploadAttachmentContent } from './state/attachments.ts';
import { consents } from './state/consents.ts';
import { dataRequests } from './state/data-requests.ts';
import { corrections } from './state/corrections.ts';
import { documents } from './state/documents.ts';
import { events, streamEvents } from './state/events.ts';
import { feedback } from './state/feedback.ts';
import { feedbackActs } from './state/feedback-acts.ts';
import { meetings } from './state/meetings.ts';
import { members } from './state/members.ts';
import { organizations } from './state/organizations.ts';
import { persons } from './state/persons.ts';
import { roles } from './state/roles.ts';
import { serveRaw } from './state/raw.ts';
import { serve } from './state/serve.ts';
import { support } from './state/support.ts';
import { createState, type State } from './state/state.ts';

export interface HandlerOptions {
  /** Who holds the token of the requests. Requests without a token are a guest's, as at the API. @default 'member' */
  readonly persona?: Persona;
  /** Only the API at this address. @default any address that ends in /v1 */
  readonly baseUrl?: string | undefined;
  /** Handlers that come first, such as `answer(…)`, `problem(…)` and `faults`. */
  readonly overrides?: readonly HttpHandler[];
  /** What is remembered: give one of `createState()` to several personas and each sees what the others did. */
  readonly state?: State;
}

const acts: Acts = {
  ...accounts,
  ...members,
  ...corrections,
  ...organizations,
  ...meetings,
  ...absences,
  ...documents,
  ...feedback,
  ...feedbackActs,
  ...events,
  ...attachments,
  ...announcements,
  ...audit,
  ...roles,
  ...support,
  ...consents,
  ...dataRequests,
};

/** Those whose body or answer is no JSON. */
const rawActs = { streamEvents, uploadAttachmentContent, getAttachmentContent, deleteAttachment };

/**
 * Handlers for every operation of the contract. At first they answer with its examples; what is written is there when it
 * is read again, until `createHandlers` is called again. Permissions, ETags, Idempotency-Keys, pages and the rules of the
 * domain are those of the API; bodies are not validated, since they are typed. An operation without a rule of its own
 * here answers with its example.
 */
export function createHandlers({
  persona = 'member',
  baseUrl,
  overrides = [],
  state = createState(),
}: HandlerOptions = {}): HttpHandler[] {
  const operations = Object.keys(routes) as OperationId[];
  const handlerOf = (operation: OperationId) =>
    handle(
      operation,
      serve(operation, acts[operation] as Act<OperationId> | undefined, state, persons[persona]),
      baseUrl,
    );
  const raw = Object.entries(rawActs).map(([operation, act]) =>
    handle(operation as OperationId, serveRaw(operation as OperationId, state, persons[persona], act), baseUrl),
  );
  return [...overrides, ...raw, ...operations.map(handlerOf)];
}
