import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { assistedRules } from '../../scripts/lib/contract-rules-assisted.mjs';
import { judge, rules } from '../../scripts/lib/contract-rules.mjs';
import { runScript } from './run-script.ts';
import { changed, toyContract } from './toy-contract.ts';

const pen = 'components schemas Pen properties';
const create = 'components schemas PenCreate properties';
const getPen = 'paths /pens/{penId} get';
const post = 'paths /pens post';
const tasks = 'components schemas AssistedTaskAsked';
const sessionHeader = { name: 'Sotay-Assisted-Session', in: 'header', schema: { type: 'string' } };
const toyGet = toyContract.paths['/pens/{penId}'].get;
const toyPost = toyContract.paths['/pens'].post;
const hook = 'webhooks pen-lent post';
const lent = 'components schemas PenLent properties';
const notFound = `${getPen} responses 404 content application/problem+json examples not-found value`;
const rest = { mask: 'none', purpose: 'lending', retention: 'feedback' };
const reason = { 'x-no-personal-data': 'tells about a thing' };
const sample = { description: 'A note.', type: 'string', maxLength: 9, pattern: '^[a-z]$' };

/** Rule → [what is broken, where the finding is]. */
const broken: Record<string, [path: string, value: unknown, finding: RegExp][]> = {
  'every operation, parameter, header, body and response is described': [
    [`${getPen} description`, undefined, /getPen operation/],
    [`${getPen} summary`, ' ', /getPen/],
    [`${getPen} responses 200 description`, '', /getPen 200/],
    [`${post} requestBody description`, undefined, /createPen body/],
    [`${post} parameters 0 description`, '?', /createPen boxId/],
    [`${post} responses 201 headers Version description`, undefined, /createPen 201 Version/],
    [`${hook} description`, undefined, /receivePenLent operation/],
    [`${hook} responses 204 description`, 'Taken.', /receivePenLent 204/],
  ],
  'no description repeats the summary': [
    [`${getPen} responses 200 description`, 'look at  a pen.', /getPen 200/],
    [`${getPen} description`, 'Look at a pen', /getPen operation/],
    [`${post} requestBody description`, 'Buy a pen.', /createPen body/],
    [`${hook} requestBody description`, 'A pen was lent.', /receivePenLent body/],
  ],
  'every schema and every property is described': [
    ['components schemas Pen description', undefined, /^Pen/],
    [`${pen} note description`, undefined, /Pen\.note/],
    [`${pen} owner description`, undefined, /Pen\.owner/],
    [`${create} count description`, 'count', /PenCreate\.count/],
    [`${lent} times description`, undefined, /PenLent\.times/],
  ],
  'every problem has a Vietnamese detail': [
    [`${notFound} detail`, 'No such pen.', /getPen 404/],
    [`${notFound} detail`, undefined, /getPen 404/],
    [`${notFound} status`, 400, /says status 400/],
    [`${notFound} type`, '/problems/other', /type/],
    [`${notFound} errors`, [{ code: 'wrong', detail: 'Wrong.' }], /field error wrong/],
  ],
  'a missing object and a conflict are told in the words of their noun': [
    [`${notFound} detail`, 'Chưa tìm thấy mực này.', /pens and inks|inks and pens/],
  ],
  'all text is NFC': [[`${notFound} detail`, 'Chưa tìm thấy bút này.'.normalize('NFD'), /detail/]],
  'every parameter, header and body has an example': [
    [`${post} parameters 0 example`, undefined, /createPen boxId/],
    [`${post} requestBody content application/json examples`, undefined, /createPen body/],
    [`${post} responses 201 headers Version example`, undefined, /createPen 201 Version/],
    [`${getPen} responses 200 content application/json examples`, undefined, /getPen 200/],
    [`${getPen} responses 404 content application/problem+json examples`, {}, /getPen 404/],
    [`${hook} requestBody content application/json examples`, {}, /receivePenLent body/],
    [`${hook} responses 429 headers Wait example`, undefined, /receivePenLent 429 Wait/],
  ],
  'every example fits its schema': [
    ['components examples pen value colour', 'BLUE', /getPen 200 sample.*pattern/],
    ['components examples pen value extra', 1, /getPen 200/],
    ['components examples create value colour', 'green', /createPen body/],
    [`${post} parameters 0 example`, 'not a uuid', /createPen boxId/],
    [`${post} responses 201 headers Version example`, 'one', /createPen 201 Version/],
    [`${notFound} code`, undefined, /getPen 404/],
    ['components examples lent value times', 100, /receivePenLent body sample/],
  ],
  'an operationId is a known verb, fit for its method, and a noun': [
    [`${getPen} operationId`, 'fetchPen', /fetchPen: must/],
    [`${getPen} operationId`, 'createPenAgain', /not for GET/],
    [`${getPen} operationId`, 'get', /^get: must/],
    [`${getPen} operationId`, 'receivePen', /receivePen: receive… is not for GET/],
    [`${hook} operationId`, 'notifyPenLent', /notifyPenLent: is a webhook/],
  ],
  'an answer that shows personal data to others carries x-audit, or x-no-audit with the reason': [
    [`${post} x-audit`, undefined, /createPen: shows personal data to others/],
    [`${getPen} x-audit`, { action: 'pen.viewed', whose: ['ownerId'] }, /getPen: shows nobody the data of others/],
    [`${post} x-no-audit`, 'the owner is told of it by hand', /createPen: has both/],
    [post, { ...toyPost, 'x-audit': undefined, 'x-no-audit': 'known' }, /createPen: x-no-audit must say why/],
  ],
  'x-audit names a known action, and ids that the answer has': [
    [`${post} x-audit action`, 'pen.seen', /createPen: x-audit.action must be one of AuditAction/],
    [`${post} x-audit whose`, [], /createPen: x-audit.whose must name/],
    [`${post} x-audit whose`, ['owner'], /createPen: x-audit: the answer has no id at owner/],
    [`${post} x-audit at`, 'box', /createPen: x-audit: the answer has no id at box.id/],
  ],
  'a duty that x-permission asks for can be handed over': [
    [`${post} x-permission allow 0 duty`, 'lendPens', /createPen: asks for the duty lendPens/],
  ],
  'a creating operation says how often a day one person may use it': [
    [`${post} x-quota`, undefined, /createPen: x-quota goes/],
    [`${getPen} x-quota`, { perDay: 5 }, /getPen: x-quota goes/],
    [`${post} x-quota perDay`, 0, /createPen: x-quota.perDay/],
    [`${post} responses 429`, undefined, /createPen: 429/],
  ],
  'an operation that needs a consent names a purpose that can be consented to, and shows what is refused': [
    [`${post} x-consent`, 'weather', /createPen: x-consent must be one of/],
    [`${post} x-consent`, 'weather', /createPen: 403 must show consent-required/],
  ],
  'a task of an assisted session is known, and opens the act that it is named after': [
    [`${getPen} x-assisted`, ['lendPen'], /getPen: is open to the task lendPen/],
    [tasks, { enum: ['lendPen'] }, /AssistedTaskAsked lendPen: must be an operation/],
    [tasks, { enum: ['getPen'] }, /AssistedTaskAsked getPen: must be an operation/],
    [tasks, { enum: ['createPen'] }, /AssistedTaskAsked createPen: must be an operation/],
  ],
  'an operation of an assisted session takes its header, and shows what is refused': [
    [`${getPen} x-assisted`, ['lendPen'], /getPen: x-assisted goes with the header/],
    [`${post} parameters 0`, sessionHeader, /createPen: x-assisted goes with the header/],
    [`${getPen} x-assisted`, [], /getPen: x-assisted must name one task/],
    [`${getPen} x-assisted`, ['lendPen', 'lendPen'], /getPen: x-assisted must name one task/],
    ...['task', 'done', 'ended'].map((code): [string, unknown, RegExp] => [
      `${getPen} x-assisted`,
      ['lendPen'],
      new RegExp(`getPen: 403 must show assisted-session-${code}`),
    ]),
  ],
  'an assisted session opens what members may do for themselves, and no power over others': [
    [`${post} x-assisted`, ['createPen'], /createPen: x-assisted needs the role member/],
    [`${getPen} x-assisted`, ['lendPen'], /getPen: is of pens/],
    [getPen, { ...toyGet, operationId: 'revealPen', 'x-assisted': ['lendPen'] }, /revealPen: shows what is masked/],
    [`${post} x-assisted`, ['createPen', 'lendPen'], /createPen: changes something/],
    [`${post} x-assisted`, ['lendPen'], /createPen: changes something/],
    [post, { ...toyPost, operationId: 'giveConsent', 'x-assisted': ['lendPen'] }, /giveConsent: .*need a consent/],
    [post, { ...toyPost, parameters: [], 'x-assisted': ['createPen'] }, /createPen: .*must be a PUT, or/],
    ['paths /pens patch', { ...toyPost, 'x-assisted': ['createPen'] }, /createPen: .*must be a PUT, or/],
  ],
  'paths and webhooks are kebab-case, parameters and fields camelCase': [
    ['paths /redPens', {}, /redPens/],
    ['paths /pens/', {}, /pens\//],
    [`${post} parameters 0 name`, 'box_id', /box_id/],
    [`${pen} red_ink`, sample, /Pen\.red_ink/],
    [`${lent} red_ink`, sample, /PenLent\.red_ink/],
    ['webhooks penLost', toyContract.webhooks['pen-lent'], /penLost/],
  ],
  'lists of values are open in responses and closed in requests': [
    [`${pen} colour $ref`, '#/components/schemas/ColourAsked', /Pen\.colour: is received/],
    [`${create} colour $ref`, '#/components/schemas/Colour', /PenCreate\.colour: is sent/],
    [`${lent} colour $ref`, '#/components/schemas/ColourAsked', /PenLent\.colour: is received/],
    ['components schemas Colour x-known-values', ['Blue'], /pattern/],
    ['components schemas Colour x-known-values', [], /Pen\.colour/],
  ],
  'an enum is a named schema': [[`${create} count enum`, [1, 2], /PenCreate\.count/]],
  'no schema with readOnly or writeOnly parts is shared by requests and responses': [
    [`${create} again`, { $ref: '#/components/schemas/Pen' }, /Pen\.note/],
  ],
  'a body is closed, and nothing is open by additionalProperties': [
    ['components schemas Pen unevaluatedProperties', undefined, /getPen 200/],
    ['components schemas PenLent unevaluatedProperties', undefined, /receivePenLent body/],
    [`${pen} note additionalProperties`, true, /Pen\.note/],
    [`${pen} note additionalProperties`, {}, /Pen\.note/],
  ],
  'no `nullable`, which OpenAPI 3.1 does not know': [[`${create} count nullable`, true, /PenCreate\.count/]],
  'only requests have a default': [
    [`${pen} note default`, 'none', /Pen\.note/],
    [`${lent} times default`, 1, /PenLent\.times/],
    ['components schemas Colour default', 'blue', /Pen\.colour/],
  ],
  'an error says whether to retry, and only a success that its operation ends': [
    [`${getPen} responses 404 headers Sotay-Should-Retry`, undefined, /getPen 404.*Sotay-Should-Retry/],
    [
      `${getPen} responses 404 headers Deprecation`,
      { ...sample, schema: sample, example: 'a' },
      /getPen 404.*Deprecation/,
    ],
    [`${getPen} responses 404 headers Sunset`, { ...sample, schema: sample, example: 'a' }, /getPen 404.*Sunset/],
  ],
  'a discriminator has a mapping, and its field a const in each branch': [
    ['components schemas Ink discriminator mapping', undefined, /getInk 200/],
    ['components schemas WetInk properties kind const', undefined, /branch/],
  ],
  'a field that is personal by nature carries x-pii': [
    [`${pen} phone`, sample, /Pen\.phone/],
    [`${pen} birthDate`, { ...sample, type: 'object', properties: { year: sample } }, /Pen\.birthDate/],
    [`${lent} phone`, sample, /PenLent\.phone/],
  ],
  'every value carries x-pii or x-no-personal-data': [
    [`${create} motto x-pii`, undefined, /^PenCreate\.motto: add/],
    [`${pen} owner x-pii`, undefined, /^Pen\.owner: add/],
    [`${pen} nickname`, sample, /^Pen\.nickname: add/],
    [`${pen} age`, { type: 'integer' }, /^Pen\.age/],
    [`${pen} broken`, { type: 'boolean' }, /^Pen\.broken/],
    [`${pen} boughtOn`, { type: 'string', format: 'date' }, /^Pen\.boughtOn/],
    [`${pen} state`, { type: 'string', enum: ['new', 'old'] }, /^Pen\.state/],
    [`${pen} anything`, {}, /^Pen\.anything/],
    [`${pen} anyObject`, { type: 'object' }, /^Pen\.anyObject/],
    [`${pen} map`, { type: 'object', additionalProperties: { type: 'string' } }, /^Pen\.map\.\*/],
    [`${create} words`, { type: 'array', items: { $ref: '#/components/schemas/Line' } }, /PenCreate\.words\[\]/],
    [`${pen} size`, { ...reason, type: 'object', properties: { width: { type: 'integer' } } }, /^Pen\.size\.width/],
    ['components schemas Colour x-no-personal-data', undefined, /^Colour: add.*to each field/],
    ['components schemas ColourAsked x-no-personal-data', undefined, /^ColourAsked: add/],
    [`${post} parameters 0 schema x-no-personal-data`, undefined, /createPen boxId/],
    [`${post} responses 201 headers Version schema x-no-personal-data`, undefined, /createPen 201 Version/],
    [`${hook} parameters 0 schema x-no-personal-data`, undefined, /receivePenLent delivery-id/],
    [`${getPen} responses 200 content`, { 'image/png': { example: 'nib' } }, /getPen 200/],
  ],
  'personal data stands in no address': [
    [`${post} parameters 0 schema x-pii`, { ...rest, kind: 'phone' }, /createPen boxId/],
    ['paths /pens/{penId} parameters 0 schema x-pii', { ...rest, kind: 'phone' }, /getPen penId/],
  ],
  'a webhook carries no personal data': [[`${lent} times x-pii`, { ...rest, kind: 'habit' }, /PenLent\.times/]],
  'x-pii.retention is a word that the retention command has a rule for': [
    [`${pen} owner x-pii retention`, 'ever', /^Pen\.owner: retention "ever" has no rule/],
  ],
  'x-pii says kind, mask, purpose and retention; x-no-personal-data says why': [
    [`${pen} owner x-pii kind`, undefined, /^Pen\.owner: x-pii needs kind/],
    [`${pen} owner x-pii purpose`, ' ', /^Pen\.owner: x-pii needs purpose/],
    [`${pen} owner x-pii retention`, undefined, /^Pen\.owner: x-pii needs retention/],
    [`${pen} owner x-pii mask`, undefined, /^Pen\.owner: x-pii\.mask/],
    [`${pen} owner x-pii mask`, 'blur', /mask/],
    [`${pen} owner x-no-personal-data`, 'is a name of a pen', /both/],
    [`${pen} note x-no-personal-data`, 'no', /why/],
  ],
};

describe('rules of the contract', () => {
  it('has a bad contract for every rule', () => {
    assert.deepEqual(Object.keys(broken).sort(), Object.keys(rules).sort());
  });

  it('finds nothing in a contract that follows them', () => {
    assert.deepEqual(findings(toyContract), []);
  });

  for (const [rule, cases] of Object.entries(broken)) {
    it(rule, () => {
      for (const [path, value, expected] of cases) {
        // The one rule on keywords that the good contract does not have at all.
        const base = rule.startsWith('no schema with readOnly') ? changed(`${pen} note readOnly`, true) : toyContract;
        const found = findings(changed(path, value, base), rule);
        assert.ok(
          found.some((finding) => expected.test(finding)),
          `${path}: ${found.join('\n') || 'no finding'}`,
        );
      }
    });
  }

  it('takes a reason instead of x-pii, also from around a nullable or a list', () => {
    const text = { $ref: '#/components/schemas/Line' };
    const nullable = { description: 'A word on it.', oneOf: [text, { type: 'null' }] };
    const list = { description: 'Words on it.', type: 'array', items: text };
    for (const field of [nullable, list])
      assert.deepEqual(findings(changed(`${create} word`, { ...field, 'x-no-personal-data': 'names a colour' })), []);
  });

  it('takes a field that is personal although its kind of value is not', () => {
    const colour = { $ref: '#/components/schemas/Colour', 'x-pii': { ...rest, kind: 'taste' } };
    assert.deepEqual(findings(changed(`${pen} colour`, colour)), []);
    const both = changed(`${pen} colour`, { ...colour, ...reason });
    assert.match(findings(both).join(), /Pen\.colour: has both/);
    const kind = changed('components schemas Colour x-pii', { ...rest, kind: 'taste' });
    assert.match(findings(kind).join(), /Pen\.colour: has both/);
  });

  it('needs no word on what is the same for everybody', () => {
    for (const value of [{ const: 'pen' }, { type: 'null' }])
      assert.deepEqual(findings(changed(`${pen} kind`, { description: 'What it is.', ...value })), []);
  });

  it('takes bodies without a schema, which hold bytes', () => {
    const bytes = { 'application/octet-stream': { example: 'nib', ...reason } };
    assert.deepEqual(findings(changed(`${getPen} responses 200 content`, bytes)), []);
    const unshown = changed(`${getPen} responses 200 content`, { 'application/octet-stream': reason });
    assert.match(findings(unshown).join(), /getPen 200 application\/octet-stream: needs an example/);
  });

  it('takes an act, what is read for it, and the consent that it needs', () => {
    const codes = ['task', 'done', 'ended'].map((code) => `assisted-session-${code}`);
    const allow = { 'x-permission': { allow: [{ role: 'member', where: 'self' }] } };
    const assisted = (operation: { parameters?: object[]; responses: object }, more: object) => ({
      ...operation,
      ...allow,
      ...{ tags: ['feedback'], 'x-assisted': ['createPen'], ...more },
      parameters: [...(operation.parameters ?? []), sessionHeader],
      responses: { ...operation.responses, 403: { content: { 'application/problem+json': { examples: codes } } } },
    });
    const steps: [string, unknown][] = [
      [tasks, { enum: ['createPen'] }],
      [post, assisted(toyPost, { 'x-consent': 'lending' })],
      [getPen, assisted(toyGet, {})],
      ['paths /consents', { post: assisted(toyPost, { operationId: 'giveConsent', tags: ['consents'] }) }],
    ];
    const contract = steps.reduce((one: object, [path, value]) => changed(path, value, one), toyContract);
    const found = Object.keys(assistedRules).flatMap((rule) => findings(contract, rule));
    assert.deepEqual(found, []);
  });

  it('takes no reading for a task', () => {
    const read = changed(`${getPen} x-assisted`, ['getPen'], changed(tasks, { enum: ['getPen'] }));
    assert.match(findings(read).join(), /AssistedTaskAsked getPen: must be an operation that changes something/);
  });

  it('fails every rule that finds nothing to look at', () => {
    for (const { name, findings: found } of judge({ openapi: '3.1.1', paths: {} }))
      if (name !== 'all text is NFC') assert.deepEqual(found, ['the rule found nothing to look at'], name);
  });

  it('ends with 1 on findings, with 2 on what is no contract', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sotay-rules-'));
    const file = join(folder, 'contract.json');
    const judged = (text: string) => {
      writeFileSync(file, text);
      return runScript('contract-rules.mjs', file);
    };
    try {
      assert.equal(judged(JSON.stringify(toyContract)).code, 0);
      const { code, output } = judged(JSON.stringify(changed(`${getPen} description`, undefined)));
      assert.equal(code, 1);
      assert.match(output, /getPen operation: needs a description/);
      assert.equal(judged('{}').code, 1);
      assert.equal(judged('no JSON').code, 2);
      assert.equal(judged(JSON.stringify(changed(`${pen} note $ref`, '#/components/schemas/Gone'))).code, 2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function findings(contract: object, rule?: string): string[] {
  return (judge(contract) as { name: string; findings: string[] }[])
    .filter(({ name }) => rule === undefined || name === rule)
    .flatMap(({ findings }) => findings);
}
