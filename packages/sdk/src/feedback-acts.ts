// What those do who answer opinions, apart from what members do: a page with a form for opinions need not load it.
import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { Feedback as Opinion, FeedbackExtensionPut, FeedbackForward } from './types/feedback.ts';

/** Takes an opinion in (tiếp nhận), which its author sees. Doing it twice changes nothing. */
export function receiveFeedback(
  client: Client,
  feedbackId: string,
  options?: CallOptions,
): ApiPromise<'receiveFeedback', Opinion> {
  return client.send('receiveFeedback', () => path`feedback/${feedbackId}/receipt`, { ...options, method: 'PUT' });
}

/** Forwards an opinion to the superior committee, which answers from then on. Another's act in between is 412 or 409. */
export function forwardFeedback(
  client: Client,
  feedbackId: string,
  forward: FeedbackForward,
  options: ChangeOptions & CreateOptions,
): ApiPromise<'forwardFeedback', Opinion> {
  return client.send('forwardFeedback', () => path`feedback/${feedbackId}/forwards`, {
    ...options,
    method: 'POST',
    body: forward,
  });
}

/** Extends the time for an answer: once, before it is overdue (409), by what the level allows (422). */
export function extendFeedback(
  client: Client,
  feedbackId: string,
  extension: FeedbackExtensionPut,
  options: ChangeOptions,
): ApiPromise<'extendFeedback', Opinion> {
  return client.send('extendFeedback', () => path`feedback/${feedbackId}/extension`, {
    ...options,
    method: 'PUT',
    body: extension,
  });
}

/** Closes an answered opinion: nobody can write to it any more. One without an answer is 409. */
export function closeFeedback(
  client: Client,
  feedbackId: string,
  options: ChangeOptions,
): ApiPromise<'closeFeedback', Opinion> {
  return client.send('closeFeedback', () => path`feedback/${feedbackId}/closure`, { ...options, method: 'PUT' });
}
