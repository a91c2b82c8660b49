/** False when both tokens are JWTs of different users (RFC 7519 §4.1.2). Opaque tokens do not tell whose they are. */
export function sameUser(one: string, other: string | undefined): boolean {
  const [first, second] = [one, other].map(subjectOf);
  return !first || !second || first === second;
}

/** Read only to compare; the signature is for the API to check. */
function subjectOf(token = ''): unknown {
  try {
    const [, claims = ''] = token.split('.');
    return (JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))) as { sub?: unknown }).sub;
  } catch {
    return;
  }
}
