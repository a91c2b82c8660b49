import type { Contract } from './contract.ts';

interface Item {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses?: Readonly<Record<string, { readonly headers?: Readonly<Record<string, unknown>> }>>;
}

/** The headers that the contract names: those a caller sends, and those that answers carry. */
export function headerNames({ document }: Pick<Contract, 'document'>): { sent: string[]; answered: string[] } {
  const paths = Object.values(document.paths as Record<string, Record<string, Item>>);
  // Parameters of a path stand beside its operations.
  const items = paths.flatMap((path) => [path as Item, ...Object.values(path)]);
  const parameters = items.flatMap((item) => item.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const responses = items.flatMap((item) => Object.values(item.responses ?? {}));
  return {
    sent: distinct(parameters.map(({ name }) => name)),
    answered: distinct(responses.flatMap(({ headers }) => Object.keys(headers ?? {}))),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
