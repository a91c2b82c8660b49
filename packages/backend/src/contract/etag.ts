import { createHash } from 'node:crypto';
import { versionStale } from './problems.ts';

/**
 * `"<version>.<hash>"`: the hash names the representation for this caller (If-None-Match), the version names the
 * object that a change is made on (If-Match). An answer of somebody else changes counts in a meeting, not its version.
 */
export function entityTag(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const version = (body as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? `"${version}.${hash}"` : `"${hash}"`;
}

export function noneMatch(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag);
}

/** Throws 412 unless the If-Match header names this version of the object, by its ETag or as `"<version>"`. */
export function expectVersion(header: string, version: number): void {
  if (/^"(\d+)[."]/.exec(header)?.[1] !== String(version)) throw versionStale();
}
