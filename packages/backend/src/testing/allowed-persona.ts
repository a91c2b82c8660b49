import type { Operation } from '../contract/contract.ts';
import type { Persona } from '../identity/personas.ts';

/** A caller who may use the operation: a persona of one of its roles, or the operator. */
export function allowedPersona({ operationId, permission }: Operation): Persona | 'operator' {
  const personas: readonly string[] = [
    'member',
    'secretary',
    'deputySecretary',
    'committeeMember',
    'admin',
    'superior',
    'office',
    'applicant',
  ];
  const roles = (permission?.allow ?? []).map(({ role }) => role);
  const role = roles.find((name) => personas.includes(name)) ?? roles.find((name) => name === 'operator');
  if (!role) throw new Error(`No persona may use ${operationId}`);
  return role as Persona | 'operator';
}
