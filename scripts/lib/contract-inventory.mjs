// Two tables for people who answer for data: who may call what, and where personal data enters and leaves.
import { operations, placeName, resolve, roots, visitSchema } from './contract-walk.mjs';
import { maskNames, named, relationNames, roleNames } from './contract-words.mjs';

const header = '<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->\n';

export function permissionsPage(contract) {
  const all = operations(contract);
  const grants = all.flatMap(({ operation }) => operation['x-permission']?.allow ?? []);
  const inOrder = (names, used) => [...new Set([...Object.keys(names), ...used])].filter((word) => used.includes(word));
  const roles = inOrder(roleNames, grants.map(({ role }) => role)); // prettier-ignore
  const relations = inOrder(relationNames, grants.map(({ where }) => where)); // prettier-ignore
  const rows = all.map(({ id, method, path, operation }) => {
    const { public: guests, allow = [] } = operation['x-permission'] ?? {};
    const cells = roles.map(
      (role) =>
        allow
          .filter((grant) => grant.role === role)
          .map(grantWords)
          .join(', ') || '–',
    );
    return [`\`${id}\``, `${method.toUpperCase()} ${path}`, guests ? 'public' : '–', ...cells];
  });
  return [
    header,
    `# Who may call what (${contract.info.title} ${contract.info.version})\n`,
    'Deny by default: “–” is no. The word in a cell says on which objects; an object outside it answers like one that does not exist.\n',
    table(['Operation', 'Call', 'guests', ...roles], rows),
    '\nRoles:\n',
    ...roles.map((role) => `- \`${role}\`: ${named(roleNames, role)}`),
    '\nRelations:\n',
    '- `public`: objects of public scope',
    ...relations.map((relation) => `- \`${relation}\`: ${named(relationNames, relation)}`),
    '- `(published)`: without drafts\n',
  ].join('\n');
}

function grantWords({ where, published }) {
  return published ? `${where} (published)` : where;
}

export function personalDataPage(contract) {
  const fields = collect(contract, 'x-pii');
  const others = collect(contract, 'x-no-personal-data');
  const rows = fields.map(({ name, declared, enters, leaves }) => [
    `\`${name}\``,
    declared.kind,
    declared.purpose,
    declared.retention,
    declared.mask,
    (declared.unmasked ?? []).join(', ') || '–',
    list(enters),
    list(leaves),
  ]);
  return [
    header,
    `# Personal data (${contract.info.title} ${contract.info.version})\n`,
    `${fields.length} fields. “Enters”: operations that receive the field; “leaves”: operations that answer with it.\n`,
    table(['Field', 'Kind', 'Purpose', 'Retention', 'Mask', 'Unmasked for', 'Enters', 'Leaves'], rows),
    '\nMasks:\n',
    ...Object.entries(maskNames).map(([mask, words]) => `- \`${mask}\`: ${words}`),
    '\n## Free text that holds no personal data\n',
    table(['Field', 'Why', 'Enters'], others.map(({ name, declared, enters }) => [`\`${name}\``, declared, list(enters)])), // prettier-ignore
    '',
  ].join('\n');
}

/** Every place that carries the keyword, with the operations that it enters and leaves by. */
function collect(contract, keyword) {
  const found = new Map();
  for (const { schema, ...root } of roots(contract)) {
    visitSchema(contract, schema, { ...root, path: '' }, (node, place) => {
      const declared = resolve(contract, node)[keyword];
      if (!declared) return;
      const name = placeName(place);
      if (!found.has(name)) found.set(name, { name, declared, enters: new Set(), leaves: new Set() });
      found.get(name)[place.direction === 'sent' ? 'enters' : 'leaves'].add(place.operation);
    });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function list(names) {
  return [...names].sort().map((name) => `\`${name}\``).join(', ') || '–'; // prettier-ignore
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
