import type { CallOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type { Feedback as Opinion, FeedbackCreate, FeedbackReplyCreate, ListFeedbackQuery } from './types/feedback.ts';

export type * from './types/feedback.ts';
export type { Page, Paged } from './http/pages.ts';

/** My own opinions, or those addressed to an organisation that I answer for; latest first. */
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

/** Answers an opinion, or adds a word of its author. A closed opinion takes no more (409). */
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
}
