// The tables in packages/sdk/README.md: the operations, from the contract and the functions; the features and faults, from capabilities.json.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { root } from './run.mjs';

const sdk = join(root, 'packages/sdk');
const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** What x-permission's `where` says, after "may, for what is…". */
const whereWords = {
  self: 'their own',
  author: 'written by them',
  invited: 'a notified meeting of their circle',
  recipient: 'addressed to their organisation',
  formerRecipient: 'forwarded by their organisation',
  cell: 'of their organisation',
  subtree: 'of their organisation or one below',
  lineage: 'of their organisation or one above',
};

/** Operations that have a function of another name. */
const functionNames = {
  getAttachmentContent: 'downloadAttachment',
  streamEvents: 'subscribe',
  uploadAttachmentContent: 'uploadAttachment',
};

export async function readmeText(contract) {
  const path = join(sdk, 'README.md');
  const { features, faults } = JSON.parse(await readFile(join(sdk, 'capabilities.json'), 'utf8'));
  let text = await readFile(path, 'utf8');
  text = between(text, 'operations', operationsTable(contract, await functions()));
  text = between(text, 'features', featuresTable(features));
  text = between(text, 'faults', faultsTable(faults));
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function between(text, name, table) {
  const marked = new RegExp(`(<!-- ${name}: .*? -->\n)[^]*?(<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`packages/sdk/README.md has no place for the ${name}.`);
  return text.replace(marked, (_, start, end) => `${start}\n${table}\n${end}`);
}

function operationsTable({ paths }, given) {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const { operationId, 'x-permission': permission } = item[method];
        const name = functionNames[operationId] ?? operationId;
        const { module, returns } = given.get(name) ?? {};
        if (!module) throw new Error(`No module of the SDK has a function ${name}.`);
        const cells = [code(name), code(`${method.toUpperCase()} ${path}`), code(returns), inWords(permission)];
        return { module, row: `| ${cells.join(' | ')} |` };
      }),
  );
  const modules = [...new Set(rows.map(({ module }) => module))].sort();
  return modules
    .map((name) => {
      const own = rows.filter(({ module }) => module === name).map(({ row }) => row);
      const head = ['| Function | Operation | Gives | Who may |', '| --- | --- | --- | --- |'];
      return [`### \`@sotay/sdk/${name}\``, '', ...head, ...own, ''].join('\n');
    })
    .join('\n');
}

function inWords({ public: isPublic, allow = [] }) {
  const byWhere = new Map();
  for (const { role, where, published, duty } of allow) {
    if (!whereWords[where]) throw new Error(`x-permission has a relation without words: ${where}`);
    const words =
      whereWords[where] + (published ? ', without drafts' : '') + (duty ? `, with the duty ${code(duty)}` : '');
    byWhere.set(words, [...(byWhere.get(words) ?? []), role]);
  }
  const grants = [...byWhere].map(([words, roles]) => `${roles.join(', ')}: ${words}`);
  return [...(isPublic ? ['everyone: public ones'] : []), ...grants].join('; ');
}

/** The exported functions of the noun modules: name → module and what it gives. */
async function functions() {
  const found = new Map();
  const files = (await readdir(join(sdk, 'src'))).filter((file) => /^[\w-]+\.ts$/.test(file));
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      await readFile(join(sdk, 'src', file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const renamed = renamedImports(source);
    for (const node of source.statements) {
      if (!ts.isFunctionDeclaration(node) || !node.type) continue;
      const returns = givenType(node.type).replace(/\w+/g, (word) => renamed.get(word) ?? word);
      found.set(node.name.text, { module: file.slice(0, -3), returns });
    }
  }
  return found;
}

/** `ApiPromise<Id, Data>` gives Data, and `Paged<Item, Id>` pages of Item. */
function givenType(node) {
  const of = (node.typeArguments ?? []).map((argument) => argument.getText());
  switch (node.typeName?.getText()) {
    case 'ApiPromise':
      return of[1];
    case 'Promise':
      return of[0];
    case 'Paged':
      return `Paged<${of[0]}>`;
    default:
      return node.getText();
  }
}

/** `import { Feedback as Opinion }`: users know it by its first name. */
function renamedImports(source) {
  const names = new Map();
  for (const { importClause } of source.statements.filter(ts.isImportDeclaration)) {
    const bindings = importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) if (propertyName) names.set(name.text, propertyName.text);
  }
  return names;
}

function featuresTable(features) {
  const rows = features.map(({ feature, symbols }) => {
    const names = symbols.map(({ entry, name }) => `${code(name)} (${code(`@sotay/sdk${entry.slice(1)}`)})`);
    return `| ${feature} | ${names.join(', ')} |`;
  });
  return ['| Feature | Exported as |', '| --- | --- |', ...rows].join('\n');
}

function faultsTable(faults) {
  const rows = faults.map(({ fault, outcome }) => `| ${fault} | ${outcome} |`);
  return ['| Fault | What becomes of it |', '| --- | --- |', ...rows].join('\n');
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
