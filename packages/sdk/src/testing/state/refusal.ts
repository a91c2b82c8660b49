import type { FieldError, Problem } from '../../types/problem.ts';
import { exampleOf, respond } from '../answers.ts';

type RefusedStatus = 400 | 401 | 403 | 404 | 409 | 412 | 422 | 428;

/** Thrown by an operation: the problem of the contract's example, with the code that the API gives the case. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly headers: Record<string, string>;

  constructor(
    status: RefusedStatus,
    code?: string,
    pointers: readonly { pointer: string; code: string }[] = [],
    headers: Record<string, string> = {},
    more: Partial<Problem> = {},
  ) {
    super(code);
    this.headers = headers;
    // All statuses are problems of this operation; every operation names the same examples.
    const { errors: _, ...example }: Problem = exampleOf('decideAbsenceRequest', status);
    const errors = pointers.map((at): FieldError => ({ ...at, detail: example.detail }));
    this.problem = {
      ...example,
      ...(code !== undefined && { code, type: `/problems/${code}` }),
      ...(errors.length > 0 && { errors }),
      ...more,
    };
  }

  respond(): Response {
    return respond(this.problem.status, this.problem, this.headers);
  }
}

/** A rule of the domain and the field that broke it; without a field it is the state of things that stands against it. */
export interface Broken {
  readonly code: string;
  readonly field?: string;
}

/** Throws 409 for a state, 422 for fields; nothing when nothing is broken. */
export function refuse(...rules: readonly (Broken | false)[]): void {
  const broken = rules.filter((rule) => rule !== false);
  const [first] = broken;
  if (!first) return;
  if (first.field === undefined) throw new Refusal(409, first.code);
  const fields = broken.map(({ code, field = '' }) => ({ code, pointer: `/body/${field}` }));
  throw new Refusal(422, fields.length === 1 ? first.code : 'rule-violated', fields);
}

/** The object does not exist or may not be seen. */
export function found<T>(object: T | undefined): T {
  if (object === undefined) throw new Refusal(404);
  return object;
}
