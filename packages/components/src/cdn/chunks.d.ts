/** Written by the script-tag build from the chunk files on disk. */
declare module 'sotay:chunks' {
  /** A file below the loader's folder, and its `integrity` value. */
  export type Chunk = readonly [file: string, integrity: string];
  /** A chunk and those it imports. */
  export type Chunks = readonly [own: Chunk, ...shared: Chunk[]];
  /** By tag; 0 for a tag whose files stand in the later table. */
  export const chunksOf: ReadonlyMap<string, Chunks | 0>;
  /** The module that knows what elements import() at run time, and the files of the tags that few pages have. */
  export const laterTable: Chunk;
  export interface LaterTable {
    /** By the address that the elements use, `./find-….js`, or by tag. */
    readonly default: ReadonlyMap<string, Chunks>;
  }
}
