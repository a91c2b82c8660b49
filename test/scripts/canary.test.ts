// The search for planted personal data: a mark in any writing is found, and a run that left nothing to search is no proof.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findMarks, plantedTexts } from '../../scripts/lib/canary-marks.mjs';
import { runScript } from './run-script.ts';

const planted = plantedTexts();

describe('the canary search', () => {
  it('knows the names, opinions and reasons of the samples and the examples', () => {
    assert.ok(planted.length > 40, `${planted.length} texts`);
    for (const text of ['Nguyễn Văn Mẫu', 'Đèn chiếu sáng ngõ 12 bị hỏng']) assert.ok(planted.includes(text), text);
  });

  const writings: [name: string, trace: 'log' | 'url' | 'storage' | 'screen', text: string][] = [
    ['a citizen ID', 'screen', 'Số định danh 099052000101.'],
    ['a citizen ID in groups', 'screen', '099 052 000 101'],
    ['a phone as it is stored', 'log', '{"phone":"+84900000001"}'],
    ['a phone as it is shown', 'screen', 'Điện thoại 0900 000 001'],
    ['a name in an address', 'url', `/v1/members?q=${encodeURIComponent('Nguyễn Văn Mẫu')}`],
    ['a name in a form address', 'url', `/v1/members?q=${encodeURIComponent('Nguyễn Văn Mẫu').replaceAll('%20', '+')}`],
    ['a name in decomposed letters', 'log', 'Nguyễn Văn Mẫu'.normalize('NFD')],
    ['a name in escaped JSON', 'storage', String.raw`{"name":"Nguy\u1ec5n V\u0103n M\u1eabu"}`],
    ['an opinion in the storage', 'storage', 'draft=Đèn chiếu sáng ngõ 12 bị hỏng'],
  ];
  for (const [name, trace, text] of writings)
    it(`finds ${name}`, () => assert.ok(findMarks(trace, text, planted).length > 0));

  const innocent: [name: string, trace: 'log' | 'url' | 'screen', text: string][] = [
    ['a masked citizen ID', 'screen', '099*******01'],
    ['a name on the screen of who may read it', 'screen', 'Nguyễn Văn Mẫu'],
    ['an id of an object', 'url', '/v1/members/0192f0c1-0000-7000-8000-099052000101a'],
    ['a route and a member id', 'log', '{"route":"/v1/members/me","member":"0192f0c1-0000-7000-8000-000000000101"}'],
  ];
  for (const [name, trace, text] of innocent)
    it(`lets pass ${name}`, () => assert.deepEqual(findMarks(trace, text, planted), []));
});

describe('the canary run', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sotay-canary-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('fails when there is nothing to search', () => {
    const { code, output } = runScript('canary.mjs', '--dir', folder);
    assert.equal(code, 1, output);
  });

  it('passes over innocent evidence, and fails on one line that is not', async () => {
    for (const trace of ['log', 'url', 'storage', 'screen'])
      await writeFile(join(folder, `${trace}.1.txt`), 'route=/v1/members/me\n');
    assert.equal(runScript('canary.mjs', '--dir', folder).code, 0);
    await writeFile(join(folder, 'url.2.txt'), 'https://portal.test/?so=099052000101\n');
    const { code, output } = runScript('canary.mjs', '--dir', folder);
    assert.equal(code, 1);
    assert.match(output, /FAILED\s+url/);
  });
});
