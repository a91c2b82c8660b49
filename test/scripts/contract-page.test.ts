import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractPage } from '../../scripts/lib/contract-page.mjs';
import { calls } from '../../scripts/lib/contract-walk.mjs';
import handbook from '../../openapi/dist/handbook.json' with { type: 'json' };
import { changed, toyContract } from './toy-contract.ts';

const hostile = '</code><script src="https://evil.example/x.js"></script><p style="color:red" onclick="x()">';

describe('the API page', () => {
  it('has a section and a line of the contents for every operation and webhook', () => {
    const page = contractPage(handbook);
    for (const { id } of calls(handbook) as { id: string }[]) {
      assert.match(page, new RegExp(`<article class="card" id="${id}"`), id);
      assert.ok(page.includes(`<li><a href="#${id}">${id}</a></li>`), id);
    }
  });

  it('links to nothing that is not on it, and says no id twice', () => {
    const page = contractPage(handbook);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
  });

  it('shows the fields of what is sent, received and pushed', () => {
    const page = contractPage(toyContract);
    const fields = /<code>nibs<\/code><\/td><td data-label="Type">array of integer/;
    assert.match(section(page, 'getPen'), new RegExp(`<details><summary>Fields of Pen</summary>[^]*${fields.source}`));
    assert.match(section(page, 'createPen'), /<h4>Request body<\/h4>[^]*<code>motto<\/code>[^]*<h4>Response 201/);
    assert.match(section(page, 'receivePenLent'), /<code>times<\/code>[^]*<h4>Answers<\/h4>[^]*204[^]*It is taken\./);
  });

  it('tells of a personal field what it is for, how long it is kept and how it is shown', () => {
    assert.match(
      section(contractPage(toyContract), 'schema-Pen'),
      /Personal data \(name\) for lending, kept as feedback, shown as: null; in full for their own record/,
    );
  });

  it('tells who may call, and every problem with its Vietnamese words', () => {
    const get = section(contractPage(toyContract), 'getPen');
    assert.match(get, /member \(<span lang="vi">đảng viên<\/span>\): their own record/);
    assert.match(get, /<code>not-found<\/code>[^]*<p lang="vi" class="detail">Chưa tìm thấy bút này\./);
    assert.match(section(contractPage(toyContract), 'getInk'), /guests without a token/);
  });

  it('has no heading for webhooks that are not there', () => {
    assert.doesNotMatch(contractPage(changed('webhooks', undefined)), /Webhooks/);
  });

  it('runs and shows nothing that the words of the contract smuggle in', () => {
    let contract: object = toyContract;
    for (const path of [
      'info title',
      'info description',
      'paths /pens post summary',
      'paths /pens post description',
      'paths /pens post requestBody description',
      'paths /pens post parameters 0 description',
      'paths /pens/{penId} get responses 404 content application/problem+json examples not-found value detail',
      'webhooks pen-lent post description',
      'components schemas Pen description',
      'components schemas Pen properties owner description',
      'components schemas Pen properties owner x-pii purpose',
      'components schemas Pen properties owner x-pii retention',
      'components schemas Colour pattern',
      'components examples pen value colour',
    ])
      contract = changed(path, hostile, contract);
    const page = contractPage(contract);
    assert.ok(page.split('&lt;script src=').length > 14);
    assert.doesNotMatch(page, /<script|<[^>]* (style|on\w+)=/i);
  });

  it('names no other file than its stylesheet', () => {
    const page = contractPage(handbook);
    const files = [...page.matchAll(/ (?:src|href)="([^#"][^"]*)"/g)].map(([, file]) => file);
    assert.deepEqual(files, ['docs.css']);
  });
});

/** The text of the card with this id. */
function section(page: string, id: string): string {
  const found = new RegExp(`<article class="card[^"]*" id="${id}"[^]*?</article>`).exec(page);
  assert.ok(found, `no section ${id}`);
  return found[0];
}
