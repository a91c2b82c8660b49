import type { Account } from '../../types/accounts.ts';
import { exampleOf } from '../answers.ts';
import { furtherCells, persons, sampleId } from './persons.ts';

/** The examples, and an active account for each persona but `applicant`. */
export function sampleAccounts(): Account[] {
  const { items: examples } = exampleOf('listAccounts', 200);
  const active = exampleOf('approveAccount', 200);
  const { organization: ward } = exampleOf('getDocument', 200);
  const others = Object.entries(persons).filter(
    ([persona, { id }]) => persona !== 'applicant' && !examples.some(({ member }) => member.id === id),
  );
  return [
    ...examples,
    ...others.map(([, { id, fullName, cell, roles }], index): Account => {
      const isSecretary = roles.some(({ role }) => role === 'secretary');
      const above = furtherCells.find((further) => further.id === cell.id)?.parentId ?? ward.id;
      return {
        ...active,
        id: sampleId(610 + index),
        member: { id, fullName },
        cell,
        decider: isSecretary
          ? { role: 'superior', organization: { id: above, name: ward.name } }
          : { role: 'secretary', organization: cell },
      };
    }),
  ];
}
