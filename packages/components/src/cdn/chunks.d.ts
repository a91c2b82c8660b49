/** Written by rollup.config.js from the chunk files on disk. */
declare module 'sotay:chunks' {
  /** File below the loader's folder, and its `integrity` value. */
  export const files: readonly (readonly [file: string, integrity: string])[];
  /** Tag → indexes in `files` of what it needs; its own chunk comes last. */
  export const tags: Readonly<Record<string, readonly number[]>>;
}
