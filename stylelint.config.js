/** Styles of the components. The floor is Chrome 109: no nesting, no newer colour functions. */
const physical = ['left', 'right'].flatMap((side) => [side, `margin-${side}`, `padding-${side}`, `border-${side}`]);

export default {
  extends: 'stylelint-config-standard',
  customSyntax: 'postcss-lit',
  rules: {
    'property-disallowed-list': [physical, { message: (name) => `Use the logical property instead of ${name}` }],
    'declaration-property-unit-disallowed-list': [
      { '/^font/': ['px', 'rem'], 'line-height': ['px'] },
      { message: (name) => `${name} takes a token: the host's root size must not change ours` },
    ],
    'max-nesting-depth': [0, { ignoreAtRules: ['media', 'supports', 'container'] }],
    'function-disallowed-list': ['color-mix', 'oklch', 'oklab', 'light-dark', 'lch', 'lab'],
    // A leading underscore marks what is private to the components.
    'custom-property-pattern': '^_?[a-z][a-z0-9-]*$',
    'no-descending-specificity': null, // parts and states are grouped by what they mean
    'no-empty-source': null,
    'comment-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'at-rule-empty-line-before': null,
  },
  // The foundation is where the sizes are set.
  overrides: [{ files: ['**/foundation/*.ts'], rules: { 'declaration-property-unit-disallowed-list': null } }],
};
