import type { Problem } from '../types/problem.ts';

/**
 * What every error of this package is. The message names the operation and never an address, an id, a token or a
 * body, so it may be logged.
 */
export class SotayError extends Error {
  override name = 'SotayError';
  /** The operationId that failed. */
  declare readonly operation: string;
  constructor(operation: string, message = operation) {
    super(message);
    this.operation = operation;
  }
}

/** The server refused: any 4xx or 5xx. `isProblem` narrows it by operation and status. */
export class ApiError extends SotayError {
  override name = 'ApiError';
  declare readonly status: number;
  /** Absent when something else than the API answered, such as a proxy. */
  declare readonly problem: Problem | undefined;
  readonly #headers: Headers;
  constructor(operation: string, status: number, problem?: Problem, headers = new Headers()) {
    super(operation, `${operation} ${status} ${problem?.code}`);
    this.status = status;
    this.problem = problem?.code ? problem : undefined;
    this.#headers = headers;
  }
  /** The response's headers; not a field, so that printing the error does not print them. */
  get headers(): Headers {
    return this.#headers;
  }
}

/** No answer: offline, server down, connection cut, or the page's origin not allowed (CORS, CSP). */
export class NetworkError extends SotayError {
  override name = 'NetworkError';
}

/** No answer in time, by `timeout` or by the caller's `AbortSignal.timeout()`. */
export class TimeoutError extends SotayError {
  override name = 'TimeoutError';
}

/** An answer that the contract does not know: HTML instead of JSON, a truncated body. Often a wrong `baseUrl`. */
export class ContractError extends SotayError {
  override name = 'ContractError';
}

const kinds: Record<string, typeof NetworkError | undefined> = {
  NetworkError,
  TypeError: NetworkError, // what fetch throws; ky knows only some engines' messages
  AbortError: NetworkError, // a body that breaks off, in Firefox
  TimeoutError,
  SyntaxError: ContractError,
};

/** ky's and the engine's errors as ours: theirs carry the request, with its address and token. */
export function toOurs(operation: string, error: unknown, callerLeft?: boolean): unknown {
  const { name, response, data } = Object(error) as { name: string; response?: Response; data?: Problem };
  if (callerLeft && name !== 'TimeoutError') return error;
  if (response) return new ApiError(operation, response.status, data, response.headers);
  const Kind = kinds[name];
  return Kind ? new Kind(operation) : error;
}
