import type { MemberProfile } from '@sotay/sdk/members';
import type { SotayElement } from '../foundation/element.ts';
import type { ResourceController } from '../foundation/resource.ts';

/** A catalogue in the words of the page. */
export type Say = <T extends object>(catalogue: T) => T;

/** The profile card, to what is fetched at its first use. */
export type ProfileHost = SotayElement & { readonly resource: ResourceController<MemberProfile> };

/** What a member does with their record; there once its button was pressed. */
export interface ProfilePart {
  /** Goes in front of what the profile says, for as long as it is there. */
  readonly shown?: Partial<MemberProfile> | undefined;
  open(): Promise<void>;
  render(profile: MemberProfile): unknown;
  /** The reader has gone: nothing of theirs may stay. */
  leave(): void;
}
