import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { operations } from '../generated/schema.ts';
import { dereference } from './dereference.ts';
import type { Permission } from './permission.ts';

export type OperationId = keyof operations;
export type JsonSchema = { readonly [keyword: string]: unknown };

interface MediaType {
  readonly schema?: JsonSchema;
  readonly example?: unknown;
  readonly examples?: Record<string, { readonly value: unknown }>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema: JsonSchema;
}

/** `x-quota`: how often one person may do this within 24 hours. */
export interface Quota {
  readonly perDay: number;
}

/** `x-audit`: what is written down of who saw whose data in the answer. */
export interface AuditRule {
  readonly action: string;
  /** Paths to the ids of the persons, in the answer or in each of its items. Without: the handler writes each time. */
  readonly whose?: readonly string[];
  /** What kind of objects they are. */
  readonly subject?: string;
  /** Path to the organisation that they belong to. */
  readonly at?: string;
}

export interface Operation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly permission: Permission | undefined;
  readonly quota: Quota | undefined;
  /** `x-assisted`: the tasks of an assisted session that open it. */
  readonly assisted: readonly string[] | undefined;
  /** `x-consent`: the purpose that the caller must have consented to. */
  readonly consent: string | undefined;
  readonly audit: AuditRule | undefined;
  readonly security: readonly Record<string, unknown>[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Record<string, MediaType> };
  readonly responses: Record<string, { readonly content?: Record<string, MediaType> }>;
}

/** An OpenAPI 3.1 document whose `$ref`s are resolved. */
export interface Contract {
  readonly document: Record<string, unknown>;
  readonly version: string;
  readonly securitySchemes: readonly string[];
  readonly operations: readonly Operation[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

export function readContract(bundled: unknown): Contract {
  const document = dereference(bundled) as {
    info: { version: string };
    paths: Record<string, Record<string, RawOperation | undefined>>;
    components?: { securitySchemes?: Record<string, unknown> };
  };
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw) found.push(readOperation(method, path, raw));
    }
  }
  return {
    document,
    version: document.info.version,
    securitySchemes: Object.keys(document.components?.securitySchemes ?? {}),
    operations: found,
  };
}

interface RawOperation extends Pick<Operation, 'operationId' | 'security' | 'responses'> {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: NonNullable<Operation['requestBody']>;
  readonly 'x-permission'?: Permission;
  readonly 'x-quota'?: Quota;
  readonly 'x-assisted'?: readonly string[];
  readonly 'x-consent'?: string;
  readonly 'x-audit'?: AuditRule;
}

function readOperation(method: string, path: string, raw: RawOperation): Operation {
  return {
    operationId: raw.operationId,
    method: method.toUpperCase(),
    path,
    permission: raw['x-permission'],
    quota: raw['x-quota'],
    assisted: raw['x-assisted'],
    consent: raw['x-consent'],
    audit: raw['x-audit'],
    security: raw.security,
    parameters: raw.parameters ?? [],
    ...(raw.requestBody && { requestBody: raw.requestBody }),
    responses: raw.responses,
  };
}

let handbook: Contract | undefined;

/** The contract of this product, from `@sotay/contract`. */
export function handbookContract(): Contract {
  return (handbook ??= readContract(JSON.parse(handbookText())));
}

export function handbookText(): string {
  return readFileSync(fileURLToPath(import.meta.resolve('@sotay/contract/handbook.json')), 'utf8');
}

export function hasParameter(operation: Operation, name: string): boolean {
  return operation.parameters.some((parameter) => parameter.name === name);
}
