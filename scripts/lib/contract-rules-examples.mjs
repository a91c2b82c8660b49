// Rules on examples: everything that is sent or received is shown, and what is shown fits its schema.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { calls, resolve } from './contract-walk.mjs';
import { root } from './run.mjs';

// The validator of the backend, so that an example fits exactly when the server would take or send it.
const require = createRequire(join(root, 'packages/backend/package.json'));
const { Ajv2020 } = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');

export const exampleRules = {
  'every parameter, header and body has an example'(contract, check) {
    for (const { id, parameters, body, responses } of calls(contract)) {
      const shown = (where, node) => check(`${id} ${where}`, examplesOf(contract, node).length > 0, 'needs an example');
      for (const parameter of parameters) shown(parameter.name, parameter);
      for (const [type, media] of Object.entries(body?.content ?? {})) shown(`body ${type}`, media);
      for (const { status, headers, content } of responses) {
        for (const [name, header] of Object.entries(headers ?? {}))
          shown(`${status} ${name}`, resolve(contract, header));
        for (const [type, media] of Object.entries(content ?? {})) shown(`${status} ${type}`, media);
      }
    }
  },

  'every example fits its schema'(contract, check) {
    const validator = createValidator(contract);
    // A body of bytes or of events has no schema in OpenAPI 3.1 (4.8.14.2): there is nothing to fit.
    for (const { where, node } of shownNodes(contract).filter(({ node }) => node.schema)) {
      for (const { name, value } of examplesOf(contract, node)) {
        const problems = validator(node.schema, value);
        check(`${where} ${name}`.trim(), !problems, `does not fit its schema: ${problems}`);
      }
    }
  },
};

function shownNodes(contract) {
  return calls(contract).flatMap(({ id, parameters, body, responses }) => [
    ...parameters.map((node) => ({ where: `${id} ${node.name}`, node })),
    ...Object.values(body?.content ?? {}).map((node) => ({ where: `${id} body`, node })),
    ...responses.flatMap(({ status, headers, content }) => [
      ...Object.entries(headers ?? {}).map(([name, node]) => ({
        where: `${id} ${status} ${name}`,
        node: resolve(contract, node),
      })),
      ...Object.values(content ?? {}).map((node) => ({ where: `${id} ${status}`, node })),
    ]),
  ]);
}

function examplesOf(contract, { example, examples }) {
  const named = Object.entries(examples ?? {}).map(([name, node]) => ({ name, value: resolve(contract, node).value }));
  return example === undefined ? named : [{ name: '', value: example }, ...named];
}

/** Says what is wrong with a value, or nothing. */
function createValidator(contract) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(contract, 'contract');
  const compiled = new Map();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    if (!compiled.has(key)) compiled.set(key, ajv.compile(absolute(schema)));
    const validate = compiled.get(key);
    return validate(value) ? '' : ajv.errorsText(validate.errors, { dataVar: 'value' });
  };
}

function absolute(node) {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [
      key,
      key === '$ref' && typeof child === 'string' && child.startsWith('#') ? `contract${child}` : absolute(child),
    ]),
  );
}
