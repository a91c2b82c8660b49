import { v7 as newId } from 'uuid';
import { sendWith } from '../attachments/store.ts';
import { recordAudit } from '../audit/record.ts';
import { vietnamDay } from '../calendar.ts';
import type { Answer, Context } from '../contract/handlers.ts';
import { notFound, ruleViolated } from '../contract/problems.ts';
import { recordEvent } from '../events/record.ts';
import { lockMember } from '../members/store.ts';
import { type ProfileField, valuesOf } from './fields.ts';
import { readChanges } from './read-changes.ts';
import { readOne } from './read-one.ts';
import { alreadyWaiting } from './refusals.ts';
import { insertCorrection, waitingFields } from './store.ts';

/** A member asks for a correction of their own record. */
export async function submitProfileCorrection(
  context: Context<'submitProfileCorrection'>,
): Promise<Answer<'submitProfileCorrection'>> {
  const { db, principal, body, now } = context;
  const author = principal.member;
  // Locked: of two corrections at once the second sees the first, and finds the field waiting.
  const member = author && (await lockMember(db, author.id));
  if (!member) throw notFound();
  const before = valuesOf(member, author.cell.name);
  const { after, errors, warnings } = readChanges(body.changes, { member, before, today: vietnamDay(now) });
  if (errors.length > 0) throw ruleViolated(errors);
  const waiting = await waitingFields(db, member.id);
  const twice = (Object.keys(after) as ProfileField[]).filter((field) => waiting.includes(field));
  if (twice.length > 0) throw alreadyWaiting(twice);
  const id = newId();
  const organizationId = author.cell.id;
  await insertCorrection(db, { id, member, organizationId, reason: body.reason, warnings, before, after, now });
  await sendWith(db, body.attachmentIds ?? [], { purpose: 'correction', id, authorId: member.id });
  await recordAudit(db, {
    action: 'correction.submitted',
    actor: principal,
    subject: { kind: 'correction', id },
    memberId: member.id,
    organizationId,
    details: { fields: Object.keys(after) },
  });
  await recordEvent(db, { type: 'correction.submitted', objectId: id, organizationId });
  return { status: 201, body: await readOne(context, id), location: `/v1/profile-corrections/${id}` };
}
