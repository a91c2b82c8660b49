import type { ParseArgsOptionsConfig } from 'node:util';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  readonly settings: Settings;
  readonly output: Output;
}

export interface Command {
  /** As typed after the name, for the help text. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** Words that are no options: files, or what to do. */
  readonly takesWords?: boolean;
  /** Throws UsageError for what the caller can put right. May give the exit code. */
  run(invocation: Invocation): Promise<void> | Promise<number>;
}
