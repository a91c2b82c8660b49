/** How the next request fares on its way. */
export type Weather =
  | 'fine'
  /** It does not arrive. */
  | 'cut'
  /** It arrives, and its answer does not. */
  | 'answer-lost'
  | 'busy';

interface Row {
  readonly subject: string;
  readonly object: string;
}

/**
 * The API as far as the outbox needs it: an effect and its Idempotency-Key in one step, as the backend has them. Its
 * `fetch` is what `createClient` gets.
 */
export class ActServer {
  readonly memberId = 'm';
  /** What came to be, in order. */
  readonly rows: Row[] = [];
  readonly #answers = new Map<string, { status: number; body: unknown }>();
  /** For one request each; then `fine`. */
  weather: Weather[] = [];
  offline = false;
  requests = 0;

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (this.offline) throw new TypeError('offline');
    if (pathname.endsWith('/sessions/current')) return Response.json({ memberId: this.memberId });
    this.requests++;
    const weather = this.weather.shift() ?? 'fine';
    const body = (await request.text()) || '{}';
    if (request.signal.aborted) throw request.signal.reason;
    if (weather === 'cut') throw new TypeError('cut');
    if (weather === 'busy') return problem(503, 'busy');
    const answer = this.#answer(request, pathname, JSON.parse(body) as Record<string, string | number>);
    if (weather === 'answer-lost') throw new TypeError('answer lost');
    return answer.status < 400
      ? Response.json(answer.body, { status: answer.status })
      : problem(answer.status, 'refused');
  };

  #answer(request: Request, pathname: string, body: Record<string, string | number>) {
    const key = request.headers.get('Idempotency-Key');
    const given = key && this.#answers.get(key);
    if (given) return given;
    const subject = String(body['subject'] ?? body['reasonText'] ?? body['noticeVersion']);
    if (subject.startsWith('bad')) return { status: subject === 'bad-409' ? 409 : 422, body: {} };
    const row = { subject, object: pathname.split('/').at(-2) ?? '' };
    const last = this.rows.at(-1);
    // A PUT has no key: the same once more changes nothing.
    if (request.method !== 'PUT' || JSON.stringify(last) !== JSON.stringify(row)) this.rows.push(row);
    const answer = { status: request.method === 'PUT' ? 200 : 201, body: { id: `r${this.rows.length}` } };
    if (key) this.#answers.set(key, answer);
    return answer;
  }
}

const problem = (status: number, code: string) =>
  Response.json(
    { type: `/problems/${code}`, title: code, status, detail: 'Đề nghị thử lại.', code, requestId: 'req-1' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
