import type { Operation } from '../contract/contract.ts';
import { type Persona, PERSONAS } from '../identity/personas.ts';

/** A caller who may use the operation: a persona of one of its roles, or the operator. Personas are named as their roles. */
export function allowedPersona({ operationId, permission }: Operation): Persona | 'operator' {
  const roles = (permission?.allow ?? []).map(({ role }) => role);
  const caller = [...PERSONAS, 'operator' as const].find((name) => roles.includes(name));
  if (!caller) throw new Error(`No persona may use ${operationId}`);
  return caller;
}
