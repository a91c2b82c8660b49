// One state of the mock API and a client for each persona; every answer is held against the contract.
import { isProblem, type OperationId, type ProblemStatus } from '../../packages/sdk/src/client.ts';
import { Handbook, type FeedbackCreate } from '../../packages/sdk/src/index.ts';
import {
  createHandlers,
  createState,
  exampleOf,
  mockFetch,
  type Persona,
} from '../../packages/sdk/src/testing/index.ts';
import { checkRequest } from './contract-answers.ts';

export const opinion: FeedbackCreate = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' };
export const { id: meetingId, noticeVersion } = exampleOf('getMeeting', 200);
export const { id: cellId } = exampleOf('getOrganization', 200);
export const draft = {
  organizationId: cellId,
  kind: 'cellRegular',
  title: 'Sinh hoạt',
  period: '2026-12',
  startsAt: '2026-12-30T19:00:00+07:00',
} as const;

/** A fresh state. `sent` has every exchange so far. */
export function createWorld() {
  const state = createState();
  const sent: { request: Request; response: Response }[] = [];
  function as(persona: Persona | 'guest'): Handbook {
    const answer = mockFetch(createHandlers({ state, ...(persona !== 'guest' && { persona }) }));
    return new Handbook({
      baseUrl: 'http://handbook.test/v1',
      token: persona === 'guest' ? undefined : () => Promise.resolve(persona),
      retry: 0,
      fetch: async (request) => {
        const response = await answer(request.clone());
        await checkRequest(request, response.clone());
        sent.push({ request, response });
        return response;
      },
    });
  }
  return { as, sent, member: as('member'), secretary: as('secretary') };
}

/** The refusal of an operation: its code and the fields at fault. */
export async function refused<Id extends OperationId>(
  call: Promise<unknown>,
  operation: Id,
  status: ProblemStatus<Id>,
) {
  const error: unknown = await call.then(() => 'no refusal').catch((reason: unknown) => reason);
  if (!isProblem(error, operation, status)) throw new Error(`Not a ${status}: ${String(error)}`, { cause: error });
  const { code, errors = [] } = error.problem as { code: string; errors?: { pointer: string }[] };
  return [code, ...errors.map(({ pointer }) => pointer)];
}
