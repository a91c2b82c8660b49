import { HttpResponse } from 'msw';
import { apiVersion } from '../../generated/routes.ts';
import { newIdempotencyKey } from '../../idempotency-key.ts';
import type { Attachment } from '../../types/attachments.ts';
import { exampleOf, respond } from '../answers.ts';
import { record } from './audit.ts';
import { sees, type Acts } from './call.ts';
import { seesCorrection } from './correction-facts.ts';
import { opinionFacts } from './opinion-facts.ts';
import { persons } from './persons.ts';
import type { RawCall } from './raw.ts';
import { found, Refusal, refuse } from './refusal.ts';
import type { KeptAttachment, State } from './state.ts';

type Asking = Pick<RawCall, 'state' | 'person' | 'grants'>;

/** Nothing is checked: a whole file is clean. Refuse one with `problem(…)`. */
export const attachments: Acts = {
  addAttachment({ state, person, body }) {
    const example = exampleOf('addAttachment', 201);
    const createdAt = state.now().toISOString();
    const { mediaType = example.mediaType, ...file } = body;
    const attachment = { ...example, ...file, mediaType, id: newIdempotencyKey(), createdAt };
    state.attachments.set(attachment.id, { attachment, authorId: found(person ?? undefined).id, pieces: [] });
    return attachment;
  },
  getAttachment: (call) => read(call, call.path['attachmentId'] ?? '').attachment,
};

export async function uploadAttachmentContent(call: RawCall): Promise<Response> {
  const kept = read(call, call.id);
  const { receivedBytes, size } = kept.attachment;
  if (call.request.headers.get('Upload-Offset') !== String(receivedBytes))
    throw new Refusal(409, 'upload-offset-mismatch', [], { 'Upload-Offset': String(receivedBytes) });
  const bytes = await call.request.blob();
  const received = receivedBytes + bytes.size;
  if (received > size) return respond(413, exampleOf('uploadAttachmentContent', 413));
  const state = received < size ? 'receiving' : 'scanned';
  const attachment = { ...kept.attachment, receivedBytes: received, state };
  call.state.attachments.set(call.id, { ...kept, attachment, pieces: [...kept.pieces, bytes] });
  return respond(200, attachment, { ETag: `"${received}"` });
}

export function getAttachmentContent(call: RawCall): Response {
  const { attachment, authorId, pieces } = read(call, call.id);
  refuse(!isChecked(attachment) && { code: 'attachment-not-checked' });
  const member = Object.values(persons).find(({ id }) => id === authorId) ?? null;
  if (authorId !== call.person?.id)
    record(call, 'attachment.opened', { member, subject: { kind: 'attachment', id: attachment.id } });
  return new HttpResponse(new Blob([...pieces]), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
      'API-Version': apiVersion,
    },
  });
}

export function deleteAttachment(call: RawCall): Response {
  const { attachment } = read(call, call.id);
  refuse(attachment.state === 'available' && { code: 'attachment-sent' });
  call.state.attachments.delete(call.id);
  return new HttpResponse(null, { status: 204, headers: { 'API-Version': apiVersion } });
}

/** Sends my files with an opinion or a correction: they are `available` to its readers from then on. */
export function sendWith(
  state: State,
  ids: readonly string[],
  authorId: string,
  parent: Pick<KeptAttachment, 'feedbackId' | 'correctionId'>,
): Attachment[] {
  const purpose = parent.correctionId === undefined ? 'feedback' : 'correction';
  return ids.map((id) => {
    const kept = state.attachments.get(id);
    if (kept?.authorId !== authorId || kept.attachment.state !== 'scanned' || kept.attachment.purpose !== purpose)
      throw new Refusal(422, 'attachment-unknown', [{ pointer: '/body/attachmentIds', code: 'attachment-unknown' }]);
    const attachment = { ...kept.attachment, state: 'available' };
    state.attachments.set(id, { ...kept, attachment, ...parent });
    return attachment;
  });
}

const isChecked = ({ state }: Attachment) => state === 'scanned' || state === 'available';

function read(call: Asking, id: string): KeptAttachment {
  const kept = call.state.attachments.get(id);
  const opinion = call.state.feedback.get(kept?.feedbackId ?? '');
  const correction = call.state.corrections.get(kept?.correctionId ?? '');
  const ofOpinions = call.grants.filter(({ where }) => where !== 'cell' && where !== 'subtree');
  const facts = { memberId: kept?.authorId ?? '', ...(opinion && opinionFacts(opinion)) };
  const seen = sees({ ...call, grants: ofOpinions }, facts) || (correction && seesCorrection(call, correction));
  return found(kept && seen ? kept : undefined);
}
