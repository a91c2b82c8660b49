import type { operations } from './generated/schema.ts';
import { ApiError, SotayError } from './http/errors.ts';
import type { ApiPromise } from './http/promise.ts';
import type { OperationId, ProblemBody, ProblemStatus, SuccessStatus } from './problems.ts';

type Responses<Id extends OperationId> = operations[Id]['responses'];
type Named<Type> = keyof { [Key in keyof Type as string extends Key ? never : Key]: unknown } & string;
type HeaderName<Response> = Response extends { headers: infer Headers } ? Named<Headers> : never;

/** The headers of an answer; a name that the contract does not give this operation does not compile. */
export interface ApiHeaders<Name extends string> extends Headers {
  /** Null also when the server does not expose the header to the page's origin. */
  get(name: Name): string | null;
  has(name: Name): boolean;
}

/** Status and headers of an answer. Its body has been read, once, into the data or the problem. */
export interface ApiResponse<Id extends OperationId, Status extends keyof Responses<Id>> {
  readonly status: number;
  readonly headers: ApiHeaders<HeaderName<Responses<Id>[Status]>>;
}

export interface Success<Id extends OperationId, Data> {
  readonly ok: true;
  readonly status: SuccessStatus<Id>;
  /** Undefined after a 204, which is a success as any other. */
  readonly data: Data;
  readonly response: ApiResponse<Id, SuccessStatus<Id>>;
}

interface RefusalOf<Id extends OperationId, Status, Declared extends ProblemStatus<Id> | 'default'> {
  readonly ok: false;
  readonly status: Status;
  /** Undefined when something else than the API answered, such as a proxy. */
  readonly problem: ProblemBody<Id, Declared> | undefined;
  readonly response: ApiResponse<Id, Declared>;
  readonly error: ApiError;
}

/** A refusal for each status that the contract gives the operation: testing `status` narrows `problem` and headers. */
export type Refusal<Id extends OperationId> =
  | { [Status in ProblemStatus<Id>]: RefusalOf<Id, Status, Status> }[ProblemStatus<Id>]
  | RefusalOf<Id, Exclude<ErrorStatus, ProblemStatus<Id>>, 'default'>;

/** Every registered error status and those of a large proxy, in place of `number`, which no test could rule out. */
type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526);

/** There was no answer of the API. */
export interface Failure {
  readonly ok: false;
  readonly status: 0;
  readonly problem?: undefined;
  readonly response?: undefined;
  /** NetworkError, TimeoutError or ContractError. */
  readonly error: SotayError;
}

export type Result<Id extends OperationId, Data> = Success<Id, Data> | Refusal<Id> | Failure;

/**
 * The outcome of a call as a value: `const answer = await result(getDocument(client, id))`. Only what is no failure of
 * the call is thrown: the reason of the caller's own AbortSignal, an error of the portal's token function.
 */
export async function result<Id extends OperationId, Data>(call: ApiPromise<Id, Data>): Promise<Result<Id, Data>> {
  try {
    const { data, response } = await withResponse(call);
    return { ok: true, status: response.status as SuccessStatus<Id>, data, response };
  } catch (error) {
    if (error instanceof ApiError) {
      const { status, problem, headers } = error;
      return { ok: false, status, problem, response: { status, headers }, error } as unknown as Refusal<Id>;
    }
    if (error instanceof SotayError) return { ok: false, status: 0, error };
    throw error;
  }
}

/** The data with status and headers: `const { data, response } = await withResponse(getDocument(client, id))`. */
export async function withResponse<Id extends OperationId, Data>(
  call: ApiPromise<Id, Data>,
): Promise<Pick<Success<Id, Data>, 'data' | 'response'>> {
  const data = await call; // first, so that its failure is not left unhandled
  const { status, headers } = await call.answer;
  return { data, response: { status, headers } };
}
