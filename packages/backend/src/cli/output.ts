const WIDTH = 24;

/** The part of a terminal stream that is used. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Lines and progress for people, or one JSON object a line for machines (`--json`). */
export interface Output {
  readonly json: boolean;
  /** For people; silent with `--json`. */
  readonly line: (text: string) => void;
  /** The outcome: `text` for people, `data` for machines. */
  readonly result: (text: string, data: object) => void;
  /** Drawn only on a terminal. Call it with `done === total` at the end. */
  readonly progress: (label: string, done: number, total: number) => void;
  /** To standard error, for people and machines alike. */
  readonly warn: (text: string) => void;
}

export function createOutput(json: boolean, stdout: Stream, stderr: Stream): Output {
  const draws = !json && stderr.isTTY === true;
  return {
    json,
    line(text) {
      if (!json) stdout.write(`${text}\n`);
    },
    result: (text, data) => void stdout.write(json ? `${JSON.stringify(data)}\n` : `${text}\n`),
    progress(label, done, total) {
      if (!draws) return;
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stderr.write(`\r${bar} ${done}/${total} ${label}${done >= total ? '\n' : ''}`);
    },
    warn: (text) => void stderr.write(`${text}\n`),
  };
}
