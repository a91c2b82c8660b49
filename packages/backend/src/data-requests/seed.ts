import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { SAMPLE_PERSONS } from '../sample/persons.ts';
import type { SeedContext } from '../sample/seed.ts';
import { changeRequest, insertRequest } from './store.ts';

const DAY = 86_400_000;
const FIRST_NUMBER = 2051;

interface SampleRequest extends Omit<Parameters<typeof insertRequest>[1], 'id' | 'submittedAt'> {
  /** Days before the seeding. */
  readonly days: number;
  readonly change?: Parameters<typeof changeRequest>[2];
}

/** Requests of the member persona and of others of the ward, one in each state and one overdue. */
export async function seedDataRequests({ db, now }: SeedContext): Promise<void> {
  const others = await db
    .selectFrom('memberships')
    .select(['memberId', 'organizationId'])
    .where('organizationId', '=', SAMPLE.otherCell)
    .where('kind', '=', 'official')
    .where('memberId', '<>', SAMPLE_PERSONS.otherCellMember.id)
    .orderBy('memberId')
    .limit(3)
    .execute();
  const own = { memberId: SAMPLE_PERSONS.member.id, organizationId: SAMPLE.cell };
  const byIndex = (index: number) => others[index] ?? own;
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const answered = { answeredBy: SAMPLE_PERSONS.superior.id };
  const sent: readonly SampleRequest[] = [
    {
      ...own,
      kind: 'correct',
      days: 1,
      details: 'Ngày chính thức ghi 19/5/1980, trong quyết định công nhận là 19/6/1980.',
    },
    {
      ...own,
      kind: 'provide',
      days: 30,
      details: 'Đề nghị cung cấp bản in tại chi bộ.',
      change: {
        ...answered,
        state: 'completed',
        answeredAt: ago(29),
        reason: 'Đảng ủy in và gửi chi bộ.',
        completedAt: ago(25),
        completedBy: SAMPLE_PERSONS.superior.id,
        outcome: 'Đã gửi bản in cho Bí thư chi bộ để trao tận tay đồng chí.',
      },
    },
    {
      ...byIndex(0),
      kind: 'erase',
      days: 12,
      details: 'Đề nghị xóa các ý kiến tôi gửi năm trước.',
      change: { ...answered, state: 'accepted', answeredAt: ago(11) },
    },
    { ...byIndex(1), kind: 'restrict', days: 9, details: 'Đề nghị không hiển thị số điện thoại của tôi.' },
    {
      ...byIndex(2),
      kind: 'object',
      days: 20,
      details: null,
      change: {
        ...answered,
        state: 'refused',
        answeredAt: ago(19),
        reason: 'Danh sách chi bộ cần có họ tên của đảng viên theo quy định của Điều lệ Đảng.',
      },
    },
  ];
  for (const [index, { days, change, ...request }] of sent.entries()) {
    const id = sampleId(FIRST_NUMBER + index);
    await insertRequest(db, { id, ...request, submittedAt: ago(days) });
    if (change) await changeRequest(db, id, change);
  }
}
