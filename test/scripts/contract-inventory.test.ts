import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permissionsPage, personalDataPage } from '../../scripts/lib/contract-inventory.mjs';
import { visitContract } from '../../scripts/lib/contract-walk.mjs';
import handbook from '../../openapi/dist/handbook.json' with { type: 'json' };
import { changed, toyContract } from './toy-contract.ts';

const pen = 'components schemas Pen properties';
const personal = { kind: 'name', mask: 'hide', unmasked: ['self'], purpose: 'lending', retention: 'feedback' };
const plain = { kind: 'taste', mask: 'none', purpose: 'buying', retention: 'year' };
const string = { description: 'Some words.', type: 'string' };

describe('the inventory of personal data', () => {
  it('has a row for each field, with kind, purpose, retention, mask and ways', () => {
    assert.deepEqual(personalRows(toyContract), [
      ['`Pen.owner`', 'name', 'lending', 'feedback', 'hide', 'self', '–', '`createPen`, `getPen`'],
      ['`PenCreate.motto`', 'name', 'lending', 'feedback', 'hide', 'self', '`createPen`', '–'],
    ]);
  });

  const places: [what: string, path: string, value: object, name: string][] = [
    ['in a list', `${pen} names`, { type: 'array', items: { ...string, 'x-pii': plain } }, '`Pen.names[]`'],
    ['in an object without a name', `${pen} body`, { type: 'object', properties: { ink: { ...string, 'x-pii': plain } } }, '`Pen.body.ink`'], // prettier-ignore
    ['in a choice', 'components schemas WetInk properties maker', { ...string, 'x-pii': plain }, '`WetInk.maker`'],
    ['in a header', 'paths /pens post responses 201 headers Version schema', { ...string, 'x-pii': plain }, '`createPen 201 Version`'], // prettier-ignore
    ['in bytes', 'paths /pens post requestBody content', { 'image/png': { 'x-pii': plain } }, '`createPen body`'],
    ['pushed', 'components schemas PenLent properties by', { ...string, 'x-pii': plain }, '`PenLent.by`'],
    ['of a kind of value that is mostly not', `${pen} colour x-pii`, plain, '`Pen.colour`'],
    ['in a problem', 'components schemas Problem properties who', { ...string, 'x-pii': plain }, '`Problem.who`'],
  ];
  for (const [what, path, value, name] of places) {
    it(`has a field ${what}`, () => {
      const row = personalRows(changed(path, value)).find(([first]) => first === name);
      assert.deepEqual(row?.slice(1, 6), ['taste', 'buying', 'year', 'none', '–']);
    });
  }

  it('lists what is declared to be none, a kind of value once', () => {
    assert.deepEqual(
      otherRows(toyContract).filter(([name]) => /Colour|Version|Pen\./.test(name ?? '')),
      [
        ['`Colour`', 'tells about a thing'],
        ['`ColourAsked`', 'tells about a thing'],
        ['`Pen.nibs`', 'tells about a thing'],
        ['`Pen.note`', 'tells about a thing'],
        ['`Pen.ownerId`', 'tells about a thing'],
        ['`Version`', 'tells about a thing'],
      ],
    );
    const taste = changed(`${pen} colour x-pii`, plain);
    assert.ok(!otherRows(taste).some(([name]) => name === '`Pen.colour`'));
  });

  it('keeps its columns when words have a bar', () => {
    const [row] = personalRows(changed(`${pen} owner x-pii`, { ...personal, purpose: 'a | b' }));
    assert.equal(row?.[2], 'a \\| b');
  });

  it('of the handbook has every field that the contract marks, none with an empty cell', () => {
    const marks = new Set<unknown>();
    visitContract(handbook, (node: Record<string, unknown>) => node['x-pii'] && marks.add(node['x-pii']));
    const rows = personalRows(handbook);
    assert.ok(marks.size > 40, `${marks.size} fields are marked`);
    assert.ok(rows.length >= marks.size, `${rows.length} rows for ${marks.size} marks`);
    for (const row of rows) assert.ok(row.length === 8 && row.every(Boolean), row.join());
  });
});

describe('the table of permissions', () => {
  it('has each operation with what each role may see, and a bar for nothing', () => {
    assert.deepEqual(tableAfter(permissionsPage(toyContract), '| Operation |'), [
      ['`createPen`', 'POST /pens', '–', '–', 'cell (published)'],
      ['`getInk`', 'GET /inks/{inkId}', 'public', '–', '–'],
      ['`getPen`', 'GET /pens/{penId}', '–', 'self', '–'],
    ]);
  });

  it('explains the roles and relations that it uses, and shows those without words as they are', () => {
    const page = permissionsPage(changed('paths /inks/{inkId} get x-permission', { allow: [{ role: 'guard', where: 'gate' }] })); // prettier-ignore
    assert.match(page, /- `member`: member \(đảng viên\)/);
    assert.match(page, /- `guard`: guard\n/);
    assert.match(page, /- `gate`: gate\n/);
    assert.doesNotMatch(page, /superior|subtree/);
  });

  it('says for which grant a duty is needed', () => {
    const page = permissionsPage(changed('paths /pens post x-permission allow 0 duty', 'approveAccounts'));
    assert.match(page, /cell \(published\) with approveAccounts/);
    assert.match(page, /- `with approveAccounts`: approves accounts of the cell\n/);
  });

  it('says what an assisted session opens, by task, and nothing where there is none', () => {
    const read = changed('paths /pens/{penId} get x-assisted', ['createPen']);
    const act = changed('paths /pens post x-assisted', ['createPen'], read);
    const page = permissionsPage(changed('paths /pens post x-consent', 'lending', act));
    assert.deepEqual(tableAfter(page, '| Task and act'), [['`createPen`', 'lending', '`getPen`']]);
    assert.doesNotMatch(permissionsPage(toyContract), /assisted/);
  });
});

const personalRows = (contract: object) => tableAfter(personalDataPage(contract), '| Field |');
const otherRows = (contract: object) => tableAfter(personalDataPage(contract), '| Kind of value');

/** The rows of the table whose head begins so. */
function tableAfter(page: string, head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(head));
  assert.ok(start >= 0, `no table ${head}`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));
}
