import { sees, type Call } from './call.ts';
import type { KeptCorrection } from './state.ts';

type Asking = Pick<Call, 'state' | 'person' | 'grants'>;

/** Those who read a correction and its evidence: its author, and who decides. */
export function seesCorrection(call: Asking, correction: KeptCorrection): boolean {
  const own = correction.member.id === call.person?.id && call.grants.some(({ where }) => where === 'author');
  return own || decides(call, correction);
}

export const decides = (call: Asking, correction: KeptCorrection): boolean =>
  correction.member.id !== call.person?.id &&
  (correction.decider.role === 'superior' ? bySuperior(call, correction) : reaches(call, correction, 'cell'));

/** Those whose decider the caller could be taken for: who does not decide here after all is told so. */
export const nearTo = (call: Asking, correction: KeptCorrection): boolean =>
  reaches(call, correction, 'cell') || (correction.decider.role === 'superior' && bySuperior(call, correction));

export const bySuperior = (call: Asking, correction: KeptCorrection): boolean => reaches(call, correction, 'subtree');

const reaches = (call: Asking, { cell }: KeptCorrection, relation: string): boolean =>
  sees({ ...call, grants: call.grants.filter(({ where }) => where === relation) }, { organizationId: cell.id });
