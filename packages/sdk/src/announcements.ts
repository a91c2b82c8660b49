import type { CallOptions, ChangeOptions, Client, CreateOptions } from './http/options.ts';
import { paged, type Paged } from './http/pages.ts';
import { path } from './http/path.ts';
import type { ApiPromise } from './http/promise.ts';
import type {
  Announcement,
  AnnouncementCreate,
  AnnouncementPatch,
  ListAnnouncementsQuery,
  ReadCounts,
} from './types/announcements.ts';

export type * from './types/announcements.ts';
export type { Page, Paged } from './http/pages.ts';

/** Announcements to my organisations and those above, or those that I publish; pinned ones first, then the newest. */
export function listAnnouncements(
  client: Client,
  query?: ListAnnouncementsQuery,
  options?: CallOptions,
): Paged<Announcement, 'listAnnouncements'> {
  return paged(query, (page) => client.send('listAnnouncements', 'announcements', { ...options, query: page }));
}

/** One announcement, with where an answer to it goes. */
export function getAnnouncement(
  client: Client,
  announcementId: string,
  options?: CallOptions,
): ApiPromise<'getAnnouncement', Announcement> {
  return client.send('getAnnouncement', () => path`announcements/${announcementId}`, options);
}

/** Writes a draft, or publishes at once. A target outside the organisation that speaks is 422. */
export function createAnnouncement(
  client: Client,
  announcement: AnnouncementCreate,
  options?: CreateOptions,
): ApiPromise<'createAnnouncement', Announcement> {
  return client.send('createAnnouncement', 'announcements', { ...options, method: 'POST', body: announcement });
}

/** Changes a draft, or the pin of a published announcement (409 for its words). */
export function updateAnnouncement(
  client: Client,
  announcementId: string,
  patch: AnnouncementPatch,
  options: ChangeOptions,
): ApiPromise<'updateAnnouncement', Announcement> {
  return client.send('updateAnnouncement', () => path`announcements/${announcementId}`, {
    ...options,
    method: 'PATCH',
    body: patch,
  });
}

/** Publishes a draft: from now on those it is addressed to see it. */
export function publishAnnouncement(
  client: Client,
  announcementId: string,
  options: ChangeOptions,
): ApiPromise<'publishAnnouncement', Announcement> {
  return client.send('publishAnnouncement', () => path`announcements/${announcementId}/publication`, {
    ...options,
    method: 'PUT',
  });
}

/** Takes an announcement back for good: members see it no more. Also the end of a draft. */
export function withdrawAnnouncement(
  client: Client,
  announcementId: string,
  options: ChangeOptions,
): ApiPromise<'withdrawAnnouncement', Announcement> {
  return client.send('withdrawAnnouncement', () => path`announcements/${announcementId}/withdrawal`, {
    ...options,
    method: 'PUT',
  });
}

/** Says that I have read it. Doing it again changes nothing; nobody else learns it but as a count. */
export function markAnnouncementRead(
  client: Client,
  announcementId: string,
  options?: CallOptions,
): ApiPromise<'markAnnouncementRead', Announcement> {
  return client.send('markAnnouncementRead', () => path`announcements/${announcementId}/reading`, {
    ...options,
    method: 'PUT',
  });
}

/** How many have read it, for those who publish. */
export function getAnnouncementReadCounts(
  client: Client,
  announcementId: string,
  options?: CallOptions,
): ApiPromise<'getAnnouncementReadCounts', ReadCounts> {
  return client.send('getAnnouncementReadCounts', () => path`announcements/${announcementId}/read-counts`, options);
}

/** The same functions, bound to a client. */
export class Announcements {
  readonly client: Client;
  constructor(client: Client) {
    this.client = client;
  }
  /** @see listAnnouncements */
  list(query?: ListAnnouncementsQuery, options?: CallOptions): Paged<Announcement, 'listAnnouncements'> {
    return listAnnouncements(this.client, query, options);
  }
  /** @see getAnnouncement */
  get(announcementId: string, options?: CallOptions): ApiPromise<'getAnnouncement', Announcement> {
    return getAnnouncement(this.client, announcementId, options);
  }
  /** @see createAnnouncement */
  create(announcement: AnnouncementCreate, options?: CreateOptions): ApiPromise<'createAnnouncement', Announcement> {
    return createAnnouncement(this.client, announcement, options);
  }
  /** @see updateAnnouncement */
  update(
    announcementId: string,
    patch: AnnouncementPatch,
    options: ChangeOptions,
  ): ApiPromise<'updateAnnouncement', Announcement> {
    return updateAnnouncement(this.client, announcementId, patch, options);
  }
  /** @see publishAnnouncement */
  publish(announcementId: string, options: ChangeOptions): ApiPromise<'publishAnnouncement', Announcement> {
    return publishAnnouncement(this.client, announcementId, options);
  }
  /** @see withdrawAnnouncement */
  withdraw(announcementId: string, options: ChangeOptions): ApiPromise<'withdrawAnnouncement', Announcement> {
    return withdrawAnnouncement(this.client, announcementId, options);
  }
  /** @see markAnnouncementRead */
  markRead(announcementId: string, options?: CallOptions): ApiPromise<'markAnnouncementRead', Announcement> {
    return markAnnouncementRead(this.client, announcementId, options);
  }
  /** @see getAnnouncementReadCounts */
  readCounts(announcementId: string, options?: CallOptions): ApiPromise<'getAnnouncementReadCounts', ReadCounts> {
    return getAnnouncementReadCounts(this.client, announcementId, options);
  }
}
