// The snippets of the READMEs compile against the sources, and run at the mock API, as its secretary, to their end.
//
// To add a snippet: write it in a fence ```ts. A name that it takes as given is a property of `given` in
// test/support/readme-given.ts. Words after `ts` on the fence say what is different: `browser`, for what needs a page,
// binds stubs for it; a key of `weather` below puts handlers in front, for snippets that show what to do when …
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createHandlers, faults, problem } from '@sotay/sdk/testing';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { asked, given, page, shown } from '../../../test/support/readme-given.ts';
import { compile, root, run, snippetsOf, type Snippet } from '../../../test/support/snippets.ts';

const snippets = ['README.md', 'packages/sdk/README.md'].flatMap((file) => snippetsOf(file));

const weather = {
  refused: () => [problem('submitFeedback', 422)],
  offline: () => [faults.offline()],
};
const isWeather = (mark: string): mark is keyof typeof weather => Object.hasOwn(weather, mark);

const server = setupServer();
const portal = http.get('https://portal.example.vn/handbook-token', () =>
  HttpResponse.json({ accessToken: 'sample-token', expiresIn: 600 }),
);

before(() => {
  server.listen({ onUnhandledFrame: 'error' });
  // Snippets stand on a page of the portal.
  const send = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    send(typeof input === 'string' ? new URL(input, 'https://portal.example.vn') : input, init);
});
beforeEach(() => server.resetHandlers(...createHandlers({ persona: 'secretary' }), portal));
after(() => {
  given.client.clear(); // ends the subscriptions and the outbox of the snippets
  given.outbox.close();
  server.close();
});

const runHere = (snippet: Snippet) => {
  server.use(...snippet.marks.filter(isWeather).flatMap((mark) => weather[mark]()));
  return run(snippet, snippet.marks.includes('browser') ? { ...given, ...page } : given);
};

test('the snippets compile', () => {
  const declarations = Object.keys(given)
    .map((name) => `  const ${name}: (typeof import('${root}test/support/readme-given.ts').given)['${name}'];`)
    .join('\n');
  assert.deepEqual(
    compile(snippets, `${root}packages/sdk/src/`, `export {};\ndeclare global {\n${declarations}\n}\n`),
    [],
  );
});

for (const snippet of snippets) test(`${snippet.name} runs`, () => runHere(snippet));

test('each mark of a fence is one that is known', () => {
  const known = (mark: string) => isWeather(mark) || mark === 'browser';
  assert.deepEqual(
    snippets.flatMap(({ marks }) => marks).filter((mark) => !known(mark)),
    [],
  );
});

test('the snippets about refusals have met one', () => {
  assert.ok(shown.some(({ pointer, detail }) => pointer.startsWith('/body/') && detail));
});

test('the snippets about the outbox have sent one act, and found another left at sign-out', () => {
  assert.deepEqual(
    shown.map(({ pointer }) => pointer).filter((pointer) => pointer === 'receipt'),
    ['receipt'],
  );
  assert.deepEqual(asked, ['1 …?']);
});

const write = (code: string, ...marks: string[]): Snippet => ({ name: 'snippet', line: 7, marks, code });

test('a snippet that would fail a reader fails here, and is named', async () => {
  const unknown = write("import { getDocument } from '@sotay/sdk';\nawait getDocument(client, 'unknown');");
  await assert.rejects(runHere(unknown), /404/);
  await assert.rejects(runHere(write('await submitFeedback(client, opinion);', 'refused')), /422/);
  await assert.rejects(runHere(write('await listMeetings(client);', 'offline')), /NetworkError|reach/);
  await assert.rejects(runHere(write("createClient({ baseUrl });\nthrow new Error('x');")), ({ stack = '' }: Error) =>
    stack.includes('at snippet:'),
  );
  assert.match(
    compile([write('await updateMeeting(client, meetingId, {});')], `${root}packages/sdk/src/`, '').join(),
    /updateMeeting/,
  );
});

test('a snippet of the browser has a page', async () => {
  await runHere(write("if (!document.querySelector('input')) throw new Error('no page');", 'browser'));
  await assert.rejects(runHere(write("document.querySelector('input');")), /document is not defined/);
});
