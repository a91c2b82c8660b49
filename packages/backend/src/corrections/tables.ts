import type { ColumnType, Generated } from 'kysely';
import type { Instant, NullableInstant } from '../database/tables.ts';
import type { Sealed } from '../encryption/sealed.ts';
import type { Doubt } from '../members/checks.ts';
import type { ProfileField } from './fields.ts';
import type { CorrectionState } from './rules.ts';

export interface CorrectionTables {
  /** Read it through `correctionsOn`, which knows of transfers and of who decides. */
  profileCorrections: {
    id: string;
    memberId: string;
    /** The cell when it was sent. */
    organizationId: string;
    state: CorrectionState;
    reason: string;
    warnings: ColumnType<Doubt[], string, never>;
    submittedAt: Instant;
    decidedBy: string | null;
    decidedAt: NullableInstant;
    decisionNote: string | null;
    version: Generated<number>;
  };
  /** Values of all fields are sealed, as text; null where the record has none. */
  profileCorrectionFields: {
    id: string;
    correctionId: string;
    field: ProfileField;
    /** In the record when it was sent; once it is approved, what it replaced. */
    oldValue: Sealed | null;
    newValue: Sealed;
    /** False where approving changes nothing here: see `appliesHere`. */
    appliesHere: boolean;
  };
  /** What approved corrections changed; never changed itself. */
  memberFieldHistory: {
    id: string;
    memberId: string;
    field: ProfileField;
    oldValue: Sealed | null;
    newValue: Sealed;
    changedAt: Instant;
    /** Null when who approved it left so long ago that nothing names them any more. */
    changedBy: string | null;
    correctionId: string;
  };
}
