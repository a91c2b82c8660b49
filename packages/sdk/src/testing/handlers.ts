import type { HttpHandler } from 'msw';
import { examples } from '../generated/examples.ts';
import { routes } from '../generated/routes.ts';
import type { OperationId } from '../problems.ts';
import { handle, respond } from './answers.ts';
import { rememberingHandlers } from './state.ts';

/** Handlers that come before those of `createHandlers`, such as `answer(…)` and `problem(…)`. */
export type Overrides = readonly HttpHandler[];

/**
 * Handlers for every operation of the contract, answering with its examples. Opinions, meeting answers and absence
 * requests are remembered, until `createHandlers` is called again. `overrides` come first.
 */
export function createHandlers(baseUrl = '*/v1', overrides: Overrides = []): HttpHandler[] {
  const operations = Object.keys(routes) as OperationId[];
  return [
    ...overrides,
    ...rememberingHandlers(baseUrl),
    ...operations.map((operation) => exampleHandler(operation, baseUrl)),
  ];
}

function exampleHandler(operation: OperationId, baseUrl: string): HttpHandler {
  const [[status, body] = ['200', {}]] = Object.entries(examples[operation]).filter(([code]) => code.startsWith('2'));
  return handle(operation, () => respond(Number(status), body), baseUrl);
}
