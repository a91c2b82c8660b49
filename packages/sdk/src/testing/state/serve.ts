import type { PathParams } from 'msw';
import { examples } from '../../generated/examples.ts';
import { routes } from '../../generated/routes.ts';
import type { OperationId } from '../../problems.ts';
import { respond, type Resolver } from '../answers.ts';
import { authorize, callerOf, type Act, type Call } from './call.ts';
import { assistedCall } from './assisted-call.ts';
import { hashOf } from './hash.ts';
import type { Person } from './persons.ts';
import { recordLook } from './look.ts';
import { Refusal } from './refusal.ts';
import type { KeptAnswer, State } from './state.ts';

/** What every operation has in common: permission, If-Match, Idempotency-Key, ETag and 304. */
export function serve<Id extends OperationId>(
  operation: Id,
  act: Act<Id> | undefined,
  state: State,
  persona: Person,
): Resolver {
  const perform: (call: Call<Id>) => unknown = act ?? (() => exampleOf(operation));
  return async ({ request, params }) => {
    try {
      // Before all else: of two acts at once the second must find what the first did.
      const text = await request.text();
      const caller = callerOf(request, persona, state);
      const assisted = assistedCall(operation, request.headers, caller, state);
      const person = assisted?.person ?? caller;
      const grants = authorize(operation, person);
      const call = {
        operation,
        state,
        person,
        grants,
        helper: assisted?.helper,
        task: assisted?.task,
        path: pathOf(params),
        query: new URL(request.url).searchParams,
        body: text ? (JSON.parse(text) as unknown) : undefined,
        expectVersion: versionCheck(operation, request.headers),
      } as unknown as Call<Id>;
      const run = () => {
        const body = perform(call);
        assisted?.done();
        state.events.record(operation, body);
        return answerOf(call, body);
      };
      const before = state.audit.length;
      const answer = request.method === 'POST' ? once(call, request.headers, run) : run();
      recordLook(call, answer.body, before);
      return send(request, answer);
    } catch (error) {
      if (error instanceof Refusal) return error.respond();
      throw error;
    }
  };
}

/** Without what stood for the `*` before the version. */
const pathOf = ({ 0: _, ...named }: PathParams): PathParams => named;

function versionCheck(operation: OperationId, headers: Headers): (version: number) => void {
  const asked = headers.get('If-Match');
  if (asked === null && '428' in examples[operation]) throw new Refusal(428);
  return (version) => {
    if (/^"(\d+)[."]/.exec(asked ?? '')?.[1] !== String(version)) throw new Refusal(412);
  };
}

/** The same Idempotency-Key again gets the first answer; with another body it is refused. */
function once(call: Call, headers: Headers, run: () => KeptAnswer): KeptAnswer {
  const key = headers.get('Idempotency-Key');
  if (!key) throw new Refusal(400, undefined, [{ pointer: '/header/Idempotency-Key', code: 'required' }]);
  const scope = [call.helper?.id, call.person?.id, call.operation, key.toLowerCase()].join(' ');
  const asked = JSON.stringify([call.path, Object.entries(Object(call.body) as object).sort()]);
  const kept = call.state.answers.get(scope);
  if (!kept) {
    const answer = run();
    call.state.answers.set(scope, { asked, answer });
    return answer;
  }
  if (kept.asked === asked) return kept.answer;
  throw new Refusal(422, 'idempotency-key-reused', [{ pointer: '/header/Idempotency-Key', code: 'reused' }]);
}

function answerOf({ operation, path }: Call, body: unknown): KeptAnswer {
  const [status = '200'] = successOf(operation);
  const { version, id } = Object(body) as { version?: number; id?: string };
  const hash = hashOf(typeof body === 'string' ? body : JSON.stringify(body));
  const headers: Record<string, string> = { ETag: version === undefined ? `"${hash}"` : `"${version}.${hash}"` };
  if (status === '201') {
    // A part of an object, such as a reply, is found at the object.
    const [parent = id] = Object.values(path);
    headers['Location'] = `/v1/${routes[operation].path.split('/')[1] ?? ''}/${parent ?? ''}`;
  }
  return { status: Number(status), body, headers };
}

function send(request: Request, { status, body, headers }: KeptAnswer): Response {
  const etag = request.method === 'GET' ? headers['ETag'] : undefined;
  const asked = request.headers.get('If-None-Match')?.replace(/^W\//, '');
  return etag && asked === etag ? respond(304, null, { ETag: etag }) : respond(status, body, headers);
}

const successOf = (operation: OperationId) =>
  Object.entries(examples[operation]).find(([status]) => status.startsWith('2')) ?? [];

const exampleOf = (operation: OperationId): unknown => structuredClone(successOf(operation)[1]);
