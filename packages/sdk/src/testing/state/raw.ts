import type { DefaultBodyType, StrictRequest } from 'msw';
import type { OperationId } from '../../problems.ts';
import type { Resolver } from '../answers.ts';
import { authorize, callerOf, type Call } from './call.ts';
import { Refusal } from './refusal.ts';
import type { Person } from './persons.ts';
import type { State } from './state.ts';

export interface RawCall extends Pick<Call, 'state' | 'person' | 'grants'> {
  readonly request: StrictRequest<DefaultBodyType>;
  /** The id in the path. */
  readonly id: string;
}

/** An operation whose body or answer is no JSON: permission and refusals are as everywhere, the rest is its own. */
export function serveRaw(
  operation: OperationId,
  state: State,
  persona: Person,
  answer: (call: RawCall) => Response | Promise<Response>,
): Resolver {
  return async ({ request, params }) => {
    try {
      const person = callerOf(request, persona, state);
      const grants = authorize(operation, person);
      const { 0: _, ...ids } = params;
      return await answer({ request, state, person, grants, id: String(Object.values(ids)[0]) });
    } catch (error) {
      if (error instanceof Refusal) return error.respond();
      throw error;
    }
  };
}
