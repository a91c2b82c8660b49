// Compares two schemas in the direction they travel, as those see it who call the server or are called by it: what they
// sent before they must still be able to send; what they could not receive before they must never receive.
import { comparePersonalData } from './contract-diff-privacy.mjs';
import { resolve } from './contract-walk.mjs';

const upper = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
const lower = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const forms = ['pattern', 'format', 'contentEncoding', 'contentMediaType', 'multipleOf'];

/** `sides` is {before, after, direction, tell}; tell(kind, where, message) is called for each change. */
export function compareSchemas(sides, beforeNode, afterNode, where, onTheWay = []) {
  const pair = `${beforeNode?.$ref}→${afterNode?.$ref}`;
  if (beforeNode?.$ref && afterNode?.$ref && onTheWay.includes(pair)) return;
  const way = [...onTheWay, pair];
  const old = effective(sides.before, beforeNode);
  const now = effective(sides.after, afterNode);
  const deeper = (a, b, at) => compareSchemas(sides, a, b, at, way);
  compareTypes(sides, old, now, where);
  compareValues(sides, old, now, where);
  compareKnownValues(sides, old, now, where);
  compareLimits(sides, old, now, where);
  compareFields(sides, old, now, where, deeper);
  compareBranches(sides, old, now, where, deeper);
  comparePersonalData(sides, old, now, where);
  if (sides.direction === 'sent' && JSON.stringify(old.default) !== JSON.stringify(now.default))
    sides.tell(
      old.default === undefined ? 'additive' : 'breaking',
      where,
      `default is now ${JSON.stringify(now.default)}`,
    );
  if (old.items && now.items) deeper(old.items, now.items, `${where}[]`);
  else if (old.items || now.items) tellTypes(sides, !now.items, where, 'what the list holds');
}

/** The schema with references followed, `allOf` merged, `oneOf: [X]` seen as X and `oneOf: [X, null]` as X or null. */
function effective(contract, node) {
  const schema = { ...resolve(contract, node) };
  for (const part of schema.allOf ?? []) {
    const { properties, required, ...rest } = effective(contract, part);
    Object.assign(schema, rest, {
      properties: { ...properties, ...schema.properties },
      required: [...(required ?? []), ...(schema.required ?? [])],
    });
  }
  const keyword = schema.oneOf ? 'oneOf' : 'anyOf';
  const branches = schema[keyword] ?? [];
  const others = branches.filter((branch) => resolve(contract, branch).type !== 'null');
  if (others.length === 1) {
    const one = effective(contract, others[0]);
    delete schema[keyword];
    return { ...one, ...schema, types: branches.length > 1 ? [...one.types, 'null'] : one.types };
  }
  const types = schema.const === undefined && !schema.type ? [] : [schema.type ?? typeof schema.const].flat();
  return { ...schema, types, branches };
}

/** Fewer possibilities break who sends; more possibilities break who receives. */
function tellTypes({ direction, tell }, wider, where, what) {
  const breaks = direction === 'sent' ? !wider : wider;
  tell(breaks ? 'breaking' : 'additive', where, `${what} is ${wider ? 'wider' : 'narrower'}`);
}

function compareTypes(sides, old, now, where) {
  // No type at all is every type.
  const lost = old.types.filter((type) => now.types.length && !covers(now.types, type));
  const added = now.types.filter((type) => old.types.length && !covers(old.types, type));
  if (old.types.length && !now.types.length) tellTypes(sides, true, where, 'type');
  else if (!old.types.length && now.types.length) tellTypes(sides, false, where, 'type');
  for (const type of lost) tellTypes(sides, false, where, `type (without ${type})`);
  for (const type of added) tellTypes(sides, true, where, `type (with ${type})`);
}

function covers(types, type) {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function compareValues(sides, old, now, where) {
  const values = ({ enum: list, const: one }) => list ?? (one === undefined ? undefined : [one]);
  const [before, after] = [values(old), values(now)];
  if (!before && after) return tellTypes(sides, false, where, 'the list of values (closed now)');
  if (before && !after) return tellTypes(sides, true, where, 'the list of values (open now)');
  for (const value of before ?? [])
    if (!after.includes(value)) tellTypes(sides, false, where, `the list of values (without ${value})`);
  for (const value of after ?? [])
    if (!before.includes(value)) tellTypes(sides, true, where, `the list of values (with ${value})`);
}

/** Clients are made for unknown values, so that a new one breaks nobody; one that never comes again does. */
function compareKnownValues({ tell }, old, now, where) {
  const [before, after] = [old['x-known-values'] ?? [], now['x-known-values'] ?? []];
  for (const value of before) if (!after.includes(value)) tell('breaking', where, `known value ${value} is gone`);
  for (const value of after) if (!before.includes(value)) tell('additive', where, `new known value ${value}`);
}

function compareLimits(sides, old, now, where) {
  for (const limit of upper) compareLimit(sides, old, now, where, limit, (from, to) => to > from, Infinity);
  for (const limit of lower) compareLimit(sides, old, now, where, limit, (from, to) => to < from, -Infinity);
  for (const form of forms) {
    if (old[form] === now[form]) continue;
    if (old[form] === undefined) tellTypes(sides, false, where, `${form} (${now[form]})`);
    else if (now[form] === undefined) tellTypes(sides, true, where, `${form} (none now)`);
    // Whether one pattern holds another cannot be told, so that a change counts as the worse of the two.
    else sides.tell('breaking', where, `${form} was ${old[form]}, is ${now[form]}`);
  }
  if (Boolean(old.uniqueItems) !== Boolean(now.uniqueItems)) tellTypes(sides, !now.uniqueItems, where, 'uniqueItems');
}

function compareLimit(sides, old, now, where, limit, isWider, none) {
  const [from, to] = [old[limit] ?? none, now[limit] ?? none];
  if (from !== to) tellTypes(sides, isWider(from, to), where, `${limit} (${from} → ${to})`);
}

/** What was optional may be left out by who sends it; what was required is counted on by who receives it. */
export function compareRequired({ direction, tell }, was, is, where) {
  if (Boolean(was) === Boolean(is)) return;
  const breaks = direction === 'sent' ? is : was;
  tell(breaks ? 'breaking' : 'additive', where, is ? 'is required now' : 'may be missing now');
}

function compareFields(sides, old, now, where, deeper) {
  const { direction, tell } = sides;
  const [before, after] = [old.properties ?? {}, now.properties ?? {}];
  const [needed, needs] = [new Set(old.required), new Set(now.required)];
  for (const [name, field] of Object.entries(before)) {
    const at = `${where}.${name}`;
    if (!after[name]) {
      tell('breaking', at, 'the field is gone');
      continue;
    }
    compareRequired(sides, needed.has(name), needs.has(name), at);
    deeper(field, after[name], at);
  }
  for (const name of Object.keys(after)) {
    if (before[name]) continue;
    const breaks = direction === 'sent' && needs.has(name);
    tell(breaks ? 'breaking' : 'additive', `${where}.${name}`, breaks ? 'new required field' : 'new field');
  }
  const isClosed = (schema) => schema.unevaluatedProperties === false || schema.additionalProperties === false;
  if (direction === 'sent' && isClosed(old) !== isClosed(now))
    tell(
      isClosed(now) ? 'breaking' : 'additive',
      where,
      isClosed(now) ? 'takes no other fields now' : 'takes other fields now',
    );
}

function compareBranches(sides, old, now, where, deeper) {
  const [before, after] = [old.branches ?? [], now.branches ?? []];
  const name = (branch, index) => branch.$ref ?? resolve(sides.after, branch)?.title ?? `#${index}`;
  const [names, namesNow] = [before.map(name), after.map(name)];
  before.forEach((branch, index) => {
    const found = namesNow.indexOf(names[index]);
    if (found < 0) tellTypes(sides, false, where, `the choice (without ${names[index]})`);
    else deeper(branch, after[found], where);
  });
  for (const each of namesNow) if (!names.includes(each)) tellTypes(sides, true, where, `the choice (with ${each})`);
}
