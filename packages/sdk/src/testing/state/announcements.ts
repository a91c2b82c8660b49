import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Announcement } from '../../types/announcements.ts';
import { exampleOf } from '../answers.ts';
import { sees, type Acts, type Call } from './call.ts';
import { compare, latestFirst, pageOf } from './pages.ts';
import { found, refuse, type Broken } from './refusal.ts';
import type { KeptAnnouncement } from './state.ts';

type Acting =
  | 'listAnnouncements'
  | 'getAnnouncement'
  | 'createAnnouncement'
  | 'updateAnnouncement'
  | 'publishAnnouncement'
  | 'withdrawAnnouncement'
  | 'markAnnouncementRead'
  | 'getAnnouncementReadCounts';
type AnyCall = Call<Acting>;

const published = { code: 'announcement-published' };
const withdrawn = { code: 'announcement-withdrawn' };

export const announcements: Acts = {
  listAnnouncements(call) {
    const seen = call.query.get('box') === 'issued' ? issuedBy : addressedTo;
    const now = call.state.now().getTime();
    const pinned = ({ pinnedUntil }: KeptAnnouncement) => Number(Date.parse(pinnedUntil ?? '') > now);
    const newest = latestFirst<KeptAnnouncement>(({ publishedAt, writtenAt }) => Date.parse(publishedAt ?? writtenAt));
    const all = [...call.state.announcements.values()].filter((one) => seen(call, one));
    const sorted = all.sort((a, b) => compare(pinned(b), pinned(a)) || newest(a, b));
    return pageOf(
      call,
      sorted.map((one) => shown(call, one)),
    );
  },

  getAnnouncement: (call) => shown(call, read(call)),

  createAnnouncement(call) {
    const { state, body, grants } = call;
    const own = grants.some((grant) => grant.where === 'cell' && grant.organizationId === body.organizationId);
    const organization = nameOf(call, found(own ? body.organizationId : undefined));
    const { targetIds = [organization.id], publish = false, pinnedUntil = null, title } = body;
    refuse(...brokenWords(body), ...brokenTargets(call, organization.id, targetIds), brokenPin(call, pinnedUntil));
    const writtenAt = state.now().toISOString();
    const kept: KeptAnnouncement = {
      id: newIdempotencyKey(),
      title,
      body: body.body,
      organization,
      targets: targetIds.map((id) => nameOf(call, id)),
      state: publish ? 'published' : 'draft',
      publishedAt: publish ? writtenAt : null,
      pinnedUntil,
      version: 1,
      writtenAt,
    };
    return keep(call, kept);
  },

  updateAnnouncement(call) {
    const kept = toChange(call);
    const { targetIds, ...fields } = call.body;
    const onlyPin = Object.keys(call.body).every((name) => name === 'pinnedUntil');
    refuse(kept.state === 'withdrawn' && withdrawn, kept.state === 'published' && !onlyPin && published);
    refuse(
      ...brokenWords(fields),
      ...brokenTargets(call, kept.organization.id, targetIds ?? []),
      brokenPin(call, fields.pinnedUntil ?? null),
    );
    const targets = targetIds?.map((id) => nameOf(call, id)) ?? kept.targets;
    return keep(call, { ...kept, ...fields, targets, version: kept.version + 1 });
  },

  publishAnnouncement(call) {
    const kept = toChange(call);
    refuse(kept.state === 'withdrawn' && withdrawn, kept.state === 'published' && published);
    const publishedAt = call.state.now().toISOString();
    return keep(call, { ...kept, state: 'published', publishedAt, version: kept.version + 1 });
  },

  withdrawAnnouncement(call) {
    const kept = toChange(call);
    refuse(kept.state === 'withdrawn' && withdrawn);
    return keep(call, { ...kept, state: 'withdrawn', version: kept.version + 1 });
  },

  markAnnouncementRead(call) {
    const kept = read(call);
    const key = `${kept.id} ${call.person?.id ?? ''}`;
    const { announcementReads } = call.state;
    if (!announcementReads.has(key)) announcementReads.set(key, call.state.now().toISOString());
    return shown(call, kept);
  },

  getAnnouncementReadCounts(call) {
    const { id } = read(call);
    // Audience and time are the example's: the mock API knows nobody but the personas, and answers 304.
    const { audience, asOf } = exampleOf('getAnnouncementReadCounts', 200);
    const count = [...call.state.announcementReads.keys()].filter((key) => key.startsWith(id)).length;
    return { audience, read: count > 0 && count < 5 ? null : count, asOf };
  },
};

const addressedTo = (call: AnyCall, { targets, state }: KeptAnnouncement) =>
  targets.some(({ id }) => sees(only(call, 'lineage'), { organizationId: id, published: state === 'published' }));

const issuedBy = (call: AnyCall, { organization, publishedAt }: KeptAnnouncement) =>
  sees(only(call, 'cell', 'subtree'), { organizationId: organization.id, published: publishedAt !== null });

const only = (call: AnyCall, ...relations: string[]) => ({
  ...call,
  grants: call.grants.filter(({ where }) => relations.includes(where)),
});

function read(call: AnyCall): KeptAnnouncement {
  const kept = call.state.announcements.get(call.path['announcementId'] ?? '');
  return found(kept && (addressedTo(call, kept) || issuedBy(call, kept)) ? kept : undefined);
}

function toChange(call: AnyCall): KeptAnnouncement {
  const kept = read(call);
  call.expectVersion(kept.version);
  return kept;
}

function keep(call: AnyCall, kept: KeptAnnouncement): Announcement {
  call.state.announcements.set(kept.id, kept);
  return shown(call, kept);
}

/** As this caller sees it. */
function shown({ state, person, helper }: AnyCall, { writtenAt: _, ...kept }: KeptAnnouncement): Announcement {
  const readAt = state.announcementReads.get(`${kept.id} ${person?.id ?? ''}`) ?? null;
  return { ...kept, readAt, answerTo: helper ? null : person && answerTo(state, kept.organization.id, person.cell) };
}

function answerTo(state: Call['state'], issuerId: string, cell: { id: string; name: string }) {
  const parentId = state.organizations.find(({ id }) => id === cell.id)?.parentId;
  const committee = state.organizations.find(({ id }) => id === parentId);
  return committee && issuerId !== cell.id && state.isWithin(cell.id, issuerId)
    ? { recipient: 'managingCommittee', organization: { id: committee.id, name: committee.name } }
    : { recipient: 'cell', organization: cell };
}

function nameOf({ state }: AnyCall, organizationId: string) {
  const { id, name } = found(state.organizations.find((one) => one.id === organizationId));
  return { id, name };
}

const brokenWords = ({ title = '', body = '' }: { title?: string; body?: string }): Broken[] =>
  Object.entries({ title, body })
    .filter(([, text]) => /^(TUYỆT MẬT|TỐI MẬT|MẬT)$/m.test(text))
    .map(([field]) => ({ code: 'secrecy-mark', field }));

const brokenTargets = ({ state }: AnyCall, issuerId: string, targetIds: readonly string[]): Broken[] =>
  targetIds.flatMap((id, at) =>
    state.isWithin(id, issuerId) ? [] : [{ code: 'target-outside', field: `targetIds/${at}` }],
  );

const brokenPin = ({ state }: AnyCall, pinnedUntil: string | null) =>
  pinnedUntil !== null &&
  Date.parse(pinnedUntil) <= state.now().getTime() && { code: 'pin-in-past', field: 'pinnedUntil' };
