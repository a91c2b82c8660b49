import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from './s3-storage.ts';

/** For tests: an S3 server in memory that verifies every signature (SigV4) by its own reading of the AWS documentation. */
export interface S3Double {
  readonly settings: S3Settings;
  readonly objects: ReadonlyMap<string, Buffer>;
  /** The next requests are answered with 503. */
  failNext(count: number): void;
  stop(): Promise<void>;
}

const ACCESS_KEY = 'sotay';
const SECRET = 'a-secret-of-the-tests';
const REGION = 'vn-south-1';

export async function startS3Double(): Promise<S3Double> {
  const objects = new Map<string, Buffer>();
  let failures = 0;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? '';
      if (failures > 0) {
        failures--;
        response.writeHead(503).end();
      } else if (!isSigned(request, body)) response.writeHead(403).end('<Error>SignatureDoesNotMatch</Error>');
      else if (request.method === 'PUT') {
        // A server of S3 takes no chunked body.
        const whole = Number(request.headers['content-length']) === body.length;
        if (whole) objects.set(path, body);
        response.writeHead(whole ? 200 : 411).end();
      } else if (request.method === 'DELETE') {
        objects.delete(path);
        response.writeHead(204).end();
      } else {
        const object = objects.get(path);
        response.writeHead(object ? 200 : 404).end(object);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      url: `http://127.0.0.1:${port}/tep-dinh-kem`,
      region: REGION,
      accessKeyId: ACCESS_KEY,
      secretAccessKey: SECRET,
    },
    objects,
    failNext(count) {
      failures = count;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const [, credential = '', names = '', signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const [accessKey, day = '', region, service] = credential.split('/');
  const contentHash = String(headers['x-amz-content-sha256']);
  if (accessKey !== ACCESS_KEY || region !== REGION || service !== 's3') return false;
  if (body.length > 0 && contentHash !== sha256(body)) return false;
  const canonical = [
    method,
    url,
    '',
    ...names.split(';').map((name) => `${name}:${String(headers[name])}`),
    '',
    names,
    contentHash,
  ].join('\n');
  const date = String(headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', date, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, day), region), 's3'), 'aws4_request');
  return hmac(key, toSign).toString('hex') === signature;
}
