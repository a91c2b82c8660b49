// Rules on what is written down of a look (`x-audit`): who saw whose data must be told within 72 hours of a breach.
import { operations, resolve, visitContract } from './contract-walk.mjs';

/** Relations in which nobody reaches what is of others. */
const OWN = ['self', 'author'];

export const auditRules = {
  'an answer that shows personal data to others carries x-audit, or x-no-audit with the reason'(contract, check) {
    const showing = showingPersonalData(contract);
    for (const { id, operation } of operations(contract)) {
      const { 'x-audit': rule, 'x-no-audit': why, 'x-permission': { public: open, allow = [] } = {} } = operation;
      const shown = showing.has(id) && (open || allow.some(({ where }) => !OWN.includes(where)));
      check(
        id,
        !shown || rule || why,
        'shows personal data to others: add `x-audit: { action, whose, subject, at }`, or `x-no-audit: <why>`',
      );
      check(id, shown || !(rule || why), 'shows nobody the data of others, and needs neither x-audit nor x-no-audit');
      check(id, !(rule && why), 'has both x-audit and x-no-audit');
      check(id, why === undefined || String(why).length >= 20, 'x-no-audit must say why');
    }
  },

  'x-audit names a known action, and ids that the answer has'(contract, check) {
    const actions = contract.components?.schemas?.AuditAction?.['x-known-values'] ?? [];
    for (const { id, operation, responses } of operations(contract)) {
      const { 'x-audit': rule } = operation;
      if (!rule) continue;
      check(id, actions.includes(rule.action), `x-audit.action must be one of AuditAction: ${rule.action}`);
      const [[media, { schema } = {}] = []] = responses
        .filter(({ status }) => status.startsWith('2'))
        .map(({ content }) => Object.entries(content ?? {})[0] ?? []);
      // Bytes name nobody, and of a reveal the values only: their handlers write the entry.
      const byHandler = media !== 'application/json' || id.startsWith('reveal');
      check(id, byHandler || rule.whose?.length > 0, 'x-audit.whose must name the ids of the persons');
      const paths = [...(rule.whose ?? []), ...(rule.subject ? ['id'] : []), ...(rule.at ? [`${rule.at}.id`] : [])];
      const items = fieldOf(contract, schema, 'items');
      for (const path of paths)
        check(id, leadsToId(contract, items ?? schema, path), `x-audit: the answer has no id at ${path}`);
    }
  },
};

/** Operations whose success carries a field with `x-pii`. */
function showingPersonalData(contract) {
  const found = new Set();
  visitContract(contract, (node, place) => {
    const success = place.direction === 'received' && / 2\d\d$/.test(place.where);
    if (success && typeof place.privacy === 'object') found.add(place.operation);
  });
  return found;
}

function leadsToId(contract, schema, path) {
  let node = schema;
  for (const key of path.split('.')) {
    node = fieldOf(contract, node, key);
    if (!node) return false;
  }
  return branches(contract, node).some(({ format }) => format === 'uuid');
}

/** Of a list, that of its items. */
function fieldOf(contract, schema, key) {
  for (const branch of branches(contract, schema)) {
    const field = branch.properties?.[key] ?? (branch.items && fieldOf(contract, branch.items, key));
    if (field) return field;
  }
  return undefined;
}

function branches(contract, node) {
  if (!node) return [];
  const schema = resolve(contract, node);
  const inside = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => schema[keyword] ?? []);
  return [schema, ...inside.flatMap((branch) => branches(contract, branch))];
}
