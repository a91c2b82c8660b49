// What is generated from the bundled contract: each function turns the bundle into the text of one file.
import openapiTS, { astToString } from 'openapi-typescript';
import { operations, resolve } from './contract-walk.mjs';

const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';

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
    ({ id, method, path }) => `  ${id}: { method: '${method.toUpperCase()}', path: '${path}' },\n`,
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
    operations(bundle).map(({ id, responses }) => [id, examplesOf(bundle, responses)]),
  );
  return [
    header,
    "import type { OperationId } from './routes.ts';\n",
    `export const examples: Readonly<Record<OperationId, Readonly<Record<string, unknown>>>> = ${JSON.stringify(examples, null, 2)};\n`,
  ].join('\n');
}

/** operationId → its `x-permission`, its `x-assisted`, its `x-consent` and its `x-audit`, for the mock API. */
export function permissionsCode(bundle) {
  const permissions = Object.fromEntries(
    operations(bundle).map(({ id, operation }) => [id, operation['x-permission'] ?? {}]),
  );
  const those = (key) =>
    Object.fromEntries(
      operations(bundle).flatMap(({ id, operation }) => (operation[key] ? [[id, operation[key]]] : [])),
    );
  return [
    header,
    "import type { OperationId } from './routes.ts';\n",
    'export interface Permission {\n  readonly public?: boolean;\n  readonly allow?: readonly { role: string; where: string; published?: boolean; duty?: string }[];\n}\n',
    `export const permissions: Readonly<Record<OperationId, Permission>> = ${JSON.stringify(permissions, null, 2)};\n`,
    `export const assistedTasks: Readonly<Partial<Record<OperationId, readonly string[]>>> = ${JSON.stringify(those('x-assisted'), null, 2)};\n`,
    `export const neededConsents: Readonly<Partial<Record<OperationId, string>>> = ${JSON.stringify(those('x-consent'), null, 2)};\n`,
    'export interface AuditRule {\n  readonly action: string;\n  readonly whose?: readonly string[];\n  readonly subject?: string;\n  readonly at?: string;\n}\n',
    `export const auditRules: Readonly<Partial<Record<OperationId, AuditRule>>> = ${JSON.stringify(those('x-audit'), null, 2)};\n`,
  ].join('\n');
}

function examplesOf(bundle, responses) {
  const found = {};
  for (const { status, content } of responses) {
    const media = Object.values(content ?? {})[0];
    if (!media) continue;
    const value = resolve(bundle, Object.values(media.examples ?? {})[0])?.value ?? media.example;
    if (value !== undefined) found[status] = value;
  }
  return found;
}
