import { ContractError } from './http/errors.ts';
import type { ApiPromise } from './http/promise.ts';
import type { OperationId } from './problems.ts';

interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

type Outcome<Output> = { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** What zod, valibot, arktype and others have in common: https://standardschema.dev. */
export interface StandardSchema<Output> {
  readonly '~standard': { readonly validate: (value: unknown) => Outcome<Output> | Promise<Outcome<Output>> };
}

/**
 * The call with its data checked, and transformed, by a schema of your own: `await validated(getDocument(client, id), schema)`.
 * What does not fit is a `ContractError` that names the fields at fault and none of their values.
 */
export function validated<Id extends OperationId, Output>(
  call: ApiPromise<Id, unknown>,
  schema: StandardSchema<Output>,
): ApiPromise<Id, Output> {
  const check = async (data: unknown) => {
    const outcome = await schema['~standard'].validate(data);
    if (!outcome.issues) return outcome.value;
    const { operation } = await call.answer;
    throw new ContractError(operation, `${operation}: ${outcome.issues.map(pointer).join(', ')}`);
  };
  return Object.assign(call.then(check), { answer: call.answer });
}

function pointer({ path = [] }: Issue): string {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return keys.length ? `/${keys.join('/')}` : '/';
}
