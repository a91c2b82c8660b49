// The two published libraries (one file per module, dependencies left out but for ky), then the script-tag build.
// The backend's JavaScript is made by `tsc -b`.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import { scriptTagBuild, typescript } from './scripts/lib/cdn-build.mjs';
import { dropDead, leanKy } from './scripts/lib/lean-ky.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const library = (folder, entries) => ({
  // Not by globSync's `exclude`: Node 24 asks it about folders only.
  input: globSync(entries, { cwd: path(folder) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => path(`${folder}/${file}`)),
  external: (id) => /^[^./\0]/.test(id),
  output: {
    dir: path(`${folder}/dist`),
    preserveModules: true,
    preserveModulesRoot: path(`${folder}/src`),
    sourcemap: true,
    paths: { ky: '../vendor/ky.js' }, // as seen from http/
  },
  plugins: [resolve({ extensions: ['.ts'] }), typescript('es2022')],
});

export default [
  library('packages/sdk', ['src/*.ts', 'src/outbox/index.ts', 'src/testing/index.ts']),
  {
    input: { ky: 'ky' },
    output: { dir: path('packages/sdk/dist/vendor') },
    treeshake: 'smallest',
    plugins: [leanKy(), dropDead()],
  },
  library('packages/components', ['src/index.ts', 'src/define/*.ts']),
  ...scriptTagBuild({
    source: path('packages/components/src'),
    target: path('packages/components/dist/cdn'),
    // The desks of officers, and what opens by a press: one small file more when such a tag is met, and none of their some
    // 45 bytes a file in the loader of every page.
    later: [
      'sotay-account-approvals',
      'sotay-accounts',
      'sotay-assisted-session',
      'sotay-data-requests',
      'sotay-feedback-inbox',
      'sotay-own-record',
      'sotay-profile-corrections',
      'sotay-roles',
      'sotay-support',
    ],
    // What every tag needs, what every tag with data needs (the transport with it, so that data do not wait for a second
    // round of requests), and the controls that forms share: a page with one card fetches the loader and three files.
    shared: {
      // Each part by name: what is not named goes to the chunk that runs first, by the alphabet of the tags.
      base: [
        '../../../node_modules/lit/index.js',
        'foundation/define.ts',
        'foundation/button.styles.ts',
        'foundation/element.ts',
        'define/button.ts',
      ],
      data: [
        'foundation/card.ts',
        'foundation/card.styles.ts',
        'foundation/states.ts',
        'foundation/resource.ts',
        'foundation/more-pages.ts',
        'foundation/folded-list.styles.ts',
        'define/provider.ts',
        '../../sdk/src/client.ts',
        '../../sdk/src/etags.ts',
        '../../sdk/src/current-session.ts',
        '../../sdk/src/idempotency-key.ts',
        '../../sdk/src/http/pages.ts',
        '../../sdk/src/http/path.ts',
        '../../sdk/src/members.ts',
        'foundation/events.ts',
        'documents/open-event.ts',
      ],
      fields: [
        ...['input', 'textarea', 'select', 'dialog'].flatMap((name) => [
          `define/${name}.ts`,
          `controls/${name}.define.ts`,
        ]),
        'foundation/choices.styles.ts',
      ],
      account: ['../../sdk/src/accounts.ts', 'accounts/account.terms.ts'],
      // What the opinions one wrote and the desk of who answers share with the form comes in the file of the form.
      feedback: [
        'define/feedback-form.ts',
        '../../sdk/src/feedback.ts',
        'feedback/feedback.terms.ts',
        'foundation/hear.ts',
      ],
      // Tags that stand beside each other on a page share what they share in one file.
      support: ['define/assisted-session.ts', 'define/support.ts'],
      'feedback-acts': ['../../sdk/src/feedback-acts.ts', 'feedback/thread.ts'],
      profile: ['define/profile.ts', 'members/profile.terms.ts'],
      // Who decides sees what the member sent as the member does: one file for both, which only they fetch.
      record: [
        'define/profile-corrections.ts',
        'define/own-record.ts',
        'members/own-corrections.ts',
        '../../sdk/src/corrections.ts',
      ],
      // One file more in the loader's table costs every page more than these few bytes cost who prints.
      paper: [
        'foundation/print-frame.ts',
        'foundation/receipt-frame.ts',
        'documents/print.ts',
        'feedback/receipt.ts',
        'consents/receipt.ts',
      ],
      meetings: [
        'define/meetings.ts',
        'meetings/adopt.ts',
        'meetings/meeting.terms.ts',
        'meetings/answer.ts',
        'meetings/absence-form.terms.ts',
      ],
      // Printing needs it too, and is fetched by nobody but the viewer.
      'document-viewer': ['define/document-viewer.ts', 'documents/text.styles.ts'],
    },
  }),
];
