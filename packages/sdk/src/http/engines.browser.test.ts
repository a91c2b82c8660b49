// What differs from engine to engine: the words of a failed fetch, aborts, bodies.
import { expect } from 'chai';
import { ApiError, ContractError, createClient, NetworkError, TimeoutError, type ClientOptions } from '../client.ts';
import { getDocument, listDocuments } from '../documents.ts';
import { submitFeedback } from '../feedback.ts';
import { result } from '../result.ts';

const client = (options: Partial<ClientOptions> = {}) => createClient({ baseUrl: '/v1', retry: 0, ...options });
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
const silent = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
  });

describe('the SDK in this engine', () => {
  it('reaches the server at a relative address', async () => {
    const failure = await failureOf(getDocument(client(), 'a'));
    expect(failure).to.be.instanceOf(ApiError);
    expect((failure as ApiError).status).to.equal(404);
    expect((failure as ApiError).problem).to.equal(undefined);
  });

  it('takes a page of HTML for no answer of the API', async () => {
    const page = new Response('<!doctype html><title>Đăng nhập</title>', { headers: { 'content-type': 'text/html' } });
    const fetch = () => Promise.resolve(page);
    expect(await failureOf(getDocument(client({ fetch }), 'a'))).to.be.instanceOf(ContractError);
  });

  it('knows a connection refused, whatever the engine says', async () => {
    const failure = await failureOf(getDocument(client({ baseUrl: 'http://127.0.0.1:9/v1' }), 'secret'));
    expect(failure).to.be.instanceOf(NetworkError);
    expect(String(failure)).to.equal('NetworkError: getDocument');
  });

  it('knows a body that breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('{"id":'));
      },
      pull(stream) {
        stream.error(new TypeError('the connection broke'));
      },
    });
    expect(
      await failureOf(getDocument(client({ fetch: () => Promise.resolve(new Response(broken)) }), 'a')),
    ).to.be.instanceOf(NetworkError);
  });

  it('tells a time limit from leaving', async () => {
    expect(await failureOf(getDocument(client({ fetch: silent, timeout: 30 }), 'a'))).to.be.instanceOf(TimeoutError);
    expect(
      await failureOf(getDocument(client({ fetch: silent }), 'a', { signal: AbortSignal.timeout(30) })),
    ).to.be.instanceOf(TimeoutError);
    const controller = new AbortController();
    const leaving = failureOf(getDocument(client({ fetch: silent }), 'a', { signal: controller.signal }));
    controller.abort();
    expect(await leaving).to.have.property('name', 'AbortError');
  });

  it('holds the total limit over the waits between attempts', async () => {
    const busy = () => Promise.resolve(new Response(null, { status: 503, headers: { 'Retry-After': '30' } }));
    const call = getDocument(client({ fetch: busy, retry: 2 }), 'a', { totalTimeout: 50 });
    expect(await failureOf(call)).to.be.instanceOf(TimeoutError);
  });

  it('tells an empty success from an empty refusal', async () => {
    const answers = [204, 404].map((status) => new Response(null, { status }));
    const one = client({ fetch: () => Promise.resolve(answers.shift()!) });
    const [empty, refused] = [await result(getDocument(one, 'a')), await result(getDocument(one, 'a'))];
    expect(empty).to.deep.include({ ok: true, status: 204, data: undefined });
    expect([refused.ok, refused.status]).to.deep.equal([false, 404]);
  });

  it('does not replay a refused write as another user', async () => {
    const jwt = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.s`;
    const tokens = [jwt('an'), jwt('binh')];
    let sent = 0;
    const refusing = () => Promise.resolve(new Response(null, { status: ++sent ? 401 : 0 }));
    const one = client({ fetch: refusing, token: () => Promise.resolve(tokens.shift()) });
    const call = submitFeedback(one, { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' });
    expect((await result(call)).status).to.equal(401);
    expect(sent).to.equal(1);
  });

  it('sends body, key, token and query', async () => {
    const sent: Request[] = [];
    const fetch = (request: Request) => {
      sent.push(request.clone());
      return Promise.resolve(Response.json({ items: [], nextCursor: null }));
    };
    const one = client({ fetch, token: () => Promise.resolve('t') });
    const opinion = { kind: 'question', recipient: 'cell', subject: 'Hỏi', body: 'Nội dung' } as const;
    await submitFeedback(one, opinion);
    await listDocuments(one, { q: 'bí thư', category: undefined });
    expect(await sent[0]!.json()).to.deep.equal(opinion);
    expect(sent[0]!.headers.get('Idempotency-Key')).to.have.length(36);
    expect(sent[0]!.headers.get('Authorization')).to.equal('Bearer t');
    expect(new URL(sent[1]!.url).search).to.equal('?q=b%C3%AD+th%C6%B0');
  });
});
