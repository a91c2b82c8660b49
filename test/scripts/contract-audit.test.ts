// What can be forgotten when the contract of the handbook grows: no operation shows personal data of others unrecorded.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auditRules } from '../../scripts/lib/contract-rules-audit.mjs';
import { judge } from '../../scripts/lib/contract-rules.mjs';
import handbook from '../../openapi/dist/handbook.json' with { type: 'json' };

type Operation = Record<string, unknown> & { operationId: string; 'x-audit'?: Record<string, unknown> };

function findingsAfter(change: (operation: Operation) => void): string[] {
  const contract = structuredClone(handbook) as unknown as { paths: Record<string, Record<string, Operation>> };
  for (const item of Object.values(contract.paths))
    for (const operation of Object.values(item)) if (operation.operationId) change(operation);
  return (judge(contract, auditRules as never) as { findings: string[] }[]).flatMap(({ findings }) => findings);
}

const at =
  (id: string, change: (operation: Operation) => void) =>
  (operation: Operation): void => {
    if (operation.operationId === id) change(operation);
  };

describe('what is written down of a look', () => {
  it('is said of every operation that shows personal data to others', () => {
    const silent: string[] = [];
    const findings = findingsAfter((operation) => {
      if (operation['x-audit'] ?? operation['x-no-audit']) silent.push(operation.operationId);
      delete operation['x-audit'];
      delete operation['x-no-audit'];
    });
    assert.ok(silent.length > 50, `${silent.length} operations`);
    for (const id of silent)
      assert.match(findings.join('\n'), new RegExp(`^${id}: shows personal data to others`, 'm'));
  });

  const mistakes: [string, (operation: Operation) => void, RegExp][] = [
    ['names an action that nobody knows', (one) => (one['x-audit'] = { action: 'feedback.seen', whose: ['author.id'] }), /must be one of AuditAction/],
    ['names nobody', (one) => (one['x-audit'] = { action: 'feedback.viewed' }), /whose must name/],
    ['looks for a person where none is', (one) => (one['x-audit'] = { action: 'feedback.viewed', whose: ['writer.id'] }), /no id at writer\.id/],
    ['takes a name for an id', (one) => (one['x-audit'] = { action: 'feedback.viewed', whose: ['author.fullName'] }), /no id at author\.fullName/],
    ['looks for a place where none is', (one) => (one['x-audit'] = { ...one['x-audit'], at: 'cell' }), /no id at cell\.id/],
    ['gives no reason', (one) => { delete one['x-audit']; one['x-no-audit'] = 'none'; }, /must say why/],
    ['says both', (one) => (one['x-no-audit'] = 'it is shown to those who know it'), /both/],
  ]; // prettier-ignore
  for (const [what, change, told] of mistakes) {
    it(`is refused when it ${what}`, () => {
      for (const id of ['getFeedback', 'listFeedback']) {
        const findings = findingsAfter(at(id, change));
        assert.match(findings.join('\n'), told);
        assert.ok(findings.every((finding) => finding.startsWith(`${id}: `)), findings.join('\n')); // prettier-ignore
      }
    });
  }

  it('is not said where nobody sees what is of others', () => {
    const rule = { action: 'member.viewed', whose: ['id'] };
    const findings = findingsAfter(at('getMyProfile', (one) => (one['x-audit'] = rule)));
    assert.match(findings.join('\n'), /^getMyProfile: shows nobody the data of others/);
  });
});
