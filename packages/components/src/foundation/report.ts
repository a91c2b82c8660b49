/** Mistakes of the embedding page. `errors.md` in this package explains each one. */
const mistakes = {
  'SOTAY-001': 'no <sotay-provider> around this element',
  'SOTAY-002': 'base-url is missing or wrong: no API answered there (it ends in /v1)',
  'SOTAY-003': 'the API cannot be reached: is it up, and does it allow this origin (CORS)?',
  'SOTAY-004': 'token-url or the token function failed: it must answer {accessToken, expiresIn} from this origin',
  'SOTAY-005': 'the API refused the access token: expired, or made for another audience',
} as const;

export type MistakeCode = keyof typeof mistakes;

const reported = new Set<MistakeCode>();

/** Tells the developer, once per page and code. */
export const report = (code: MistakeCode, cause?: unknown): void => {
  if (reported.has(code)) return;
  reported.add(code);
  console.error(
    `${code}: ${mistakes[code]} (@sotay/components/errors.md#${code.toLowerCase()})`,
    ...(cause ? [cause] : []),
  );
};
