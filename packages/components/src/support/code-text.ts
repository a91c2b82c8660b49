/** Two groups of four: who reads digit by digit keeps their place. */
export const codeText = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
