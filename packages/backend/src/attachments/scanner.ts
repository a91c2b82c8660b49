import { connect } from 'node:net';

export interface Scanner {
  /** Rejects when it cannot tell; it is asked again later. */
  scan(content: AsyncIterable<Buffer>): Promise<'clean' | 'infected'>;
}

const SILENCE_MS = 60_000;

/** ClamAV's daemon by its INSTREAM command (man clamd): length and bytes of each piece, a length of 0 at the end. */
export function clamdScanner(host: string, port: number): Scanner {
  return {
    async scan(content) {
      const socket = connect({ host, port });
      socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
      const answer = readAll(socket);
      // It is awaited below; until then a failure must not be an unhandled one.
      answer.catch(() => undefined);
      const send = (bytes: Buffer) =>
        new Promise<void>((resolve, reject) => {
          socket.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
      try {
        await send(Buffer.from('zINSTREAM\0'));
        for await (const piece of content) {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(piece.length);
          await send(Buffer.concat([length, piece]));
        }
        await send(Buffer.alloc(4));
        return verdict(await answer);
      } finally {
        socket.destroy();
      }
    },
  };
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1').replace(/\0.*$/s, '');
}

function verdict(answer: string): 'clean' | 'infected' {
  if (answer === 'stream: OK') return 'clean';
  if (answer.startsWith('stream: ') && answer.endsWith(' FOUND')) return 'infected';
  throw new Error('clamd gave no verdict');
}
