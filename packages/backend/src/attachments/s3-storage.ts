import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { Storage } from './storage.ts';

export interface S3Settings {
  /** With the bucket, in the host or in the path: `https://s3.example.vn/tep-dinh-kem`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const TIMEOUT_MS = 30_000;

/**
 * Any S3-compatible server. aws4fetch signs (SigV4) and tries again after 5xx; three methods on small objects need no more,
 * and @aws-sdk/client-s3 would bring some hundred packages to keep up to date.
 */
export function s3Storage({ url, region, accessKeyId, secretAccessKey }: S3Settings): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });

  async function ask(method: string, key: string, bytes?: Buffer): Promise<Response> {
    const response = await client.fetch(`${url.replace(/\/$/, '')}/${key}`, {
      method,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(bytes && {
        body: bytes as Buffer<ArrayBuffer>,
        // aws4fetch would leave the content unsigned.
        headers: { 'X-Amz-Content-Sha256': createHash('sha256').update(bytes).digest('hex') },
      }),
    });
    if (response.ok || (method === 'DELETE' && response.status === 404)) return response;
    // Its body quotes the key and the bucket.
    await response.body?.cancel();
    throw new Error(`The storage answered ${method} with ${response.status}`);
  }

  return {
    async put(key, bytes) {
      await (await ask('PUT', key, bytes)).body?.cancel();
    },
    async get(key) {
      return Buffer.from(await (await ask('GET', key)).arrayBuffer());
    },
    async remove(key) {
      await (await ask('DELETE', key)).body?.cancel();
    },
  };
}
