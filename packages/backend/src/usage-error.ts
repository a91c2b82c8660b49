/** Something the caller of the command line can put right: told in one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
