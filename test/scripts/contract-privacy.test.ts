// What can be forgotten when the contract of the handbook grows: no new value passes without a word on personal data.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { privacyRules } from '../../scripts/lib/contract-rules-privacy.mjs';
import { judge } from '../../scripts/lib/contract-rules.mjs';
import { visitContract } from '../../scripts/lib/contract-walk.mjs';
import handbook from '../../openapi/dist/handbook.json' with { type: 'json' };
import { runScript } from './run-script.ts';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema> };

describe('a field that is new in the handbook', () => {
  const kinds: [string, Schema][] = [
    ['text', { $ref: '#/components/schemas/Line' }],
    ['text or null', { oneOf: [{ $ref: '#/components/schemas/Text' }, { type: 'null' }] }],
    ['a pattern of digits', { type: 'string', pattern: '^[0-9]{12}$' }],
    ['a day', { $ref: '#/components/schemas/Day' }],
    ['a number', { type: 'integer' }],
    ['yes or no', { type: 'boolean' }],
    ['a list of values', { $ref: '#/components/schemas/Gender' }],
    ['a list of texts', { type: 'array', items: { $ref: '#/components/schemas/Line' } }],
  ];
  for (const [what, field] of kinds) {
    it(`is found in every object when it holds ${what}`, () => {
      const contract = structuredClone(handbook) as unknown as { components: { schemas: Record<string, Schema> } };
      for (const { properties } of Object.values(contract.components.schemas)) if (properties) properties.hobby = field;
      const objects = new Set<string>();
      visitContract(
        contract,
        (
          _: unknown,
          { component, property, privacy }: { component?: string; property?: string; privacy?: unknown },
        ) => {
          // What is personal as a whole needs no word on each part.
          if (property === 'hobby' && component && typeof privacy !== 'object') objects.add(component);
        },
      );
      assert.ok(objects.size > 20, `${objects.size} objects have the new field`);
      const found = privacyFindings(contract);
      if (what === 'a list of values') assert.match(found.join('\n'), /^Gender: add `x-no-personal-data: <why>`, or/m);
      else
        for (const name of objects) assert.match(found.join('\n'), new RegExp(`^${name}\\.hobby(\\[\\])?: add`, 'm'));
    });
  }

  it('needs kind, purpose, mask and retention', () => {
    for (const key of ['kind', 'purpose', 'mask', 'retention']) {
      const contract = structuredClone(handbook);
      const marked = new Set<string>();
      JSON.stringify(contract, (name, value: Record<string, unknown>) => {
        if (name === 'x-pii') Reflect.deleteProperty(value, key);
        return value;
      });
      visitContract(contract, (node: Schema, { property, component }: Record<string, string>) => {
        if (node['x-pii'] && component) marked.add(`${component}.${property}`);
      });
      const found = privacyFindings(contract).filter((finding) => finding.includes(`x-pii needs ${key}`) || finding.includes(`x-pii.${key} must`)); // prettier-ignore
      assert.ok(found.length >= marked.size && marked.size > 30, `${key}: ${found.length} of ${marked.size}`);
    }
  });

  it('fails the check, which says what to write', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotay-privacy-'));
    const file = join(folder, 'contract.json');
    const contract = structuredClone(handbook) as unknown as { components: { schemas: { Session: Schema } } };
    contract.components.schemas.Session.properties!.nickname = { description: 'How friends call.', type: 'string' };
    try {
      writeFileSync(file, JSON.stringify(contract));
      const { code, output } = runScript('contract-rules.mjs', file);
      assert.equal(code, 1);
      assert.match(output, /^ {2}Session\.nickname: add `x-no-personal-data: <why>`, or `x-pii: \{ kind, mask, purpose, retention \}` if it tells about a person$/m); // prettier-ignore
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function privacyFindings(contract: object): string[] {
  return (judge(contract, privacyRules as never) as { findings: string[] }[]).flatMap(({ findings }) => findings);
}
