// The API page: one static HTML file, readable without scripts, with its stylesheet beside it (strict CSP).
import { code, definitions, escape, json, kicker, link, richText, table } from './contract-page-html.mjs';
import { fieldTable, schemaSections, typeOf } from './contract-page-schemas.mjs';
import { operations, resolve, webhooks } from './contract-walk.mjs';
import { dutyNames, named, relationNames, roleNames } from './contract-words.mjs';

export function contractPage(contract) {
  const groups = groupByTag(contract);
  const pushed = webhooks(contract);
  const { title, version, summary, description } = contract.info;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} ${escape(version)}</title>
<link rel="stylesheet" href="docs.css">
</head>
<body>
<a class="skip" href="#content">Skip to the operations</a>
<header class="top">
<p class="kicker">Version ${escape(version)} · OpenAPI ${escape(contract.openapi)}</p>
<h1 lang="vi">${escape(title)}</h1>
<p>${escape(summary ?? '')}</p>
</header>
<div class="page">
${contentsList(groups, pushed)}
<main id="content" tabindex="-1">
<section class="card intro"><h2 id="introduction">Introduction</h2>${richText(description ?? '')}${securityWords(contract)}</section>
${groups.map((group) => groupSection(contract, group)).join('\n')}
${pushed.length ? webhookGroup(contract, pushed) : ''}
${schemaSections(contract)}
</main>
</div>
</body>
</html>
`;
}

function groupByTag(contract) {
  const all = operations(contract);
  const groups = (contract.tags ?? []).map((tag) => ({
    ...tag,
    operations: all.filter(({ operation }) => operation.tags?.[0] === tag.name),
  }));
  const rest = all.filter(({ operation }) => !(contract.tags ?? []).some(({ name }) => name === operation.tags?.[0]));
  if (rest.length) groups.push({ name: 'other', description: 'Operations of no group.', operations: rest });
  return groups.filter((group) => group.operations.length);
}

function contentsList(groups, pushed) {
  const item = (anchor, name, list) =>
    `<li>${link(`#${anchor}`, name)}<ul>${list.map(({ id }) => `<li>${link(`#${id}`, id)}</li>`).join('')}</ul></li>`;
  const items = groups.map(({ name, operations: list }) => item(`tag-${name}`, name, list));
  if (pushed.length) items.push(item('webhooks', 'Webhooks', pushed));
  return `<nav class="contents" aria-label="Contents"><h2>Contents</h2><ul>
<li>${link('#introduction', 'Introduction')}</li>
${items.join('\n')}
<li>${link('#schemas', 'Schemas')}</li>
</ul></nav>`;
}

function securityWords(contract) {
  const schemes = Object.entries(contract.components?.securitySchemes ?? {});
  return schemes
    .map(([name, { description }]) => `<h3>Token: ${code(name)}</h3>${richText(description ?? '')}`)
    .join('');
}

function groupSection(contract, { name, description, operations: list }) {
  return `<section class="group"><h2 id="tag-${escape(name)}">${escape(name)}</h2>${richText(description ?? '')}
${list.map((each) => operationSection(contract, each)).join('\n')}
</section>`;
}

function operationSection(contract, { id, method, path, operation, parameters, body, responses }) {
  const noun = operation.tags?.[0];
  const successes = responses.filter(({ status }) => /^[123]/.test(status));
  const problems = responses.filter(({ status }) => !/^[123]/.test(status));
  return `<article class="card" id="${escape(id)}" aria-labelledby="${escape(id)}-title">
<header>${kicker(operation.deprecated ? `${noun} · deprecated` : noun)}<h3 id="${escape(id)}-title">${escape(operation.summary)}</h3>
<p class="call"><span class="method">${method.toUpperCase()}</span> <code>${breakable(path)}</code></p></header>
<div class="body">
${richText(operation.description)}
${definitions([
  ['SDK', `<code>${escape(id)}</code> from <code>@sotay/sdk/${escape(noun)}</code>`],
  ['Who may call', permissionWords(operation['x-permission'])],
])}
${parameters.length ? `<h4>Parameters</h4>${parameterTable(contract, parameters)}` : ''}
${body ? bodyBlock(contract, body) : ''}
${successes.map((response) => responseBlock(contract, response)).join('\n')}
<h4>Problems</h4>${problemTable(contract, problems)}
</div></article>`;
}

function webhookGroup(contract, list) {
  return `<section class="group"><h2 id="webhooks">Webhooks</h2><p>What the server sends to the endpoints of portals.</p>
${list.map((each) => webhookSection(contract, each)).join('\n')}
</section>`;
}

function webhookSection(contract, { id, path, method, operation, parameters, body, responses }) {
  const answers = responses.map(({ status, description }) => [escape(status), richText(description)]);
  return `<article class="card" id="${escape(id)}" aria-labelledby="${escape(id)}-title">
<header>${kicker('webhook')}<h3 id="${escape(id)}-title">${escape(operation.summary)}</h3>
<p class="call"><span class="method">${method.toUpperCase()}</span> ${code(path)} to your endpoint</p></header>
<div class="body">
${richText(operation.description)}
${parameters.length ? `<h4>Headers</h4>${parameterTable(contract, parameters)}` : ''}
${body ? bodyBlock(contract, body) : ''}
<h4>Answers</h4>${table(['Status', 'Meaning'], answers)}
</div></article>`;
}

function bodyBlock(contract, { description, content }) {
  return `<h4>Request body</h4>${richText(description)}${mediaBlocks(contract, content, fieldTable)}`;
}

/** Long paths may break at their slashes. */
function breakable(path) {
  return escape(path).replaceAll('/', '<wbr>/');
}

function permissionWords(permission = {}) {
  const guests = permission.public ? ['<li>guests without a token: objects of public scope</li>'] : [];
  const grants = (permission.allow ?? []).map(
    ({ role, where, published, duty }) =>
      `<li>${vietnameseIn(named(roleNames, role))}: ${escape(named(relationNames, where))}${published ? ', without drafts' : ''}${duty ? `, with the duty: ${escape(named(dutyNames, duty))}` : ''}</li>`,
  );
  return `<ul>${[...guests, ...grants].join('')}</ul>`;
}

function vietnameseIn(words) {
  return escape(words).replace(/\((.*)\)/, '(<span lang="vi">$1</span>)');
}

function parameterTable(contract, parameters) {
  const rows = parameters.map((parameter) => [
    `<code>${escape(parameter.name)}</code> <small>${parameter.in}${parameter.required ? ', required' : ''}</small>`,
    typeOf(contract, parameter.schema),
    `${richText(parameter.description)}${parameter.example === undefined ? '' : `<p>Example: ${code(parameter.example)}</p>`}`,
  ]);
  return table(['Parameter', 'Type', 'Meaning'], rows);
}

function responseBlock(contract, { status, description, headers, content }) {
  const names = Object.keys(headers ?? {}).filter((name) => !/^(RateLimit-|Access-Control-|API-Version)/.test(name));
  const shown = names.length ? `<p>Headers: ${names.map(code).join(', ')}</p>` : '';
  return `<h4>Response ${escape(status)}</h4>${richText(description)}${shown}${mediaBlocks(contract, content, foldedFields)}`;
}

/** What is received has many fields that many operations share: they unfold. */
function foldedFields(contract, schema) {
  const name = schema.$ref.split('/').at(-1);
  return `<details><summary>Fields of ${escape(name)}</summary>${fieldTable(contract, schema)}</details>`;
}

function mediaBlocks(contract, content = {}, fieldsOf) {
  return Object.entries(content)
    .map(([type, { schema, examples }]) => {
      const shape = schema?.$ref ? `<p>${code(type)}: ${typeOf(contract, schema)}</p>` : `<p>${code(type)}</p>`;
      const fields = schema?.$ref && resolve(contract, schema).properties ? fieldsOf(contract, schema) : '';
      return shape + fields + exampleBlocks(contract, examples);
    })
    .join('');
}

function exampleBlocks(contract, examples = {}) {
  return Object.values(examples)
    .map((node) => resolve(contract, node))
    .map(
      ({ summary, value }) =>
        `<details><summary>Example: ${escape(summary ?? 'one')}</summary>${json(value)}</details>`,
    )
    .join('');
}

function problemTable(contract, problems) {
  const rows = problems.flatMap(({ status, description, content }) => {
    const examples = Object.values(content?.['application/problem+json']?.examples ?? {});
    const told = examples.map((node) => resolve(contract, node).value);
    return told.map((value) => [
      escape(status),
      code(value.code),
      `${escape(told.length > 1 ? value.title : description)}<p lang="vi" class="detail">${escape(value.detail)}</p>`,
    ]);
  });
  return table(['Status', 'Code', 'When, and what the reader is told'], rows);
}
