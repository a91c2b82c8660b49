import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { requireGrants } from '../identity/roles.ts';
import { type Condition, reachesOrganization } from '../identity/visibility.ts';
import { findSecrecyMark } from '../text/secrecy.ts';
import { type Announcement, present } from './present.ts';
import { refuseFields, refuseState } from './refusals.ts';
import * as rules from './rules.ts';
import * as store from './store.ts';
import { addressedTo, issuedUnder, seenUnder } from './visibility.ts';

export const announcementHandlers = {
  async listAnnouncements({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const [asOf, pinned, sortAt, id] = position ?? [now.toISOString()];
    const seen = query.box === 'issued' ? issuedUnder(grants, principal) : addressedTo(grants, principal);
    const found = await store.readRows(db, {
      seen,
      member: principal.member,
      asOf: new Date(String(asOf)),
      after: position && { pinned: pinned === 1, sortAt: new Date(String(sortAt)), id: String(id) },
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = found.length > limit ? rows.at(-1) : undefined;
    const nextCursor = last && cursors.write([String(asOf), last.pinned ? 1 : 0, last.sortAt.toISOString(), last.id]);
    const items = await present(db, rows, {
      member: principal.member,
      today: vietnamDay(now),
      mayAnswer: !principal.assistance,
    });
    return { status: 200, body: { items, nextCursor: nextCursor ?? null } };
  },

  async getAnnouncement(context) {
    const { principal, grants, path } = context;
    return { status: 200, body: await readOne(context, path.announcementId, seenUnder(grants, principal)) };
  },

  async createAnnouncement(context) {
    const { db, principal, body, now } = context;
    const grants = await requireGrants(db, context, vietnamDay(now));
    const { organizationId, title, targetIds = [organizationId], publish = false } = body;
    if (!(await reachesOrganization(db, grants, principal, organizationId))) throw notFound();
    const pinnedUntil = instant(body.pinnedUntil);
    await refuseContent(context, organizationId, { title, body: body.body, targetIds, pinnedUntil });
    const id = newId();
    await store.insertAnnouncement(db, {
      id,
      organizationId,
      title,
      body: body.body,
      state: publish ? 'published' : 'draft',
      createdAt: now,
      publishedAt: publish ? now : null,
      pinnedUntil,
      version: 1,
    });
    await store.replaceTargets(db, id, targetIds);
    if (publish) await tellOfPublication(context, id, organizationId);
    return { status: 201, body: await readOne(context, id), location: `/v1/announcements/${id}` };
  },

  async updateAnnouncement(context) {
    const { db, body } = context;
    const kept = await lockForChange(context);
    refuseState(rules.refuseChange(kept.state, Object.keys(body)));
    const { targetIds, pinnedUntil: asked, ...words } = body;
    const pinnedUntil = asked === undefined ? kept.pinnedUntil : instant(asked);
    // An old pin that nobody touches has run out and is no fault.
    const given = { ...words, targetIds, pinnedUntil: asked === undefined ? null : pinnedUntil };
    await refuseContent(context, kept.organizationId, given);
    if (targetIds) await store.replaceTargets(db, kept.id, targetIds);
    await store.changeAnnouncement(db, kept.id, { ...words, pinnedUntil, version: kept.version + 1 });
    return { status: 200, body: await readOne(context, kept.id) };
  },

  async publishAnnouncement(context) {
    const { db, now } = context;
    const kept = await lockForChange(context);
    refuseState(rules.refusePublication(kept.state));
    await store.changeAnnouncement(db, kept.id, { state: 'published', publishedAt: now, version: kept.version + 1 });
    const { id: objectId, organizationId } = kept;
    await tellOfPublication(context, objectId, organizationId);
    return { status: 200, body: await readOne(context, kept.id) };
  },

  async withdrawAnnouncement(context) {
    const { db } = context;
    const kept = await lockForChange(context);
    refuseState(rules.refuseWithdrawal(kept.state));
    await store.changeAnnouncement(db, kept.id, { state: 'withdrawn', version: kept.version + 1 });
    const { id: objectId, organizationId } = kept;
    // Nobody was told of a draft.
    if (kept.publishedAt) await recordEvent(db, { type: 'announcement.withdrawn', objectId, organizationId });
    return { status: 200, body: await readOne(context, kept.id) };
  },

  async markAnnouncementRead(context) {
    const { db, principal, grants, path, now } = context;
    const kept = await store.lockAnnouncement(db, path.announcementId, seenUnder(grants, principal), 'read');
    if (!kept || !principal.member) throw notFound();
    await store.keepRead(db, kept.id, principal.member.id, now);
    return { status: 200, body: await readOne(context, kept.id) };
  },

  async getAnnouncementReadCounts({ db, principal, grants, path, now }) {
    const kept = await store.findAnnouncement(db, path.announcementId, seenUnder(grants, principal));
    if (!kept) throw notFound();
    const { audience, read } = await store.countReads(db, kept.id, vietnamDay(now));
    const body = { audience, read: rules.shownReaders(audience, read), asOf: now.toISOString() };
    return { status: 200, body };
  },
} satisfies Partial<Handlers>;

type Change = Context<'updateAnnouncement' | 'publishAnnouncement' | 'withdrawAnnouncement'>;

/** The announcement as it is now, for this caller to change on the version that they read, in a role that they still hold. */
async function lockForChange(context: Change): Promise<store.AnnouncementRow> {
  const { db, principal, path, now } = context;
  const grants = await requireGrants(db, context, vietnamDay(now));
  const kept = await store.lockAnnouncement(db, path.announcementId, seenUnder(grants, principal), 'change');
  if (!kept) throw notFound();
  context.expectVersion(kept.version);
  return kept;
}

interface Content {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly targetIds?: readonly string[] | undefined;
  readonly pinnedUntil: Date | null;
}

/** Names every field that a rule stands against. */
async function refuseContent({ db, now }: Pick<Context, 'db' | 'now'>, issuerId: string, content: Content) {
  const { title = '', body = '', targetIds = [], pinnedUntil } = content;
  const secret = Object.entries({ title, body }).filter(([, text]) => findSecrecyMark(text) !== null);
  const reachable = await store.reachableTargets(db, issuerId, targetIds, vietnamDay(now));
  refuseFields([
    ...secret.map(([field]) => ({ code: 'secrecy-mark' as const, field })),
    ...targetIds.flatMap((id, at) =>
      reachable.has(id) ? [] : [{ code: 'target-outside' as const, field: `targetIds/${at}` }],
    ),
    ...rules.refusePin(pinnedUntil, now).map((code) => ({ code, field: 'pinnedUntil' })),
  ]);
}

/** The announcement as the caller sees it. Without `seen`, one that this very request has written or locked. */
async function readOne(
  { db, principal, now }: Pick<Context, 'db' | 'principal' | 'now'>,
  id: string,
  seen: Condition = sql<boolean>`true`,
): Promise<Announcement> {
  const { member } = principal;
  const condition = sql<boolean>`(announcements.id = ${id} and ${seen})`;
  const rows = await store.readRows(db, { seen: condition, member, asOf: now, limit: 1 });
  const [found] = await present(db, rows, { member, today: vietnamDay(now), mayAnswer: !principal.assistance });
  if (!found) throw notFound();
  return found;
}

const instant = (text: string | null | undefined): Date | null =>
  text === null || text === undefined ? null : new Date(text);

/** Who spoke for the organisation stays on record. */
async function tellOfPublication({ db, principal }: Context, id: string, organizationId: string): Promise<void> {
  const subject = { kind: 'announcement', id };
  await recordAudit(db, { action: 'announcement.published', actor: principal, subject, organizationId });
  await recordEvent(db, { type: 'announcement.published', objectId: id, organizationId });
}
