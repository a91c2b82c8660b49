// What is generated from the bundled contract: each function turns the bundle into the text of one file.
import openapiTS, { astToString } from 'openapi-typescript';

const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';
const methods = ['get', 'post', 'put', 'patch', 'delete'];

export async function schemaCode(bundle) {
  // The API, unlike the command, does not read redocly.yaml, whose lint rules would stop the generation.
  const contract = structuredClone(bundle);
  // `operations` are those that a server of the contract answers: requests that it sends have no name there.
  for (const { post } of Object.values(contract.webhooks ?? {})) delete post.operationId;
  const nodes = await openapiTS(contract, {
    immutable: true,
    alphabetize: true,
    defaultNonNullable: false,
  });
  return `${header}\n${astToString(nodes)}`;
}

export function routesCode(bundle) {
  const lines = operations(bundle).map(
    ({ operation, method, path }) =>
      `  ${operation.operationId}: { method: '${method.toUpperCase()}', path: '${path}' },\n`,
  );
  return [
    header,
    `export const apiVersion = '${bundle.info.version}';\n`,
    `export const routes = {\n${lines.join('')}} as const;\n`,
    'export type OperationId = keyof typeof routes;\n',
  ].join('\n');
}

/** operationId → status → the first example of the first media type. */
export function examplesCode(bundle) {
  const examples = Object.fromEntries(
    operations(bundle).map(({ operation }) => [operation.operationId, examplesOf(bundle, operation)]),
  );
  return [
    header,
    "import type { OperationId } from './routes.ts';\n",
    `export const examples: Readonly<Record<OperationId, Readonly<Record<string, unknown>>>> = ${JSON.stringify(examples, null, 2)};\n`,
  ].join('\n');
}

/** operationId → its `x-permission`, for the mock API. */
export function permissionsCode(bundle) {
  const permissions = Object.fromEntries(
    operations(bundle).map(({ operation }) => [operation.operationId, operation['x-permission'] ?? {}]),
  );
  return [
    header,
    "import type { OperationId } from './routes.ts';\n",
    'export interface Permission {\n  readonly public?: boolean;\n  readonly allow?: readonly { role: string; where: string; published?: boolean }[];\n}\n',
    `export const permissions: Readonly<Record<OperationId, Permission>> = ${JSON.stringify(permissions, null, 2)};\n`,
  ].join('\n');
}

function operations(bundle) {
  return Object.entries(bundle.paths)
    .flatMap(([path, item]) =>
      methods.filter((m) => item[m]).map((method) => ({ path, method, operation: item[method] })),
    )
    .sort((a, b) => (a.operation.operationId < b.operation.operationId ? -1 : 1));
}

function examplesOf(bundle, operation) {
  const found = {};
  for (const [status, reference] of Object.entries(operation.responses)) {
    const media = Object.values(resolve(bundle, reference).content ?? {})[0];
    if (!media) continue;
    const named = resolve(bundle, Object.values(media.examples ?? {})[0]);
    const value = named?.value ?? media.example;
    if (value !== undefined) found[status] = value;
  }
  return found;
}

function resolve(bundle, node) {
  if (!node?.$ref) return node;
  const keys = node.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolve(
    bundle,
    keys.reduce((value, key) => value?.[key], bundle),
  );
}
