import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const names = (list) => Object.fromEntries(list.split(' ').map((name) => [name, 'readonly']));
const everywhere = names(
  'console fetch URL URLSearchParams setTimeout clearTimeout setInterval clearInterval performance structuredClone queueMicrotask ' +
    'AbortController AbortSignal TextDecoder TextEncoder Response Request Headers FormData Blob File crypto Event EventTarget',
);
const nodeOnly = names('process Buffer global');
const browserOnly = names(
  'window document customElements location history navigator localStorage sessionStorage HTMLElement Element Node CustomEvent ' +
    'MutationObserver IntersectionObserver matchMedia getComputedStyle requestAnimationFrame Worker alert confirm jQuery $',
);

// Latin letters beyond ASCII, but for × and ÷, and combining marks.
const vietnamese = '/[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]/u';
const vietnameseMessage = 'Vietnamese words belong in the element’s *.terms.ts.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      'storybook-static/',
      'coverage/',
      '.sotay/',
      '**/custom-elements.json',
      'packages/*/src/**/*.generated.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { ...everywhere, ...nodeOnly } } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    files: ['portals/**/*.js', 'test/consumers/app/*.js'],
    languageOptions: { globals: { ...everywhere, ...browserOnly } },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'packages/*/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Numbers in texts (pages, counts, statuses) are wanted; everything else that prints as [object Object] is not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Arrow functions that only call something read better without braces.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // node:test's describe() and it() return promises that nobody awaits; chai's assertions are expressions;
    // tests look into answers they know.
    files: ['**/*.test.ts', '**/*.suite.ts', '**/testing.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // The body of an answer under test is of no type yet: that it has the right one is what is being tested.
    files: ['packages/backend/src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['packages/components/src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y }, // its own preset is of the old kind
    settings: { wc: { elementBaseClasses: ['LitElement', 'SotayElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement always has the lifecycle methods
      'wc/tag-name-matches-class': 'off', // classes are named SotayX and defined apart from their class
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: ['packages/components/src/**/*.ts'],
    ignores: ['**/*.terms.ts', '**/*.test.ts', '**/testing.ts', '**/*.suite.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=${vietnamese}]`, message: vietnameseMessage },
        { selector: `TemplateElement[value.cooked=${vietnamese}]`, message: vietnameseMessage },
      ],
    },
  },
);
