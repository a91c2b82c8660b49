import type { Client } from '@sotay/sdk/client';
import type { RoleReview } from '@sotay/sdk/roles';
import type { RolesTerms } from './roles.terms.ts';

/** What the dialogs need of the element that they stand in. */
export interface RoleHost {
  client(): Client | undefined;
  words(): RolesTerms;
  /** Draws anew; resolves when it is drawn. */
  draw(): Promise<unknown>;
  /** The server has it: the review is read again, and the organisation says what was done. */
  done(organizationId: string, said: string): Promise<void>;
  whyNotSent(error: unknown): string;
  /** What is there now, after an answer that says somebody else was quicker; nothing after any other. */
  newer(error: unknown): Promise<readonly RoleReview[]>;
}
