// The schemas on the API page: types in words, tables of fields, one section with an anchor for each component.
import { code, escape, link, richText, table } from './contract-page-html.mjs';
import { resolve } from './contract-walk.mjs';
import { maskNames, named, relationNames } from './contract-words.mjs';

/** Such as `array of <a>Meeting</a>`, `string or null`. Returns HTML. */
export function typeOf(contract, node) {
  if (node.$ref) return link(`#schema-${nameOf(node)}`, nameOf(node));
  if (node.const !== undefined) return code(JSON.stringify(node.const));
  const branches = node.oneOf ?? node.anyOf ?? node.allOf;
  if (branches) return branches.map((branch) => typeOf(contract, branch)).join(node.allOf ? ' and ' : ' or ');
  const words = [node.type ?? 'any'].flat().join(' or ');
  if (node.items) return `${escape(words)} of ${typeOf(contract, node.items)}`;
  return escape(node.format ? `${words} (${node.format})` : words);
}

function nameOf(node) {
  return node.$ref.split('/').at(-1);
}

/** The fields of an object. Fields of an object without a name of its own follow it, as `birthDate.year`. */
export function fieldTable(contract, node) {
  return table(['Field', 'Type', 'Meaning'], fieldRows(contract, node, ''));
}

function fieldRows(contract, node, prefix) {
  const { properties = {}, required = [] } = resolve(contract, node);
  return Object.entries(properties).flatMap(([name, field]) => [
    [
      `<code>${escape(prefix + name)}</code>${required.includes(name) ? '' : ' <small>optional</small>'}`,
      `${typeOf(contract, field)}${limitWords(field)}`,
      meaning(contract, field),
    ],
    ...(field.properties ? fieldRows(contract, field, `${prefix}${name}.`) : []),
  ]);
}

function meaning(contract, field) {
  const { title, description, 'x-pii': pii, default: value } = resolve(contract, field);
  // The title of a referred object is a name of that object, which its link already says.
  const label = field.title && /[^\x20-\x7e]/.test(title) ? `<p lang="vi" class="label">${escape(title)}</p>` : '';
  const preset = value === undefined ? '' : `<p>Default: ${code(JSON.stringify(value))}</p>`;
  return `${label}${richText(description)}${preset}${pii ? personalWords(pii) : ''}`;
}

function personalWords({ kind, mask, purpose, retention, unmasked = [] }) {
  const seen = unmasked.map((relation) => named(relationNames, relation)).join('; ');
  const masked = mask === 'none' ? '' : `, shown as: ${named(maskNames, mask)}`;
  return `<p class="personal">Personal data (${escape(kind)}) for ${escape(purpose)}, kept as ${escape(retention)}${escape(masked)}${seen ? `; in full for ${escape(seen)}` : ''}</p>`;
}

function limitWords({ minLength, maxLength, minimum, maximum, maxItems }) {
  const words = [
    maxLength !== undefined && `${minLength ?? 0}–${maxLength} characters`,
    (minimum !== undefined || maximum !== undefined) && `${minimum ?? '−∞'} to ${maximum ?? '∞'}`,
    maxItems !== undefined && `at most ${maxItems}`,
  ].filter(Boolean);
  return words.length ? ` <small>${words.join(', ')}</small>` : '';
}

export function schemaSections(contract) {
  const schemas = Object.entries(contract.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return `<section class="group"><h2 id="schemas">Schemas</h2><p>Every named shape, by name.</p>
${schemas.map(([name, schema]) => schemaSection(contract, name, schema)).join('\n')}
</section>`;
}

function schemaSection(contract, name, schema) {
  const label =
    schema.title && /[^\x20-\x7e]/.test(schema.title) ? `<p lang="vi" class="label">${escape(schema.title)}</p>` : '';
  const values = schema['x-known-values'] ?? schema.enum;
  const list = values ? `<p>${schema.enum ? 'One of' : 'Known values'}: ${values.map(code).join(', ')}</p>` : '';
  const shape = schema.properties
    ? fieldTable(contract, schema)
    : `<p>${typeOf(contract, schema)}${limitWords(schema)}${schema.pattern ? `, pattern ${code(schema.pattern)}` : ''}</p>`;
  return `<article class="card schema" id="schema-${escape(name)}" aria-labelledby="schema-${escape(name)}-title">
<header><h3 id="schema-${escape(name)}-title">${escape(name)}</h3>${label}</header>
<div class="body">${richText(schema.description)}${list}${shape}</div></article>`;
}
