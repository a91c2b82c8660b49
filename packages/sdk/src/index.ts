import { Accounts } from './accounts.ts';
import { Announcements } from './announcements.ts';
import { Attachments } from './attachments.ts';
import { AuditLog } from './audit.ts';
import { createClient } from './client.ts';
import { Consents } from './consents.ts';
import { DataRequests } from './data-requests.ts';
import { Corrections } from './corrections.ts';
import { Documents } from './documents.ts';
import { FeedbackBoxes } from './feedback.ts';
import type { Client, ClientOptions } from './http/options.ts';
import { Meetings } from './meetings.ts';
import { Members } from './members.ts';
import { Organizations } from './organizations.ts';
import type { Outbox, OutboxOptions } from './outbox/index.ts';
import { Roles } from './roles.ts';
import { Support } from './support.ts';

export * from './accounts.ts';
export { assisted } from './assisted.ts';
export * from './announcements.ts';
export * from './attachments.ts';
export * from './audit.ts';
export * from './client.ts';
export * from './consents.ts';
export * from './data-requests.ts';
export * from './corrections.ts';
export * from './documents.ts';
export * from './feedback.ts';
export { newIdempotencyKey } from './idempotency-key.ts';
export * from './meetings.ts';
export * from './members.ts';
export * from './organizations.ts';
export * from './problems.ts';
export * from './roles.ts';
export * from './support.ts';

/** Everything in one object. Importing single functions from `@sotay/sdk/<noun>` makes a smaller page. */
export class Handbook {
  readonly client: Client;
  readonly accounts: Accounts;
  readonly roles: Roles;
  readonly members: Members;
  readonly corrections: Corrections;
  readonly organizations: Organizations;
  readonly meetings: Meetings;
  readonly documents: Documents;
  readonly feedback: FeedbackBoxes;
  readonly attachments: Attachments;
  readonly announcements: Announcements;
  readonly audit: AuditLog;
  readonly support: Support;
  readonly consents: Consents;
  readonly dataRequests: DataRequests;
  /** What was done offline; there after `openOutbox`. */
  outbox: Outbox | undefined;

  constructor(options: ClientOptions) {
    const client = createClient(options);
    this.client = client;
    this.accounts = new Accounts(client);
    this.roles = new Roles(client);
    this.members = new Members(client);
    this.corrections = new Corrections(client);
    this.organizations = new Organizations(client);
    this.meetings = new Meetings(client);
    this.documents = new Documents(client);
    this.feedback = new FeedbackBoxes(client);
    this.attachments = new Attachments(client);
    this.announcements = new Announcements(client);
    this.audit = new AuditLog(client);
    this.support = new Support(client);
    this.consents = new Consents(client);
    this.dataRequests = new DataRequests(client);
  }

  /** Opens the member's outbox, see `@sotay/sdk/outbox`; its code is fetched by this call. */
  async openOutbox(options: OutboxOptions): Promise<Outbox> {
    const { openOutbox } = await import('./outbox/index.ts');
    return (this.outbox = await openOutbox(this.client, options));
  }

  /**
   * At sign-out: forgets the token, everything that was read with it, and the outbox. While acts wait in it, it rejects
   * (`OutboxError`, `entries-left`) and signs nobody out, until the user has decided and `discard` is true.
   */
  async signOut(options?: { readonly discard?: boolean }): Promise<void> {
    await this.outbox?.end(options);
    this.clear();
  }

  /** Forgets the same at once. Acts that wait cannot be read again; the member's next outbox tells how many they were. */
  clear(): void {
    this.client.clear();
    this.outbox = undefined;
  }
}
