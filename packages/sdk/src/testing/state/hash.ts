/** Names a text, for ETags and cursors (FNV-1a, twice 32 bits, hexadecimal). Not crypto.subtle: pages on plain http do not have it. */
export function hashOf(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x01000193);
}
