import { handbookContract } from './contract/contract.ts';
import { accountHandlers } from './accounts/handlers.ts';
import type { Handler } from './contract/handlers.ts';
import { memberHandlers } from './members/handlers.ts';
import { organizationHandlers } from './organizations/handlers.ts';

/** Every handler of the contract. The type fails for a missing or a foreign one; so does the start-up. */
// Until meetings, documents and feedback are in.
const pending = Object.fromEntries(handbookContract().operations.map(({ operationId }) => [operationId, () => Promise.reject(new Error('pending'))]));

export const handlers = {
  ...pending,
  ...accountHandlers,
  ...memberHandlers,
  ...organizationHandlers,
} as unknown as Readonly<Record<string, Handler<never>>>;
