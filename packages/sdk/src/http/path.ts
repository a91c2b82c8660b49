/** A path with its ids encoded. An empty id or `..` would be another operation, so they are refused. */
export function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return String.raw({ raw: parts }, ...ids.map(encoded));
}

function encoded(id: string): string {
  // The message leaves the id out: it may end in a log.
  if (typeof id !== 'string' || !id || /^\.+$/.test(id)) throw new TypeError('An id is empty or made of dots.');
  return encodeURIComponent(id);
}
