import type { HttpHandler, HttpResponseResolver } from 'msw';
import type { AbsenceRequest, AbsenceRequestCreate, AcknowledgementPut, Meeting } from '../types/meetings.ts';
import type { Feedback, FeedbackCreate, FeedbackReplyCreate } from '../types/feedback.ts';
import { newIdempotencyKey } from '../idempotency-key.ts';
import { exampleOf, handle, notFound, respond } from './answers.ts';

/** Handlers with a memory of their own: what a member writes is there when it is read again. */
export function rememberingHandlers(baseUrl: string): HttpHandler[] {
  return [...feedbackHandlers(baseUrl), ...meetingHandlers(baseUrl)];
}

const now = () => new Date().toISOString();
const pageOf = (items: readonly unknown[]) => respond(200, { items, nextCursor: null });
const bodyOf = async <T>({ request }: Parameters<HttpResponseResolver>[0]) => (await request.json()) as T;

function feedbackHandlers(baseUrl: string): HttpHandler[] {
  const all: Feedback[] = exampleOf('listFeedback', 200).items.slice();
  const replayed = replay();
  const change = (changed: Feedback) => {
    all[all.findIndex(({ id }) => id === changed.id)] = changed;
    return respond(201, changed);
  };
  return [
    handle(
      'listFeedback',
      ({ request }) => {
        const state = new URL(request.url).searchParams.get('state');
        return pageOf(all.filter((one) => !state || one.state === state));
      },
      baseUrl,
    ),
    handle('getFeedback', ({ params }) => respondWith(all.find(({ id }) => id === params['feedbackId'])), baseUrl),
    handle(
      'submitFeedback',
      async (info) => {
        const body = await bodyOf<FeedbackCreate>(info);
        return replayed(info.request, () => {
          const example = exampleOf('submitFeedback', 201);
          const sent: Feedback = {
            ...example,
            ...body,
            id: newIdempotencyKey(),
            state: 'submitted',
            submittedAt: now(),
            replies: [],
            version: 1,
          };
          all.unshift(sent);
          return sent;
        });
      },
      baseUrl,
    ),
    handle(
      'replyToFeedback',
      async (info) => {
        const { body } = await bodyOf<FeedbackReplyCreate>(info);
        const found = all.find(({ id }) => id === info.params['feedbackId']);
        if (!found) return notFound();
        const reply = { id: newIdempotencyKey(), from: found.author, fromAuthor: true, body, at: now() };
        return change({ ...found, replies: [...found.replies, reply], state: 'received', version: found.version + 1 });
      },
      baseUrl,
    ),
  ];
}

function meetingHandlers(baseUrl: string): HttpHandler[] {
  const all: Meeting[] = exampleOf('listMeetings', 200).items.slice();
  const replayed = replay();
  const answer = (meeting: Meeting, acknowledgement: string, absenceRequest: AbsenceRequest | null): Meeting => {
    const changed = {
      ...meeting,
      myAnswer: { acknowledgement, acknowledgedVersion: meeting.noticeVersion, absenceRequest },
    };
    all[all.indexOf(meeting)] = changed;
    return changed;
  };
  return [
    handle(
      'listMeetings',
      ({ request }) => {
        const state = new URL(request.url).searchParams.get('state');
        return pageOf(all.filter((one) => !state || one.state === state));
      },
      baseUrl,
    ),
    handle('getMeeting', ({ params }) => respondWith(all.find(({ id }) => id === params['meetingId'])), baseUrl),
    handle(
      'acknowledgeMeeting',
      async (info) => {
        const { acknowledgement } = await bodyOf<AcknowledgementPut>(info);
        const meeting = all.find(({ id }) => id === info.params['meetingId']);
        return meeting ? respond(200, answer(meeting, acknowledgement, null)) : notFound();
      },
      baseUrl,
    ),
    handle(
      'submitAbsenceRequest',
      async (info) => {
        const body = await bodyOf<AbsenceRequestCreate>(info);
        const meeting = all.find(({ id }) => id === info.params['meetingId']);
        if (!meeting) return notFound();
        return replayed(info.request, () => {
          const sent: AbsenceRequest = {
            ...exampleOf('submitAbsenceRequest', 201),
            reasonKind: body.reasonKind,
            reasonText: body.reasonText ?? null,
            willStudyDocuments: body.willStudyDocuments ?? false,
            id: newIdempotencyKey(),
            meetingId: meeting.id,
            submittedAt: now(),
          };
          answer(meeting, 'absent', sent);
          return sent;
        });
      },
      baseUrl,
    ),
    handle(
      'withdrawAbsenceRequest',
      ({ params }) => {
        const meeting = all.find(({ myAnswer }) => myAnswer?.absenceRequest?.id === params['absenceRequestId']);
        const request = meeting?.myAnswer?.absenceRequest;
        if (!meeting || !request) return notFound();
        const withdrawn = { ...request, state: 'withdrawn' };
        answer(meeting, 'none', withdrawn);
        return respond(200, withdrawn);
      },
      baseUrl,
    ),
  ];
}

const respondWith = (found: object | undefined) => (found ? respond(200, found) : notFound());

/** The same Idempotency-Key again gets the first answer, as at the server. */
function replay() {
  const done = new Map<string, object>();
  return (request: Request, act: () => object) => {
    const key = request.headers.get('Idempotency-Key');
    if (!key) return respond(400, exampleOf('submitFeedback', 400));
    if (!done.has(key)) done.set(key, act());
    return respond(201, done.get(key));
  };
}
