import { sql } from 'kysely';
import { ruleViolated } from '../contract/problems.ts';
import type { Database } from '../database/database.ts';

/** Papers of a meeting are documents that everybody in its organisation may open. */
export async function requireDocuments(db: Database, organizationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await db
    .selectFrom('documents')
    .select('documents.id')
    .where('documents.id', 'in', ids)
    .where(
      sql<boolean>`(documents.scope = 'public' or exists (select from organization_closure closure
        where closure.descendant_id = ${organizationId} and closure.ancestor_id = documents.organization_id))`,
    )
    .execute();
  const known = new Set(found.map((document) => document.id));
  const errors = ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            pointer: `/body/documentIds/${index}`,
            code: 'document-unknown',
            detail: 'Chưa tìm thấy tài liệu này. Đề nghị chọn lại từ Văn kiện - Tư liệu.',
          },
        ],
  );
  if (errors.length > 0) throw ruleViolated(errors);
}
