// An API that answers as broken proxies, clocks and portals do, for the tests of the SDK in the browsers' test server. Its
// base URL is `/broken/<fault>/<run>/v1`; `/broken/<fault>/<run>/token` is the portal, `…/log` tells what has arrived.
const JSON_TYPE = { 'content-type': 'application/json' };
const whole = { id: 'whole', title: 'Quy định' };
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toUTCString();

const json = (response, status, body, headers = {}) => {
  const text = JSON.stringify(body);
  response.writeHead(status, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text), ...headers }).end(text);
};
const refuse = (response, status, code, headers) =>
  json(response, status, { type: 'about:blank', title: code, status, code, detail: 'secret' }, headers);
/** Where nothing tells the length, node:http sends chunks, as a proxy does that took the length away. */
const chunked = (response, status, ...parts) => {
  response.writeHead(status, JSON_TYPE);
  for (const part of parts) response.write(part);
  response.end();
};
const cutOff = (response, headers) => {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  // The engine must have the beginning of the body before the connection breaks.
  response.write('{"id":"secret', () => setTimeout(() => response.destroy(), 20));
};
const good = (response, { method }) => json(response, method === 'POST' ? 201 : 200, whole);
const refusing = (isRefused) => (response, request, count) =>
  isRefused(request.token, count) ? refuse(response, 401, 'token-invalid') : good(response, request);

/** `count` is that of the requests of this run. */
const faults = {
  'no-length': (response) => chunked(response, 200, '{"id":', '"whole"}'),
  'no-length-empty': (response) => chunked(response, 200),
  'no-length-refusal': (response) => chunked(response, 403),
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<title>secret</title>'),
  'cut-off': (response) => cutOff(response, { 'content-length': 1000 }),
  'cut-off-chunks': (response) => cutOff(response),
  'cut-off-once': (response, request, count) =>
    count > 1 ? good(response, request) : cutOff(response, { 'content-length': 1000 }),
  ended: (response) => chunked(response, 200, '{"id":"secret'),
  204: (response) => response.writeHead(204).end(),
  304: (response) => response.writeHead(304).end(),
  etag: (response, request) =>
    request.ifNoneMatch === '"v1"' ? response.writeHead(304).end() : json(response, 200, whole, { etag: '"v1"' }),
  'retry-tomorrow': (response, request, count) =>
    count > 1 ? good(response, request) : refuse(response, 429, 'too-many', { 'retry-after': inDays(1) }),
  'retry-yesterday': (response, request, count) =>
    count > 1 ? good(response, request) : refuse(response, 429, 'too-many', { 'retry-after': inDays(-1) }),
  'token-refused': refusing((token) => token === 'secret-1'),
  'token-ends': refusing((token, count) => token === 'secret-1' && count > 1),
  /** Its portal breaks off from the second question until asked with `?up`; in the body, as Chromium repeats a GET without any answer. */
  'portal-down': refusing((token) => token === 'secret-1'),
};

/** For web-test-runner, whose server is Koa. */
export const brokenMiddleware = () => {
  const runs = new Map();
  return async (context, next) => {
    const [, , fault, run, ...rest] = context.path.split('/');
    if (!context.path.startsWith('/broken/')) return next();
    const name = `${fault}/${run}`;
    if (!runs.has(name)) runs.set(name, { log: [], asked: 0 });
    const state = runs.get(name);
    const { req, res } = context;
    context.respond = false;
    context.status = 200; // or it would be told as a 404
    if (rest[0] === 'log') return json(res, 200, state);
    if (rest[0] === 'token') {
      const accessToken = `secret-${++state.asked}`;
      return fault === 'portal-down' && state.asked > 1 && context.querystring !== 'up'
        ? cutOff(res, { 'content-length': 1000 })
        : json(res, 200, { accessToken, expiresIn: 600 }, { 'cache-control': 'no-store' });
    }
    for await (const chunk of req) void chunk;
    const { method, headers } = req;
    const token = headers.authorization?.replace('Bearer ', '');
    const request = { method, token, key: headers['idempotency-key'], ifNoneMatch: headers['if-none-match'] };
    faults[fault](res, request, state.log.push(request));
  };
};
