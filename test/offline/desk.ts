// What the drill reads and prepares at the backend, past the bad road.
import assert from 'node:assert/strict';
import { demoToken } from '../../packages/backend/src/testing/spawned-server.ts';
import type { Persona } from '../../packages/backend/src/identity/personas.ts';

interface Row {
  readonly id: string;
  readonly submittedAt: string;
}
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

export function createDesk(backend: string) {
  const call = async <T>(persona: Persona, path: string, init: RequestInit = {}): Promise<T> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await demoToken(backend, persona)}`);
    if (init.method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
    if (init.body) headers.set('content-type', 'application/json');
    const answer = await fetch(`${backend}/v1/${path}`, { ...init, headers });
    assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
    return (await answer.json()) as T;
  };
  const all = async <Item>(persona: Persona, path: string): Promise<Item[]> => {
    const items: Item[] = [];
    for (let cursor = ''; ;) {
      const page = await call<Page<Item>>(persona, `${path}limit=100${cursor}`);
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
  };

  return {
    session: (persona: Persona) => call<{ memberId: string; cell: { id: string } }>(persona, 'sessions/current'),

    /** A meeting of the sample cell whose notice is out. */
    async announceMeeting(organizationId: string): Promise<string> {
      const meeting = {
        organizationId,
        kind: 'cellRegular',
        title: 'Sinh hoạt chi bộ thường kỳ',
        period: '2027-01',
        startsAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
        place: 'Nhà văn hóa',
        agenda: ['Điểm danh', 'Thảo luận'],
      };
      const { id } = await call<Row>('secretary', 'meetings', { method: 'POST', body: JSON.stringify(meeting) });
      const token = await demoToken(backend, 'secretary');
      const read = await fetch(`${backend}/v1/meetings/${id}`, { headers: { authorization: `Bearer ${token}` } });
      const headers = { 'if-match': read.headers.get('etag') ?? '' };
      await call('secretary', `meetings/${id}/notices`, { method: 'POST', headers });
      return id;
    },

    /** The member's opinions and requests among these, in the order in which the server made them. */
    async rows(prefix: string, meetingIds: readonly string[]): Promise<string[]> {
      const opinions = await all<Row & { subject: string }>('member', 'feedback?box=sent&');
      const rows = opinions
        .filter(({ subject }) => subject.startsWith(prefix))
        .map((row) => ({ ...row, name: row.subject }));
      for (const meetingId of meetingIds) {
        const requests = await all<Row>('secretary', `meetings/${meetingId}/absence-requests?`);
        rows.push(...requests.map((row) => ({ ...row, subject: '', name: meetingId })));
      }
      // Ids are UUIDv7: they order what was made in the same millisecond.
      const at = (row: Row) => row.submittedAt + row.id;
      return rows.sort((a, b) => (at(a) < at(b) ? -1 : 1)).map(({ name }) => name);
    },
  };
}
