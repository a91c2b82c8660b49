// Runs the project's own rules over a bundled contract. A rule is a function (contract, check) that calls
// check(where, holds, message) for everything it looks at; a rule that looked at nothing has failed.
import { assistedRules } from './contract-rules-assisted.mjs';
import { auditRules } from './contract-rules-audit.mjs';
import { privacyRules } from './contract-rules-privacy.mjs';
import { retentionRules } from './contract-rules-retention.mjs';
import { exampleRules } from './contract-rules-examples.mjs';
import { shapeRules } from './contract-rules-shape.mjs';
import { wordRules } from './contract-rules-words.mjs';

export const rules = {
  ...wordRules,
  ...exampleRules,
  ...shapeRules,
  ...privacyRules,
  ...retentionRules,
  ...assistedRules,
  ...auditRules,
};

/** One result per rule: {name, checked, findings}. */
export function judge(contract, chosen = rules) {
  return Object.entries(chosen).map(([name, rule]) => {
    const findings = new Set();
    let checked = 0;
    rule(contract, (where, holds, message) => {
      checked += 1;
      if (!holds) findings.add(`${where}: ${message}`);
    });
    if (checked === 0) findings.add('the rule found nothing to look at');
    return { name, checked, findings: [...findings] };
  });
}
