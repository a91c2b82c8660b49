// Rules on how long personal data is kept: a word of the contract without a rule would be kept for ever.
import { RETENTION_WORDS } from '../../packages/backend/src/retention/rules.ts';
import { placeName, resolve, visitContract } from './contract-walk.mjs';

export const retentionRules = {
  'x-pii.retention is a word that the retention command has a rule for'(contract, check) {
    visitContract(contract, (node, place) => {
      const { 'x-pii': pii } = resolve(contract, node);
      if (!pii?.retention) return;
      const known = RETENTION_WORDS.includes(pii.retention);
      check(
        placeName(place),
        known,
        `retention "${pii.retention}" has no rule in packages/backend/src/retention/rules.ts`,
      );
    });
  },
};
