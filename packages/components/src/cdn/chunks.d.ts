/** Written by the script-tag build from the chunk files on disk. */
declare module 'sotay:chunks' {
  /** A file below the loader's folder, and its `integrity` value. */
  export type Chunk = readonly [file: string, integrity: string];
  /** What a tag needs, its own chunk first. */
  export type Chunks = readonly [own: Chunk, ...shared: Chunk[]];
  export const chunksOf: ReadonlyMap<string, Chunks>;
}
