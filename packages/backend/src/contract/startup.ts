import { assistanceFaults } from './assistance.ts';
import { isPurpose } from '../consents/policy.ts';
import type { Contract, JsonSchema, Operation } from './contract.ts';
import { knownMasks } from './masking.ts';
import { DUTIES, RELATIONS } from './permission.ts';

const KNOWN_SCHEMES = ['bearer'];

/** Throws unless the contract and the handlers fit each other and nothing is open by omission. */
export function assertContract(
  contract: Contract,
  handlers: Readonly<Record<string, unknown>>,
  asksForConsent = true,
  recordsLooks = true,
): void {
  const faults = [
    ...compareNames(contract, handlers),
    ...contract.operations.flatMap((operation) => [
      ...permissionFaults(operation),
      ...securityFaults(operation, contract),
      ...assistanceFaults(operation, contract.operations),
      ...consentFaults(operation, asksForConsent),
      ...(operation.audit && !recordsLooks
        ? [`${operation.operationId} has x-audit, and nothing here writes it down`]
        : []),
    ]),
    ...maskFaults(contract.document),
  ];
  if (faults.length > 0) throw new Error(`The contract cannot be served:\n- ${faults.join('\n- ')}`);
}

function compareNames(contract: Contract, handlers: Readonly<Record<string, unknown>>): string[] {
  const wanted = new Set<string>(contract.operations.map((operation) => operation.operationId));
  const missing = [...wanted]
    .filter((name) => typeof handlers[name] !== 'function')
    .map((name) => `${name} has no handler`);
  const foreign = Object.keys(handlers)
    .filter((name) => !wanted.has(name))
    .map((name) => `handler ${name} is not in the contract`);
  return [...missing, ...foreign];
}

function permissionFaults({ operationId, permission }: Operation): string[] {
  if (!permission) return [`${operationId} has no x-permission`];
  if (!permission.public && !permission.allow?.length) return [`${operationId} allows nobody`];
  return (permission.allow ?? []).flatMap(({ where, duty }) => [
    ...(RELATIONS.includes(where) ? [] : [`${operationId} names an unknown relation: ${where}`]),
    ...(duty === undefined || DUTIES.includes(duty) ? [] : [`${operationId} names an unknown duty: ${duty}`]),
  ]);
}

function securityFaults({ operationId, security, permission }: Operation, contract: Contract): string[] {
  if (!security?.length) return [`${operationId} has no security`];
  const open = security.some((requirement) => Object.keys(requirement).length === 0);
  const faults = security
    .flatMap((requirement) => Object.keys(requirement))
    .filter((name) => !KNOWN_SCHEMES.includes(name) || !contract.securitySchemes.includes(name))
    .map((name) => `${operationId} asks for ${name}, which nothing here can check`);
  if (open !== (permission?.public ?? false))
    faults.push(`${operationId}: security and x-permission disagree about guests`);
  return faults;
}

function consentFaults({ operationId, consent }: Operation, asks: boolean): string[] {
  if (consent === undefined) return [];
  if (!asks) return [`${operationId} needs a consent, which nothing here asks for`];
  return isPurpose(consent) ? [] : [`${operationId} needs a consent to something unknown: ${consent}`];
}

function maskFaults(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const personal = (node as JsonSchema)['x-pii'] as { mask?: string; unmasked?: string[] } | undefined;
  const faults: string[] = [];
  if (personal && !knownMasks().includes(personal.mask ?? ''))
    faults.push(`x-pii names an unknown mask: ${personal.mask}`);
  for (const relation of personal?.unmasked ?? []) {
    if (!RELATIONS.includes(relation as never)) faults.push(`x-pii names an unknown relation: ${relation}`);
  }
  return [...new Set([...faults, ...Object.values(node).flatMap(maskFaults)])];
}

/** Room for the longest body that the contract allows; Vietnamese takes up to three bytes a letter. */
export function bodyLimit(operation: Operation): number {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return 65_536 + 3 * longestText(schema);
}

function longestText(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const own = (node as JsonSchema).maxLength;
  return Math.max(typeof own === 'number' ? own : 0, ...Object.values(node).map(longestText));
}
