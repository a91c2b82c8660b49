import type { Readable } from 'node:stream';
import type { Database } from '../database/database.ts';
import type { Principal } from '../identity/principal.ts';
import type { operations } from '../generated/schema.ts';
import type { Cursors } from './cursor.ts';
import type { Grant } from './permission.ts';

type Part<K extends keyof operations, Name extends 'path' | 'query'> = NonNullable<operations[K]['parameters'][Name]>;

type BodyOf<Content> = Content extends { content: infer Types }
  ? 'text/event-stream' extends keyof Types
    ? Readable
    : Types[keyof Types]
  : undefined;

type RequestBody<K extends keyof operations> = operations[K] extends { requestBody: infer Request }
  ? BodyOf<Request>
  : undefined;

type Success = 200 | 201 | 204;

/** Answers of an operation that are no problem. */
export type Answer<K extends keyof operations> = {
  [S in keyof operations[K]['responses'] & Success]: {
    readonly status: S;
    /** Raw stored values: masking happens on the way out. */
    readonly body: BodyOf<operations[K]['responses'][S]>;
    readonly location?: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Where the objects belong, for the audit log, when the body does not tell. */
    readonly organizationId?: string;
  };
}[keyof operations[K]['responses'] & Success];

export interface Context<K extends keyof operations = keyof operations> {
  readonly operationId: K;
  readonly principal: Principal;
  /** Never empty: why the caller may call this, and on which objects. */
  readonly grants: readonly Grant[];
  /**
   * A transaction for everything but GET and what takes a stream of bytes. Use no other connection: on PGlite that would
   * wait for ever.
   */
  readonly db: Database;
  readonly path: Part<K, 'path'>;
  readonly query: Part<K, 'query'>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** A Readable where the contract takes anything else than JSON. */
  readonly body: RequestBody<K>;
  readonly now: Date;
  readonly cursors: Cursors;
  /** A header of the contract. */
  readonly header: (name: string) => string | undefined;
  /**
   * Who calls by now, for answers that go on: the roles are read again. Throws 401 when the token has ended, 403 when
   * no grant is left.
   */
  readonly currentPrincipal: () => Promise<Principal>;
  /** Throws 412 unless If-Match names this version. If-Match is there when the contract has it (428 before). */
  expectVersion(version: number): void;
}

export type Handler<K extends keyof operations> = (context: Context<K>) => Promise<Answer<K>> | Answer<K>;

export type Handlers = { readonly [K in keyof operations]: Handler<K> };
