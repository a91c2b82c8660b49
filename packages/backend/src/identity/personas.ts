/**
 * Who can sign in without typing in demo mode. Each is one member of the sample organisation; `applicant` has no account
 * yet.
 */
export const PERSONAS = [
  'member',
  'secretary',
  'deputySecretary',
  'committeeMember',
  'admin',
  'superior',
  'office',
  'otherCellMember',
  'otherProvinceSecretary',
  'applicant',
] as const;

export type Persona = (typeof PERSONAS)[number];

/** The name that the accounts of the personas give for their issuer. */
export const DEMO_ISSUER_NAME = 'demo';
