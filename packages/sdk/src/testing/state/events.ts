import { HttpResponse } from 'msw';
import { apiVersion } from '../../generated/routes.ts';
import type { Acts } from './call.ts';
import type { RawCall } from './raw.ts';

export const events: Acts = {
  listEvents: ({ state, query }) => state.events.list(query.get('after'), Number(query.get('secondsAgo'))),
};

export const streamEvents = ({ state, request }: RawCall): Response =>
  new HttpResponse(
    state.events.stream(
      request.headers.get('Last-Event-ID'),
      Number(new URL(request.url).searchParams.get('secondsAgo')),
    ),
    {
      headers: { 'content-type': 'text/event-stream', 'API-Version': apiVersion },
    },
  );
