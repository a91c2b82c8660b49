import { expect } from 'chai';
import { cleanUp, json, problem, textOf, until } from '../foundation/testing.ts';
import type { Answer } from '../foundation/testing.ts';
import { all, button, cell, choose, field, idOf, reviewOf, show, unfold, ward } from './roles.suite.ts';
import type { SotayRoles } from './roles.ts';

afterEach(cleanUp);

const province = { id: idOf(1), name: 'Đảng bộ tỉnh Minh Họa' };
const other = { id: idOf(12), name: 'Chi bộ Tổ dân phố số 5' };
/** Two steps down to the cells. */
const tree: Record<string, readonly object[]> = { [province.id]: [ward], [ward.id]: [cell, other] };
const memberOf = (organizationId: string, number: number) => ({
  id: idOf(Number(organizationId.slice(-3)) * 100 + number),
  fullName: `Đồng chí ${number} của ${organizationId.slice(-2)}`,
  currentCell: cell,
});

/** The API of a province; `members` answers for a cell. */
const provincial =
  (members: (organizationId: string) => Response | Promise<Response>): Answer =>
  (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname.endsWith('/role-reviews'))
      return json({ items: [reviewOf(province, { widestScope: 'subtree' })], nextCursor: null });
    if (pathname.endsWith('/organizations'))
      return json({ items: tree[searchParams.get('parentId') ?? ''] ?? [], nextCursor: null });
    const organizationId = searchParams.get('organizationId') ?? '';
    if (searchParams.get('cursor')) return json({ items: [memberOf(organizationId, 2)], nextCursor: null });
    return members(organizationId);
  };
const twoPages = (organizationId: string): Response =>
  json({ items: [memberOf(organizationId, 1)], nextCursor: 'next' });

const steps = (element: SotayRoles): HTMLElement[] => all(element, '.grant .step');
const optionsOf = (select: HTMLElement): string[] => [...select.shadowRoot!.querySelectorAll('option')].map(textOf);
const open = async (answer: Answer): Promise<[SotayRoles, Request[]]> => {
  const [element, requests] = await show(answer);
  await unfold(element);
  button(element, 'Phân quyền').click();
  await until(() => steps(element).length === 1, 'the first step');
  return [element, requests];
};
const goDown = async (element: SotayRoles): Promise<void> => {
  await choose(element, steps(element)[0]!, ward.id);
  await until(() => steps(element).length === 2, 'the second step');
  await choose(element, steps(element)[1]!, cell.id);
};

describe('the member to whom a role is granted', () => {
  it('is found step by step, down to a cell, with all its members', async () => {
    const [element, requests] = await open(provincial(twoPages));
    expect(optionsOf(steps(element)[0]!)).to.deep.equal(['Chọn một mục', ward.name]);
    await goDown(element);
    await until(() => field(element, 'member'), 'the members');
    expect(optionsOf(field(element, 'member'))).to.deep.equal([
      'Chọn một mục',
      'Đồng chí 1 của 11',
      'Đồng chí 2 của 11',
    ]);
    const listed = requests.filter(({ url }) => url.includes('/members?'));
    expect(listed.length, 'one list, in two pages').to.equal(2);
    expect(listed.every(({ url }) => url.includes(cell.id))).to.equal(true);
  });

  it('is asked for anew when another organisation is chosen', async () => {
    const [element] = await open(provincial(twoPages));
    await goDown(element);
    await until(() => field(element, 'member'), 'the members');
    await choose(element, field(element, 'member'), memberOf(cell.id, 1).id);
    await choose(element, steps(element)[1]!, other.id);
    await until(() => field(element, 'member'), 'the others');
    expect(optionsOf(field(element, 'member'))).to.include('Đồng chí 1 của 12');
    expect(field(element, 'member').value).to.equal('');
    await choose(element, steps(element)[0]!, ward.id);
    await until(() => all(element, '[name=member]').length === 0 && steps(element).length === 2, 'back');
    expect(steps(element)[1]!).to.have.property('value', '');
  });

  it('is of the last choice, whichever answer comes last', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    const [element] = await open(
      provincial((organizationId) =>
        organizationId === cell.id
          ? new Promise((resolve) => (answerFirst = resolve))
          : json({ items: [memberOf(organizationId, 1)], nextCursor: null }),
      ),
    );
    await goDown(element);
    await until(() => textOf(element).includes('Danh sách đảng viên đang được tải.'), 'the waiting');
    await choose(element, steps(element)[1]!, other.id);
    await until(() => field(element, 'member'), 'the members');
    answerFirst(json({ items: [memberOf(cell.id, 1)], nextCursor: null }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(optionsOf(field(element, 'member'))).to.deep.equal(['Chọn một mục', 'Đồng chí 1 của 12']);
  });

  it('may be nobody: the reader is told so, and nothing is sent', async () => {
    const [element, requests] = await open(provincial(() => json({ items: [], nextCursor: null })));
    await goDown(element);
    await until(() => textOf(element).includes('Không có đảng viên nào để chọn.'), 'the words');
    expect(requests.every(({ method }) => method === 'GET')).to.equal(true);
  });

  it('could not be listed: the reader is told why', async () => {
    const [element] = await open(provincial(() => problem(503, 'unavailable', 'Hệ thống tạm ngừng phục vụ.')));
    await goDown(element);
    await until(() => textOf(element).includes('Hệ thống tạm ngừng phục vụ.'), 'the words');
    expect(textOf(element)).not.to.contain('đang được tải');
  });
});
