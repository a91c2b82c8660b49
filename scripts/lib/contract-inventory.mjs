// Two tables for people who answer for data: who may call what, and where personal data enters and leaves.
import { operations, placeName, resolve, visitContract } from './contract-walk.mjs';
import { dutyNames, maskNames, named, relationNames, roleNames } from './contract-words.mjs';

const header = '<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->\n';

export function permissionsPage(contract) {
  const all = operations(contract);
  const grants = all.flatMap(({ operation }) => operation['x-permission']?.allow ?? []);
  const inOrder = (names, used) => [...new Set([...Object.keys(names), ...used])].filter((word) => used.includes(word));
  const roles = inOrder(roleNames, grants.map(({ role }) => role)); // prettier-ignore
  const relations = inOrder(relationNames, grants.map(({ where }) => where)); // prettier-ignore
  const duties = inOrder(dutyNames, grants.flatMap(({ duty = [] }) => duty)); // prettier-ignore
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
    ...(duties.length ? dutyWords(duties) : []),
    ...assistedWords(all),
  ].join('\n');
}

function dutyWords(duties) {
  return [
    'Duties, handed over to single holders of a role:\n',
    ...duties.map((duty) => `- \`with ${duty}\`: ${named(dutyNames, duty)}`),
    '\nAn admin whose assignment has the scope `subtree` does what stands here for `cell` also in the organisations below.\n',
  ];
}

/** By task, as a helper and the helped member choose it. */
function assistedWords(all) {
  const tasksOf = ({ operation }) => operation['x-assisted'] ?? [];
  const tasks = [...new Set(all.flatMap(tasksOf))].sort();
  if (tasks.length === 0) return [];
  const rows = tasks.map((task) => {
    const open = all.filter((one) => one.id !== task && tasksOf(one).includes(task));
    const { 'x-consent': purpose } = all.find(({ id }) => id === task)?.operation ?? {};
    return [`\`${task}\``, purpose ?? '–', list(open.map(({ id }) => id))];
  });
  return [
    '## In an assisted session\n',
    'A helper calls these as the helped member, who sits beside them, with the role `member` only: the act of the task once, and before it what else is open. Everything else is refused.\n',
    table(['Task and act', 'Consent needed', 'Also open'], rows),
    '',
  ];
}

function grantWords({ where, published, duty }) {
  return [where, published && '(published)', duty && `with ${duty}`].filter(Boolean).join(' ');
}

export function personalDataPage(contract) {
  const fields = personalFields(contract);
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
    '\n## Declared to be no personal data\n',
    'Every other value, by the kind of value that it refers to or by itself.\n',
    table(['Kind of value, field or header', 'Why'], otherValues(contract).map(([name, why]) => [`\`${name}\``, why])), // prettier-ignore
    '',
  ].join('\n');
}

/** Every place that carries `x-pii`, with the operations that it enters and leaves by. */
function personalFields(contract) {
  const found = new Map();
  visitContract(contract, (node, place) => {
    const declared = resolve(contract, node)['x-pii'];
    if (!declared) return;
    const name = placeName(place);
    if (!found.has(name)) found.set(name, { name, declared, enters: new Set(), leaves: new Set() });
    found.get(name)[place.direction === 'sent' ? 'enters' : 'leaves'].add(place.operation);
  });
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is declared to tell about nobody, and why: a named schema once, whatever refers to it. */
function otherValues(contract) {
  const found = new Map();
  visitContract(contract, (node, place) => {
    const { 'x-pii': personal, 'x-no-personal-data': why } = resolve(contract, node);
    if (personal || !why) return;
    const itself = node['x-no-personal-data'] === undefined ? node.$ref.split('/').at(-1) : undefined;
    const name = itself ?? (place.path === '' ? (place.header ?? placeName(place)) : placeName(place));
    found.set(`${name} ${why}`, [name, why]);
  });
  return [...found.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

function list(names) {
  return [...names].sort().map((name) => `\`${name}\``).join(', ') || '–'; // prettier-ignore
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
