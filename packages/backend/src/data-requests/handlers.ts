import { sql } from 'kysely';
import { vietnamDay } from '../calendar.ts';
import type { ConsentPolicy } from '../consents/policy.ts';
import type { Context, Handlers } from '../contract/handlers.ts';
import { notFound } from '../contract/problems.ts';
import { actHandlers } from './act-handlers.ts';
import { downloadMyData } from './my-data-handler.ts';
import { auditSubmitted } from './open.ts';
import { detailsMissing, requestOpen } from './refusals.ts';
import { insertRequest, present, readRequests, seenUnder } from './store.ts';

type DataRequestOperation =
  | 'submitDataRequest'
  | 'listMyDataRequests'
  | 'listDataRequests'
  | 'getDataRequest'
  | 'answerDataRequest'
  | 'completeDataRequest'
  | 'extendDataRequest'
  | 'downloadMyData';

export const dataRequestHandlers = (policy: ConsentPolicy): Pick<Handlers, DataRequestOperation> => ({
  ...actHandlers(policy),
  downloadMyData,

  async submitDataRequest(context) {
    const { db, principal, body, now } = context;
    const { member } = principal;
    if (!member) throw notFound();
    if (body.kind === 'correct' && body.details === undefined) throw detailsMissing();
    const id = await insertRequest(db, {
      kind: body.kind,
      details: body.details ?? null,
      memberId: member.id,
      organizationId: member.cell.id,
      submittedAt: now,
    });
    if (id === null) throw requestOpen();
    await auditSubmitted(db, { ...principal, member }, id);
    const [request] = await readById(context, id);
    if (!request) throw notFound();
    return { status: 201, body: request, location: `/v1/data-requests/${id}` };
  },

  async listMyDataRequests({ db, principal, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await readRequests(db, {
      seen: sql<boolean>`request.member_id = ${principal.member?.id ?? null}`,
      order: 'latest',
      after: position && {
        order: 'latest',
        submittedAt: new Date(String(position[0])),
        id: String(position[1]),
      },
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.submittedAt.toISOString(), last.id]) : null;
    return { status: 200, body: { items: await present(db, rows, vietnamDay(now)), nextCursor } };
  },

  async listDataRequests({ db, principal, grants, query, now, cursors }) {
    const limit = query.limit ?? 20;
    const position = cursors.read();
    const found = await readRequests(db, {
      seen: seenUnder(grants, principal),
      state: query.state,
      order: 'due',
      after: position && {
        order: 'due',
        done: position[0] === 1,
        dueOn: String(position[1]),
        id: String(position[2]),
      },
      limit: limit + 1,
    });
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const nextCursor = found.length > limit && last ? cursors.write([last.done ? 1 : 0, last.dueOn, last.id]) : null;
    return { status: 200, body: { items: await present(db, rows, vietnamDay(now)), nextCursor } };
  },

  async getDataRequest(context) {
    const { principal, grants, path } = context;
    const [request] = await readById(context, path.dataRequestId, seenUnder(grants, principal));
    if (!request) throw notFound();
    return { status: 200, body: request };
  },
});

async function readById({ db, now }: Pick<Context, 'db' | 'now'>, id: string, seen = sql<boolean>`true`) {
  const rows = await readRequests(db, {
    seen: sql<boolean>`(request.id = ${id} and ${seen})`,
    order: 'latest',
    limit: 1,
  });
  return present(db, rows, vietnamDay(now));
}
