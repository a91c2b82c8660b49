import { HttpResponse } from 'msw';
import { apiVersion } from '../../generated/routes.ts';
import type { Resolver } from '../answers.ts';
import { authorize, type Acts } from './call.ts';
import type { Person } from './persons.ts';
import { Refusal } from './refusal.ts';
import type { State } from './state.ts';

export const events: Acts = {
  listEvents: ({ state, query }) => state.events.list(query.get('after')),
};

/** The stream is no answer with a body of its own, so it does not go by `serve`. */
export function serveStream(state: State, persona: Person): Resolver {
  return ({ request }) => {
    try {
      authorize('streamEvents', request.headers.has('Authorization') ? persona : null);
    } catch (error) {
      if (error instanceof Refusal) return error.respond();
      throw error;
    }
    const body = state.events.stream(request.headers.get('Last-Event-ID'));
    return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream', 'API-Version': apiVersion } });
  };
}
