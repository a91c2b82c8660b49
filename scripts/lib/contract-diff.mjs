// What changed between two versions of the contract, and whether it breaks who calls it or is called: [{kind, where,
// message}], kind `breaking` or `additive`. Words (summary, description, examples of success) are no change.
import { isDeepStrictEqual } from 'node:util';
import { comparePersonalData } from './contract-diff-privacy.mjs';
import { compareRequired, compareSchemas } from './contract-diff-schema.mjs';
import { operations, resolve, visitSchema, webhooks } from './contract-walk.mjs';

export function compareContracts(before, after) {
  const changes = new Map();
  const tell = (kind, where, message) => changes.set(`${kind} ${where} ${message}`, { kind, where, message });
  compareLists({ before, after, tell }, operations, 'operation');
  compareLists({ before, after, tell }, webhooks, 'webhook');
  compareSchemes(before, after, tell);
  return [...changes.values()];
}

function compareLists(contracts, list, kind) {
  const { before, after, tell } = contracts;
  const key = ({ method, path }) => `${kind} ${method.toUpperCase()} ${path}`;
  const [old, now] = [before, after].map((side) => new Map(list(side).map((each) => [key(each), each])));
  for (const [name, operation] of old) {
    if (now.has(name)) compareOperations(contracts, operation, now.get(name));
    else tell('breaking', operation.id, `${name} is gone`);
  }
  for (const [name, operation] of now) if (!old.has(name)) tell('additive', operation.id, `new ${name}`);
}

function compareOperations(contracts, old, now) {
  const { tell, before, after } = contracts;
  // The operationId is the name of the SDK's function.
  if (old.id !== now.id) tell('breaking', old.id, `is called ${now.id} now`);
  compareParameters(contracts, old, now);
  compareBodies(contracts, old, now);
  compareResponses(contracts, old, now);
  compareSecurity(old.operation.security ?? before.security, now.operation.security ?? after.security, old.id, tell);
  comparePermissions(contracts, old, now);
  compareTasks(tell, old, now);
  compareConsent(tell, old, now);
  compareAudit(tell, old, now);
  if (!old.operation.deprecated && now.operation.deprecated) tell('additive', old.id, 'is deprecated');
}

function compareParameters(contracts, old, now) {
  const sides = { ...contracts, direction: old.asks };
  const { tell } = sides;
  const name = (parameter) => `${parameter.in} ${parameter.name}`;
  for (const parameter of old.parameters) {
    const where = `${old.id} ${parameter.name}`;
    const same = now.parameters.find((each) => name(each) === name(parameter));
    if (!same) {
      tell('breaking', where, `the ${parameter.in} parameter is gone`);
      continue;
    }
    compareRequired(sides, parameter.required, same.required, where);
    compareSchemas(sides, parameter.schema, same.schema, where);
  }
  for (const parameter of now.parameters) {
    if (old.parameters.some((each) => name(each) === name(parameter))) continue;
    const kind = parameter.required && sides.direction === 'sent' ? 'breaking' : 'additive';
    tell(kind, `${old.id} ${parameter.name}`, `new ${parameter.required ? 'required ' : ''}${parameter.in} parameter`);
  }
}

function compareBodies(contracts, old, now) {
  const sides = { ...contracts, direction: old.asks };
  const sent = sides.direction === 'sent';
  const where = `${old.id} body`;
  if (!old.body && !now.body) return;
  if (old.body && !now.body) return sides.tell('breaking', where, 'has no body now');
  if (!old.body) return sides.tell(sent && now.body.required ? 'breaking' : 'additive', where, 'has a body now');
  compareRequired(sides, old.body.required, now.body.required, where);
  // A webhook does not ask what its receiver accepts.
  compareMedia(sides, old.body.content, now.body.content, where, sent ? 'additive' : 'breaking');
}

function compareMedia(sides, old = {}, now = {}, where, another = 'additive') {
  for (const [type, media] of Object.entries(old)) {
    if (!now[type]) {
      sides.tell('breaking', where, `${type} is gone`);
      continue;
    }
    comparePersonalData(sides, media, now[type], where);
    if (media.schema && now[type].schema) compareSchemas(sides, media.schema, now[type].schema, where);
    else if (media.schema || now[type].schema)
      sides.tell('breaking', where, `${type} ${now[type].schema ? 'gained' : 'lost'} its schema`);
  }
  for (const type of Object.keys(now)) if (!old[type]) sides.tell(another, where, `also ${type}`);
}

function compareResponses(contracts, old, now) {
  const { before, after, tell } = contracts;
  const sides = { ...contracts, direction: old.answers };
  for (const response of old.responses) {
    const { status } = response;
    const where = `${old.id} ${status}`;
    const same = now.responses.find((each) => each.status === status);
    if (!same) {
      tell('breaking', where, 'the response is gone');
      continue;
    }
    compareMedia(sides, response.content, same.content, where);
    compareHeaders(sides, response.headers, same.headers, where);
    compareCodes(tell, problemCodes(before, response), problemCodes(after, same), where);
  }
  for (const { status } of now.responses) {
    if (old.responses.some((each) => each.status === status)) continue;
    // Callers handle problems they do not know by `default`; a success they do not know they cannot read.
    const unreadable = sides.direction === 'received' && /^2|^3(?!04)/.test(status);
    tell(unreadable ? 'breaking' : 'additive', `${old.id} ${status}`, 'new response');
  }
}

function compareHeaders(sides, old = {}, now = {}, where) {
  for (const [name, node] of Object.entries(old)) {
    const at = `${where} ${name}`;
    if (!now[name]) sides.tell('breaking', at, 'the header is gone');
    else compareSchemas(sides, resolve(sides.before, node).schema, resolve(sides.after, now[name]).schema, at);
  }
  for (const name of Object.keys(now)) if (!old[name]) sides.tell('additive', `${where} ${name}`, 'new header');
}

/** Callers decide by `code`. The examples name the codes that an operation is known to answer. */
function problemCodes(contract, { content }) {
  const examples = Object.values(content?.['application/problem+json']?.examples ?? {});
  return examples.map((example) => resolve(contract, example).value?.code);
}

function compareCodes(tell, old, now, where) {
  for (const code of old) if (!now.includes(code)) tell('breaking', where, `problem code ${code} is gone`);
  for (const code of now) if (!old.includes(code)) tell('additive', where, `new problem code ${code}`);
}

function compareSecurity(old = [], now = [], where, tell) {
  const words = (requirement) => JSON.stringify(requirement);
  for (const each of old)
    if (!now.some((other) => isDeepStrictEqual(each, other)))
      tell('breaking', where, `security ${words(each)} is gone`);
  for (const each of now)
    if (!old.some((other) => isDeepStrictEqual(each, other))) tell('additive', where, `also security ${words(each)}`);
}

function comparePermissions({ after, tell }, old, now) {
  const [before, granted] = [old, now].map(({ operation }) => operation['x-permission'] ?? {});
  // A grant without `published` or without a duty includes the one with it.
  const includes = (grant, other) =>
    grant.role === other.role &&
    grant.where === other.where &&
    (!grant.published || other.published) &&
    (!grant.duty || grant.duty === other.duty);
  const words = ({ role, where, published, duty }) =>
    `${role} at ${where}${published ? ' (published)' : ''}${duty ? ` with ${duty}` : ''}`;
  const [had, has] = [before.allow ?? [], granted.allow ?? []];
  for (const grant of had)
    if (!has.some((other) => includes(other, grant))) tell('breaking', old.id, `${words(grant)} may not call it now`);
  for (const grant of has)
    if (!had.some((other) => includes(other, grant))) tell('additive', old.id, `${words(grant)} may call it now`);
  if (before.public && !granted.public) tell('breaking', old.id, 'guests may not call it now');
  if (!before.public && granted.public) {
    const shown = personalFields(after, now);
    const message = 'guests may call it now';
    tell(
      shown ? 'breaking' : 'additive',
      old.id,
      shown ? `privacy: ${message}, and it carries personal data` : message,
    );
  }
}

/** What a helper may do in the name of another: a right like those of `x-permission`. */
function compareTasks(tell, old, now) {
  const [had, has] = [old, now].map(({ operation }) => operation['x-assisted'] ?? []);
  for (const task of had)
    if (!has.includes(task)) tell('breaking', old.id, `an assisted session of ${task} may not call it now`);
  for (const task of has)
    if (!had.includes(task)) tell('additive', old.id, `an assisted session of ${task} may call it now`);
}

/**
 * Consent is given for a purpose and before the use (Luật 91/2025/QH15, điều 9): no longer asked for, the use is another one.
 * Asked for anew it is one more reason of a 403, and only where the deployment asks.
 */
function compareConsent(tell, old, now) {
  const [had, has] = [old, now].map(({ operation }) => operation['x-consent']);
  if (had === has) return;
  if (has) tell('additive', old.id, `asks for the consent to ${has} now`);
  if (had) tell('breaking', old.id, `privacy: asks no more for the consent to ${had}`);
}

/** Who saw what is told after a breach (Luật 91/2025/QH15, điều 23): a look that is no longer written down cannot be. */
function compareAudit(tell, old, now) {
  const [had, has] = [old, now].map(({ operation }) => operation['x-audit']);
  if (had && !has) tell('breaking', old.id, `privacy: ${had.action} is no longer written down`);
  if (!had && has) tell('additive', old.id, `${has.action} is written down`);
}

function personalFields(contract, { responses }) {
  let found = false;
  for (const { content } of responses)
    for (const { schema } of Object.values(content ?? {}))
      visitSchema(contract, schema, { path: '' }, (node) => (found ||= Boolean(resolve(contract, node)['x-pii'])));
  return found;
}

function compareSchemes(before, after, tell) {
  const schemes = ({ components }) =>
    Object.entries(components?.securitySchemes ?? {}).map(([name, scheme]) => [
      name,
      { ...scheme, description: undefined },
    ]);
  const now = new Map(schemes(after));
  for (const [name, scheme] of schemes(before))
    if (!isDeepStrictEqual(scheme, now.get(name)))
      tell('breaking', `security ${name}`, now.has(name) ? 'has changed' : 'is gone');
}
