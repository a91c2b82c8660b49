import type { Database } from '../database/database.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { answerDueAt } from './rules.ts';
import { otherOpinions, ownOpinions, type SampleOpinion } from './seed-texts.ts';
import { insertFeedback, insertReply } from './store.ts';

const DAY = 86_400_000;
const FIRST_NUMBER = 401;

/** Opinions of the member persona in every state, and some of other members of the cell. */
export async function seedFeedback({ db, now }: SeedContext): Promise<void> {
  const others = await db
    .selectFrom('memberships')
    .select('memberId')
    .where('organizationId', '=', SAMPLE.cell)
    .where('kind', '=', 'official')
    .where(
      'memberId',
      'not in',
      Object.values(SAMPLE_PERSONS).map((person) => person.id),
    )
    .orderBy('memberId')
    .execute();
  const written = [
    ...ownOpinions.map((opinion) => ({ opinion, authorId: SAMPLE_PERSONS.member.id })),
    ...otherOpinions.map((opinion, index) => ({ opinion, authorId: others[index]?.memberId })),
    { opinion: elsewhere, authorId: SAMPLE_PERSONS.otherCellMember.id },
  ];
  for (const [index, { opinion, authorId }] of written.entries()) {
    if (authorId) await seedOpinion(db, sampleId(FIRST_NUMBER + index), authorId, opinion, now);
  }
}

/** In another cell of the ward: the secretary of the personas' cell must not see it. */
const elsewhere: SampleOpinion = {
  kind: 'question',
  recipient: 'cell',
  state: 'submitted',
  daysAgo: 3,
  subject: 'Địa điểm sinh hoạt tháng tới',
  body: 'Nhà văn hóa đang sửa chữa, đề nghị cho biết tháng tới chi bộ sinh hoạt ở đâu.',
};

async function seedOpinion(db: Database, id: string, authorId: string, opinion: SampleOpinion, now: Date) {
  const { kind, recipient, state, daysAgo, subject, body, answer, more } = opinion;
  const submittedAt = new Date(now.getTime() - daysAgo * DAY);
  const after = (days: number): Date => new Date(submittedAt.getTime() + days * DAY);
  const cellId = authorId === SAMPLE_PERSONS.otherCellMember.id ? SAMPLE.otherCell : SAMPLE.cell;
  const answerer = recipient === 'cell' ? SAMPLE_PERSONS.secretary.id : SAMPLE_PERSONS.superior.id;
  await insertFeedback(db, {
    id,
    kind,
    recipient,
    recipientOrganizationId: recipient === 'cell' ? cellId : SAMPLE.ward,
    subject,
    body,
    authorId,
    state,
    submittedAt,
    dueAt: answerDueAt(recipient === 'cell' ? 'subordinateCell' : 'grassrootsOrg', submittedAt),
    receivedAt: state === 'submitted' ? null : after(1),
    answeredAt: state === 'answered' ? after(2) : null,
    version: state === 'submitted' ? 1 : 2,
  });
  const reply = { feedbackId: id };
  if (answer) await insertReply(db, { ...reply, memberId: answerer, fromAuthor: false, body: answer, at: after(2) });
  if (more) await insertReply(db, { ...reply, memberId: authorId, fromAuthor: true, body: more, at: after(3) });
}
