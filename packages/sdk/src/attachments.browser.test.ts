// Progress by XMLHttpRequest, and what a broken connection looks like, in each engine. The endpoint stands in
// test/support/upload-endpoint.mjs.
import { expect } from 'chai';
import { downloadAttachment, uploadAttachment } from './attachments.ts';
import { ApiError, createClient, NetworkError } from './client.ts';

const SIZE = 3_000_000;
const PIECE = 1_048_576;
const bytes = new Uint8Array(SIZE).map((_, at) => (at * 7 + (at >> 8)) % 251);
const client = () => createClient({ baseUrl: '/v1', retry: 0, token: () => Promise.resolve('t') });

async function upload(fault: string, signal?: AbortSignal) {
  const progress: number[] = [];
  const file = new File([bytes], `${fault}.pdf`, { type: 'application/pdf' });
  const attachment = await uploadAttachment(client(), file, {
    purpose: 'feedback',
    onProgress: (sent) => progress.push(sent),
    stallTimeout: 3000,
    signal,
  });
  return { attachment, progress };
}

describe('an upload in this engine', function () {
  this.timeout(40_000);

  for (const fault of ['none', 'break', 'lost', '401', '503', 'stall'])
    it(`arrives whole, with progress that only grows: ${fault}`, async () => {
      const { attachment, progress } = await upload(fault);
      const kept = new Uint8Array(await (await downloadAttachment(client(), attachment.id)).arrayBuffer());
      expect(kept.length).to.equal(SIZE);
      expect(kept.every((byte, at) => byte === bytes[at])).to.equal(true);
      expect([...new Set(progress)].sort((a, b) => a - b)).to.deep.equal(progress);
      expect(progress.at(-1)).to.equal(SIZE);
    });

  it('goes by XMLHttpRequest, and its progress is that of the bytes on their way', async () => {
    const loaded: number[] = [];
    const Native = XMLHttpRequest;
    globalThis.XMLHttpRequest = class extends Native {
      constructor() {
        super();
        this.upload.addEventListener('progress', (event) => loaded.push(event.loaded));
      }
    };
    const { progress } = await upload('none').finally(() => (globalThis.XMLHttpRequest = Native));
    expect(loaded.length).to.be.at.least(Math.ceil(SIZE / PIECE));
    expect(progress.some((sent) => loaded.includes(sent))).to.equal(true);
  });

  it('is refused with the problem of the API and its headers', async () => {
    const failure: unknown = await upload('refuse').catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(ApiError);
    const { problem, headers } = failure as ApiError;
    expect(problem?.code).to.equal('attachment-refused');
    expect([headers.get('API-Version'), headers.get('Content-Type')]).to.deep.equal(['1.2.3', 'application/json']);
  });

  it('ends when its caller leaves', async () => {
    const leaving = new AbortController();
    const failure = upload('stall', leaving.signal).catch((error: unknown) => error);
    setTimeout(() => leaving.abort(), 300);
    expect(await failure).to.have.property('name', 'AbortError');
  });

  it('of a file that changed on the disk fails, and is no upload of something else', async () => {
    const gone = new Proxy(new File([bytes], 'none.pdf'), {
      get: (file, key) =>
        key === 'slice' ? () => new File([], 'none.pdf') : (Reflect.get(file, key, file) as unknown),
    });
    const failure: unknown = await uploadAttachment(client(), gone, { purpose: 'feedback' }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
    expect(failure).not.to.be.instanceOf(NetworkError);
  });
});
