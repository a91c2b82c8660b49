// The upload operations of the API for tests of the SDK, in Node and in the browsers' test server: they keep what arrives
// and fail once in the way that the name of the file says, such as `break.pdf`.
import { randomUUID } from 'node:crypto';

/** After these bytes of the file the fault of its name happens. */
export const FAULT_AT = 1_500_000;

/** A listener for node:http under `/v1/attachments`; `log` takes what it was asked. */
export function uploadEndpoint(log = []) {
  const files = new Map();
  const byKey = new Map();
  return async (request, response) => {
    const { method, url, headers } = request;
    log.push({ method, url, headers });
    const [, , , id, content] = url.split('/');
    const file = files.get(id);
    const answer = (status, body, more = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more });
      response.end(JSON.stringify(body));
    };
    const refuse = (status, code) =>
      answer(status, { code, status, title: code, detail: 'Đề nghị gửi lại.' }, { 'api-version': '1.2.3' });

    if (method === 'POST') {
      const key = headers['idempotency-key'];
      if (!byKey.has(key)) {
        const made = { ...JSON.parse(String(await bodyOf(request))), id: randomUUID() };
        byKey.set(key, made.id);
        files.set(made.id, { ...made, bytes: Buffer.alloc(0), fault: made.name.replace(/\..*/, '') });
      }
      return answer(201, shown(files.get(byKey.get(key))));
    }
    if (!file) return refuse(404, 'not-found');
    if (method === 'GET' && content) return response.writeHead(200).end(file.bytes);
    if (method === 'GET') return answer(200, shown(file));

    const due = file.fault && file.bytes.length + Number(headers['content-length']) > FAULT_AT ? file.fault : '';
    if (due) file.fault = '';
    if (due === '401') return refuse(401, 'token-invalid');
    if (due === '503') return response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    if (due === 'html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Đăng nhập</h1>');
    if (due === 'refuse') return refuse(422, 'attachment-refused');
    if (due === 'stall') return; // never answers, never reads
    if (Number(headers['upload-offset']) !== file.bytes.length) return refuse(409, 'upload-offset-mismatch');
    for await (const chunk of request) {
      const kept = due === 'hold' ? chunk.subarray(0, FAULT_AT - file.bytes.length) : chunk;
      file.bytes = Buffer.concat([file.bytes, kept]);
      if (due === 'break' && file.bytes.length > FAULT_AT) return request.socket.destroy();
    }
    if (due === 'hold') return; // never answers; of this piece it has what it kept
    if (due === 'lost') return request.socket.destroy();
    if (due === 'elsewhere') {
      // Another tab with the same key was faster.
      return refuse(409, 'upload-offset-mismatch');
    }
    return answer(200, shown(file));
  };
}

const shown = ({ id, purpose, name, size, mediaType, bytes }) => ({
  id,
  purpose,
  name,
  size,
  mediaType,
  receivedBytes: bytes.length,
  state: bytes.length < size ? 'receiving' : 'pending',
  refusal: null,
});

async function bodyOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** For web-test-runner, whose server is Koa. */
export const uploadMiddleware = () => {
  const endpoint = uploadEndpoint();
  return (context, next) => {
    if (!context.url.startsWith('/v1/attachments')) return next();
    context.respond = false;
    context.status = 200; // or it would be told as a 404
    return endpoint(context.req, context.res).catch(() => context.req.destroy());
  };
};
