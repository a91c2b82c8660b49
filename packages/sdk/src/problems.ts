import type { operations } from './generated/schema.ts';
import { ApiError } from './http/errors.ts';

/** Every operation of the contract. */
export type OperationId = keyof operations;

/** The statuses with which an operation may refuse, by the contract. */
export type ProblemStatus<Id extends OperationId> = Extract<
  Exclude<keyof operations[Id]['responses'], SuccessStatus<Id>>,
  number
>;

/** The statuses with which an operation answers, by the contract; 304 when what is kept still holds. */
export type SuccessStatus<Id extends OperationId> = Extract<
  keyof operations[Id]['responses'],
  200 | 201 | 202 | 204 | 304
>;

/** The body of a refusal, by the contract. */
export type ProblemBody<Id extends OperationId, Status extends keyof operations[Id]['responses']> = Body<
  operations[Id]['responses'][Status]
>;

type Body<Response> = Response extends { content: { 'application/problem+json': infer Problem } } ? Problem : never;

/** An error of one operation and one status, with the body that the contract gives it. */
export type ProblemError<Id extends OperationId, Status extends ProblemStatus<Id>> = ApiError & {
  readonly operation: Id;
  readonly status: Status;
  readonly problem: ProblemBody<Id, Status>;
};

/** True for a refusal of this operation with this status; a status that the contract does not give it does not compile. */
export function isProblem<Id extends OperationId, Status extends ProblemStatus<Id>>(
  error: unknown,
  operation: Id,
  status: Status,
): error is ProblemError<Id, Status> {
  return (
    error instanceof ApiError && error.operation === operation && error.status === status && error.problem !== undefined
  );
}
