const ANNOTATIONS = new Set(['title', 'description', 'example', 'examples', 'default', 'deprecated', 'summary']);

/** Resolves local `$ref`s. Sibling annotations win over those of the target; sibling assertions are added with `allOf`. */
export function dereference(document: unknown): unknown {
  const resolved = new Map<string, unknown>();
  const underWay = new Set<string>();

  function target(ref: string): unknown {
    if (resolved.has(ref)) return resolved.get(ref);
    if (underWay.has(ref)) throw new Error(`The contract refers to itself at ${ref}`);
    underWay.add(ref);
    const value = walk(lookUp(document, ref));
    underWay.delete(ref);
    resolved.set(ref, value);
    return value;
  }

  function walk(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...siblings } = node as Record<string, unknown>;
    const own = Object.fromEntries(Object.entries(siblings).map(([key, value]) => [key, walk(value)]));
    if (typeof $ref !== 'string') return $ref === undefined ? own : { $ref: walk($ref), ...own };
    const referred = target($ref);
    if (Object.keys(own).length === 0) return referred;
    if (Object.keys(own).every(isAnnotation)) return { ...(referred as object), ...own };
    return { ...own, allOf: [referred] };
  }

  return walk(document);
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
}

function lookUp(document: unknown, ref: string): unknown {
  if (!ref.startsWith('#/')) throw new Error(`The contract must be bundled: ${ref} is outside`);
  let node: unknown = document;
  for (const token of ref.slice(2).split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    node = (node as Record<string, unknown> | undefined)?.[key];
  }
  if (node === undefined) throw new Error(`The contract has nothing at ${ref}`);
  return node;
}
