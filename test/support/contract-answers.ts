// Answers of a mock or a server, held against the bundled contract.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { routes, type OperationId } from '../../packages/sdk/src/generated/routes.ts';

interface Reference {
  readonly $ref?: string;
}
interface Operation {
  readonly parameters?: readonly (Reference & { name: string; in: string; required?: boolean; example?: unknown })[];
  readonly requestBody?: {
    content: Record<string, { examples?: Record<string, Reference & { value?: unknown }>; example?: string }>;
  };
  readonly responses: Record<string, Reference & { content?: Record<string, unknown>; headers?: object }>;
}

const contract = JSON.parse(readFileSync(new URL('../../openapi/dist/handbook.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(contract, 'contract');

/** Follows a reference inside the contract. */
export function resolve<T extends Reference>(node: T): T {
  if (!node.$ref) return node;
  const keys = node.$ref.slice(2).split('/');
  return resolve(keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], contract) as T);
}

/** An operation as the contract has it. */
export const definitionOf = (operation: OperationId): Operation => {
  const { method, path } = routes[operation];
  return contract.paths[path]![method.toLowerCase()]!;
};

/** Fails unless the answer is one that the contract gives the operation: status, headers, media type and body. */
export async function checkAgainstContract(operation: OperationId, response: Response): Promise<void> {
  const { method, path } = routes[operation];
  const described = definitionOf(operation).responses[String(response.status)];
  assert.ok(described, `${operation} answers ${response.status}, which the contract does not give it`);
  const { content, headers = {} } = resolve(described);
  const type = response.headers.get('content-type')?.split(';')[0];
  assert.equal(type, content && Object.keys(content)[0], `${operation} ${response.status}`);
  for (const name of ['API-Version', 'ETag', 'Location'].filter((one) => one in headers)) {
    assert.ok(response.headers.has(name), `${operation} ${response.status} has no ${name}`);
  }
  if (!type) return;
  if (type === 'application/octet-stream') return;
  const text = type === 'text/event-stream' ? await beginningOf(response) : await response.text();
  const body: unknown = /json$/.test(type) ? JSON.parse(text) : text;
  const pointer =
    described.$ref?.slice(1) ?? ['/paths', escape(path), method.toLowerCase(), 'responses', response.status].join('/');
  const valid = ajv.validate({ $ref: `contract#${pointer}/content/${escape(type)}/schema` }, body);
  assert.ok(valid, `${operation} ${response.status}: ${ajv.errorsText()}`);
}

/** A stream has no end to wait for. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const { value = '' } = await reader.read();
  await reader.cancel();
  return value;
}

const escape = (key: string) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** The same for whatever operation the request called. */
export async function checkRequest({ method, url }: Request, response: Response): Promise<void> {
  const { pathname } = new URL(url);
  const called = (Object.keys(routes) as OperationId[]).find((operation) => {
    const route = routes[operation];
    const pattern = new RegExp(`^/v1${route.path.replace(/\{\w+\}/g, '[^/]+')}$`);
    return route.method === method && pattern.test(pathname);
  });
  assert.ok(called, `The contract has no ${method} ${pathname}`);
  await checkAgainstContract(called, response);
}
