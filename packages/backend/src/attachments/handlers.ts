import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { recordAudit } from '../audit/record.ts';
import { notFound } from '../contract/problems.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { faultOfContent } from './content-check.ts';
import { appendContent, readContent } from './content.ts';
import {
  alreadySent,
  announcementRefused,
  beyondSize,
  contentRefused,
  notReadyToOpen,
  offsetMismatch,
  sizeRefused,
  tooManyParts,
} from './refusals.ts';
import { extensionOf, MEDIA_TYPES, mayBeOpened, refusalOfAnnouncement } from './rules.ts';
import type { Storage } from './storage.ts';
import { dropParts, findAttachment, isSent, lock, organizationOf, present, type Row, settle } from './store.ts';
import { seenUnder } from './visibility.ts';

export interface AttachmentTools {
  readonly storage: Storage;
  /** Of one file, in bytes. */
  readonly maxBytes: number;
  /** Called when a file waits for its scan. */
  readonly nudge: () => void;
}

/** Far more than the connection of a patient client breaks; a bound on the rows that an impatient one can make. */
const MAX_PARTS = 500;

type Names =
  'addAttachment' | 'getAttachment' | 'uploadAttachmentContent' | 'getAttachmentContent' | 'deleteAttachment';

export function attachmentHandlers({ storage, maxBytes, nudge }: AttachmentTools): Pick<Handlers, Names> {
  return {
    async addAttachment({ db, principal, body, now }) {
      if (!principal.member) throw notFound();
      const refusal = refusalOfAnnouncement(body.name, body.mediaType);
      const extension = extensionOf(body.name);
      if (refusal !== null || extension === null) throw announcementRefused(refusal ?? 'type-not-allowed');
      if (body.size > maxBytes) throw sizeRefused(maxBytes);
      const row = {
        id: newId(),
        authorId: principal.member.id,
        purpose: body.purpose,
        name: body.name,
        mediaType: MEDIA_TYPES[extension],
        size: body.size,
        receivedBytes: 0,
        state: 'receiving' as const,
        refusalCode: null,
        feedbackId: null,
        correctionId: null,
        scanAfter: now,
        createdAt: now,
      };
      await db.insertInto('attachments').values(row).execute();
      return { status: 201, body: present(row), location: `/v1/attachments/${row.id}` };
    },

    async getAttachment(context) {
      return { status: 200, body: present(await readOne(context)) };
    },

    async uploadAttachmentContent(context) {
      const { db, path, headers, body, now } = context;
      const found = await readOne(context);
      if (found.refusalCode !== null) throw contentRefused(found.refusalCode);
      const offset = Number(headers['upload-offset']);
      if (offset !== found.receivedBytes) throw offsetMismatch(found.receivedBytes);
      if (Number(headers['content-length'] ?? 0) > found.size - offset) throw beyondSize();
      if ((await countParts(context)) >= MAX_PARTS) throw tooManyParts();
      const shelf = { db, storage };
      // Not destroyed on the way out: with it would go the connection, and with that the answer.
      const bytes = (body as Readable).iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      await appendContent(shelf, { attachmentId: path.attachmentId, offset, size: found.size }, bytes, now);

      const received = await readOne(context);
      if (received.state !== 'receiving' || received.receivedBytes < received.size)
        return { status: 200, body: present(received) };
      const extension = extensionOf(received.name) ?? 'txt';
      const fault = await faultOfContent(extension, readContent(shelf, received.id));
      await settle(db, received.id, fault ? 'refused' : 'accepted', now, fault);
      nudge();
      if (fault) throw contentRefused(fault);
      return { status: 200, body: present(await readOne(context)) };
    },

    async getAttachmentContent(context) {
      const found = await readOne(context);
      if (!mayBeOpened(found.state)) throw notReadyToOpen(found.refusalCode);
      await auditOpening(context, found);
      return {
        status: 200,
        body: Readable.from(readContent({ db: context.db, storage }, found.id), { objectMode: false }),
        headers: {
          'Content-Length': String(found.size),
          'Content-Disposition': savedAs(found.name),
          'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        },
      };
    },

    async deleteAttachment(context) {
      const { db, path, now } = context;
      await readOne(context);
      const locked = await lock(db, path.attachmentId);
      if (!locked) throw notFound();
      if (isSent(locked)) throw alreadySent();
      await dropParts(db, locked.id, now);
      await db.deleteFrom('attachments').where('id', '=', locked.id).execute();
      return { status: 204, body: undefined };
    },
  };
}

type OneContext = Pick<Context<'getAttachment'>, 'db' | 'principal' | 'grants' | 'path'>;

async function readOne({ db, principal, grants, path }: OneContext): Promise<Row> {
  const found = await findAttachment(db, path.attachmentId, seenUnder(grants, principal));
  if (!found) throw notFound();
  return found;
}

/** Before the first byte leaves: what cannot be recorded is not shown. */
async function auditOpening({ db, principal }: OneContext, file: Row): Promise<void> {
  if (file.authorId === principal.member?.id) return;
  await recordAudit(db, {
    action: 'attachment.opened',
    actor: principal,
    subject: { kind: 'attachment', id: file.id },
    memberId: file.authorId,
    organizationId: await organizationOf(db, file),
  });
}

async function countParts({ db, path }: OneContext): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from attachment_parts where attachment_id = ${path.attachmentId}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** RFC 6266: the name in UTF-8 for every browser of today, and one of ASCII for the rest. */
function savedAs(name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `attachment; filename="tep.${extensionOf(name) ?? 'bin'}"; filename*=UTF-8''${encoded}`;
}
