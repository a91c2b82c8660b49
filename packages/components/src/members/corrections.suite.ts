import type { ProfileCorrection } from '@sotay/sdk/corrections';
import { profile } from '../widgets.suite.ts';

// Corrections, for the tests of those who ask and of those who decide.

export const idOf = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One that waits. */
export const correction = (number: number, fields: Partial<ProfileCorrection> = {}): ProfileCorrection => ({
  id: idOf(number),
  state: 'submitted',
  member: { id: profile.id, fullName: profile.fullName },
  cell: profile.currentCell,
  decider: { role: 'secretary', organization: profile.currentCell },
  fields: ['phone'],
  before: { phone: '09** *** 012' },
  after: { phone: '09** *** 055' },
  memberDatabaseOnly: [],
  changedMeanwhile: [],
  recordVersion: 1,
  reason: 'Đổi số.',
  attachments: [],
  warnings: [],
  submittedAt: '2026-11-20T09:00:00+07:00',
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  version: 1,
  ...fields,
});

/** What a decision adds to it. */
export const decided = {
  decidedBy: 'Trần Thị Ví Dụ',
  decidedAt: '2026-11-21T09:00:00+07:00',
  version: 2,
} as const;

/** A file that was sent with it. */
export const evidence = {
  ...{ id: idOf(7), purpose: 'correction', name: 'Căn cước.pdf', mediaType: 'application/pdf' },
  ...{ size: 5, receivedBytes: 5, state: 'available', refusal: null, createdAt: '2026-11-20T09:00:00+07:00' },
};
