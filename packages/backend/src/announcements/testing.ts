import assert from 'node:assert/strict';
import { SAMPLE } from '../sample/organizations.ts';
import type { TestAnswer, TestBackend } from '../testing/test-backend.ts';
import type { Announcement } from './present.ts';

export type Caller = Parameters<TestBackend['call']>[0];

export const announcementForm = (fields: object = {}): object => ({
  organizationId: SAMPLE.cell,
  title: 'Ra quân vệ sinh môi trường',
  body: 'Đề nghị các đồng chí có mặt lúc 6 giờ 30 phút.',
  ...fields,
});

export const shownOf = ({ body }: TestAnswer): Announcement => body as Announcement;

/** The acts of these tests, each as a persona. */
export function createBoard(backend: TestBackend) {
  const at = (written: TestAnswer, part = '') => `/announcements/${shownOf(written).id}${part}`;
  const tag = (answer: TestAnswer) => ({ headers: { 'if-match': answer.headers.etag ?? '' } });
  const write = (persona: Caller, fields: object = {}) =>
    backend.call(persona, 'POST', '/announcements', { body: announcementForm(fields) });
  return {
    write,
    /** Must work. */
    async publish(persona: Caller, fields: object = {}): Promise<TestAnswer> {
      const published = await write(persona, { publish: true, ...fields });
      assert.equal(published.status, 201, published.text);
      return published;
    },
    read: (persona: Caller, written: TestAnswer) => backend.call(persona, 'GET', at(written)),
    mark: (persona: Caller, written: TestAnswer) => backend.call(persona, 'PUT', at(written, '/reading')),
    counts: (persona: Caller, written: TestAnswer) => backend.call(persona, 'GET', at(written, '/read-counts')),
    change: (persona: Caller, written: TestAnswer, body: object) =>
      backend.call(persona, 'PATCH', at(written), { body, ...tag(written) }),
    send: (persona: Caller, written: TestAnswer) =>
      backend.call(persona, 'PUT', at(written, '/publication'), tag(written)),
    withdraw: (persona: Caller, written: TestAnswer) =>
      backend.call(persona, 'PUT', at(written, '/withdrawal'), tag(written)),
    async titles(persona: Caller, query = '?limit=100'): Promise<string[]> {
      const answer = await backend.call(persona, 'GET', `/announcements${query}`);
      assert.equal(answer.status, 200, answer.text);
      const { items } = answer.body as { items: Announcement[] };
      return items.map(({ title }) => title);
    },
  };
}

/** A problem with this code, a Vietnamese word on what to do, and these fields at fault. */
export function refused(answer: TestAnswer, status: number, code: string, ...pointers: string[]): void {
  assert.equal(answer.status, status, answer.text);
  const problem = answer.body as { code: string; detail: string; errors?: { pointer: string }[] };
  assert.equal(problem.code, code);
  assert.match(problem.detail, /[Đđ]ề nghị/);
  assert.deepEqual(problem.errors?.map(({ pointer }) => pointer) ?? [], pointers);
}
