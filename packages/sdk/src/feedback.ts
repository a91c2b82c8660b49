import { closeFeedback, extendFeedback, forwardFeedback, receiveFeedback } from './feedback-acts.ts';
import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  Feedback as Opinion,
  FeedbackCreate,
  FeedbackExtensionPut,
  FeedbackForward,
  FeedbackReplyCreate,
  ListFeedbackQuery,
} from './types/feedback.ts';

export type * from './types/feedback.ts';
export type { Page, Paged } from './http/pages.ts';
export { closeFeedback, extendFeedback, forwardFeedback, receiveFeedback };

/** My own opinions, those addressed to an organisation that I answer for, or those that it forwarded. */
export function listFeedback(
  client: Client,
  query?: ListFeedbackQuery,
  options?: CallOptions,
): Paged<Opinion, 'listFeedback'> {
  return paged(query, (page) => client.send('listFeedback', 'feedback', { ...options, query: page }));
}

/** One opinion with its replies. */
export function getFeedback(
  client: Client,
  feedbackId: string,
  options?: CallOptions,
): ApiPromise<'getFeedback', Opinion> {
  return client.send('getFeedback', () => path`feedback/${feedbackId}`, options);
}

/** Sends an opinion to the cell or to the committee directly managing it. */
export function submitFeedback(
  client: Client,
  opinion: FeedbackCreate,
  options?: CreateOptions,
): ApiPromise<'submitFeedback', Opinion> {
  return client.send('submitFeedback', 'feedback', { ...options, method: 'POST', body: opinion });
}

/** Answers an opinion, or adds a word of its author. A closed opinion takes no more, a forwarded one no answer of who forwarded it (409). */
export function replyToFeedback(
  client: Client,
  feedbackId: string,
  reply: FeedbackReplyCreate,
  options?: CreateOptions,
): ApiPromise<'replyToFeedback', Opinion> {
  return client.send('replyToFeedback', () => path`feedback/${feedbackId}/replies`, {
    ...options,
    method: 'POST',
    body: reply,
  });
}

/** The same functions, bound to a client. */
export class FeedbackBoxes {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listFeedback */
  list(query?: ListFeedbackQuery, options?: CallOptions): Paged<Opinion, 'listFeedback'> {
    return listFeedback(this.client, query, options);
  }
  /** @see getFeedback */
  get(feedbackId: string, options?: CallOptions): ApiPromise<'getFeedback', Opinion> {
    return getFeedback(this.client, feedbackId, options);
  }
  /** @see submitFeedback */
  submit(opinion: FeedbackCreate, options?: CreateOptions): ApiPromise<'submitFeedback', Opinion> {
    return submitFeedback(this.client, opinion, options);
  }
  /** @see replyToFeedback */
  reply(
    feedbackId: string,
    reply: FeedbackReplyCreate,
    options?: CreateOptions,
  ): ApiPromise<'replyToFeedback', Opinion> {
    return replyToFeedback(this.client, feedbackId, reply, options);
  }
  /** @see receiveFeedback */
  receive(feedbackId: string, options?: CallOptions): ApiPromise<'receiveFeedback', Opinion> {
    return receiveFeedback(this.client, feedbackId, options);
  }
  /** @see forwardFeedback */
  forward(
    feedbackId: string,
    forward: FeedbackForward,
    options: ChangeOptions & CreateOptions,
  ): ApiPromise<'forwardFeedback', Opinion> {
    return forwardFeedback(this.client, feedbackId, forward, options);
  }
  /** @see extendFeedback */
  extend(
    feedbackId: string,
    extension: FeedbackExtensionPut,
    options: ChangeOptions,
  ): ApiPromise<'extendFeedback', Opinion> {
    return extendFeedback(this.client, feedbackId, extension, options);
  }
  /** @see closeFeedback */
  close(feedbackId: string, options: ChangeOptions): ApiPromise<'closeFeedback', Opinion> {
    return closeFeedback(this.client, feedbackId, options);
  }
}
