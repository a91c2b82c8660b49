import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  DataRequest,
  DataRequestAnswerPut,
  DataRequestCompletionPut,
  DataRequestCreate,
  DataRequestExtensionPut,
  ListDataRequestsQuery,
  ListMyDataRequestsQuery,
  MyData,
} from './types/data-requests.ts';

export type * from './types/data-requests.ts';
export type { Page, Paged } from './http/pages.ts';

/** Makes use of a right over the own data. One request of each kind is open at a time (409). */
export function submitDataRequest(
  client: Client,
  request: DataRequestCreate,
  options?: CreateOptions,
): ApiPromise<'submitDataRequest', DataRequest> {
  return client.send('submitDataRequest', 'data-requests', { ...options, method: 'POST', body: request });
}

/** My requests, latest first. */
export function listMyDataRequests(
  client: Client,
  query?: ListMyDataRequestsQuery,
  options?: CallOptions,
): Paged<DataRequest, 'listMyDataRequests'> {
  return paged(query, (page) =>
    client.send('listMyDataRequests', 'members/me/data-requests', { ...options, query: page }),
  );
}

/** For a superior committee: the requests of the members below, the longest overdue first. */
export function listDataRequests(
  client: Client,
  query?: ListDataRequestsQuery,
  options?: CallOptions,
): Paged<DataRequest, 'listDataRequests'> {
  return paged(query, (page) => client.send('listDataRequests', 'data-requests', { ...options, query: page }));
}

/** One request: the own one, or one of a member below. */
export function getDataRequest(
  client: Client,
  dataRequestId: string,
  options?: CallOptions,
): ApiPromise<'getDataRequest', DataRequest> {
  return client.send('getDataRequest', () => path`data-requests/${dataRequestId}`, options);
}

/** Accepts or refuses a request; a refusal needs a reason (422). Nobody answers their own (409). */
export function answerDataRequest(
  client: Client,
  dataRequestId: string,
  answer: DataRequestAnswerPut,
  options: ChangeOptions,
): ApiPromise<'answerDataRequest', DataRequest> {
  return client.send('answerDataRequest', () => path`data-requests/${dataRequestId}/answer`, {
    ...options,
    method: 'PUT',
    body: answer,
  });
}

/** Says that an accepted request is carried out, and what was done. */
export function completeDataRequest(
  client: Client,
  dataRequestId: string,
  completion: DataRequestCompletionPut,
  options: ChangeOptions,
): ApiPromise<'completeDataRequest', DataRequest> {
  return client.send('completeDataRequest', () => path`data-requests/${dataRequestId}/completion`, {
    ...options,
    method: 'PUT',
    body: completion,
  });
}

/** Takes 20 more days to erase: once, and before the day is over (409). */
export function extendDataRequest(
  client: Client,
  dataRequestId: string,
  extension: DataRequestExtensionPut,
  options: ChangeOptions,
): ApiPromise<'extendDataRequest', DataRequest> {
  return client.send('extendDataRequest', () => path`data-requests/${dataRequestId}/extension`, {
    ...options,
    method: 'PUT',
    body: extension,
  });
}

/**
 * Everything that is held about me, unmasked; the sign-in must be at most five minutes old (401 `sign-in-too-old`). Ten
 * times a day (429). The client keeps nothing of it.
 */
export function downloadMyData(client: Client, options?: CallOptions): ApiPromise<'downloadMyData', MyData> {
  return client.send('downloadMyData', 'members/me/data', { ...options, method: 'GET' });
}

/** The same functions, bound to a client. */
export class DataRequests {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see submitDataRequest */
  submit(request: DataRequestCreate, options?: CreateOptions): ApiPromise<'submitDataRequest', DataRequest> {
    return submitDataRequest(this.client, request, options);
  }
  /** @see listMyDataRequests */
  mine(query?: ListMyDataRequestsQuery, options?: CallOptions): Paged<DataRequest, 'listMyDataRequests'> {
    return listMyDataRequests(this.client, query, options);
  }
  /** @see listDataRequests */
  list(query?: ListDataRequestsQuery, options?: CallOptions): Paged<DataRequest, 'listDataRequests'> {
    return listDataRequests(this.client, query, options);
  }
  /** @see getDataRequest */
  get(dataRequestId: string, options?: CallOptions): ApiPromise<'getDataRequest', DataRequest> {
    return getDataRequest(this.client, dataRequestId, options);
  }
  /** @see answerDataRequest */
  answer(
    dataRequestId: string,
    answer: DataRequestAnswerPut,
    options: ChangeOptions,
  ): ApiPromise<'answerDataRequest', DataRequest> {
    return answerDataRequest(this.client, dataRequestId, answer, options);
  }
  /** @see completeDataRequest */
  complete(
    dataRequestId: string,
    completion: DataRequestCompletionPut,
    options: ChangeOptions,
  ): ApiPromise<'completeDataRequest', DataRequest> {
    return completeDataRequest(this.client, dataRequestId, completion, options);
  }
  /** @see extendDataRequest */
  extend(
    dataRequestId: string,
    extension: DataRequestExtensionPut,
    options: ChangeOptions,
  ): ApiPromise<'extendDataRequest', DataRequest> {
    return extendDataRequest(this.client, dataRequestId, extension, options);
  }
  /** @see downloadMyData */
  download(options?: CallOptions): ApiPromise<'downloadMyData', MyData> {
    return downloadMyData(this.client, options);
  }
}
