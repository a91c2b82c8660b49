import type { JsonSchema } from './contract.ts';
import type { Relation } from './permission.ts';

interface PersonalData {
  readonly kind: string;
  readonly mask: string;
  /** Relations that see the value as it is. */
  readonly unmasked?: readonly Relation[];
}

const relationsSeen = new WeakMap<object, readonly Relation[]>();

/**
 * Says under which relations the caller sees this object of an answer, and all inside it. Without it the object is
 * masked as for somebody with no relation. Mark the very object that you return: a copy loses the mark.
 */
export function seenAs<T extends object>(object: T, ...relations: readonly Relation[]): T {
  relationsSeen.set(object, relations);
  return object;
}

const MASKS: Record<string, (value: unknown) => unknown> = {
  none: (value) => value,
  hide: () => null,
  'keep-3-2': (value) =>
    typeof value === 'string' ? value.slice(0, 3) + '*'.repeat(Math.max(0, value.length - 5)) + value.slice(-2) : value,
  phone: (value) => (typeof value === 'string' ? maskPhone(value) : value),
};

function maskPhone(stored: string): string {
  const national = stored.replace(/^\+?84/, '0').replace(/\D/g, '');
  return `${national.slice(0, 2)}** *** ${national.slice(-3)}`;
}

/** A copy of the answer with every `x-pii` field masked as the contract says. */
export function mask(schema: JsonSchema | undefined, value: unknown, relations: readonly Relation[] = []): unknown {
  if (schema === undefined || value === null || value === undefined) return value;
  const own = typeof value === 'object' ? (relationsSeen.get(value) ?? relations) : relations;
  let shown: unknown = value;
  for (const branch of branches(schema)) {
    if (branch['x-pii']) shown = maskField(branch['x-pii'] as PersonalData, shown, own);
  }
  if (Array.isArray(shown)) return shown.map((item) => mask(itemSchema(schema), item, own));
  if (typeof shown !== 'object' || shown === null) return shown;
  const entries = Object.entries(shown).map(([key, field]) => [key, maskProperty(schema, key, field, own)]);
  return Object.fromEntries(entries);
}

function maskField(personal: PersonalData, value: unknown, relations: readonly Relation[]): unknown {
  if (personal.unmasked?.some((relation) => relations.includes(relation))) return value;
  const apply = MASKS[personal.mask];
  if (!apply) throw new Error(`The contract names an unknown mask: ${personal.mask}`);
  return apply(value);
}

function maskProperty(schema: JsonSchema, key: string, value: unknown, relations: readonly Relation[]): unknown {
  let masked = value;
  for (const branch of branches(schema)) {
    const property = (branch.properties as Record<string, JsonSchema> | undefined)?.[key];
    if (property) masked = mask(property, masked, relations);
  }
  return masked;
}

function itemSchema(schema: JsonSchema): JsonSchema | undefined {
  for (const branch of branches(schema)) if (branch.items) return branch.items as JsonSchema;
  return undefined;
}

/** The schema and every schema that applies to the same value, at any depth of `allOf`, `oneOf` and `anyOf`. */
function branches(schema: JsonSchema): JsonSchema[] {
  const found = [schema];
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    for (const branch of (schema[keyword] as JsonSchema[] | undefined) ?? []) found.push(...branches(branch));
  }
  return found;
}

export function knownMasks(): string[] {
  return Object.keys(MASKS);
}
