/** Activity states (domain 3.4.2) of those who are no members any more. */
export const ENDED: readonly string[] = ['left', 'removed', 'expelled', 'deceased'];

/** Those in which a member holds no role, not even that of a member. */
export const TAKES_NO_PART: readonly string[] = [...ENDED, 'suspended'];
