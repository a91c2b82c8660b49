import { type RawBuilder, sql } from 'kysely';
import { OPERATOR, recordAudit } from '../audit/record.ts';
import { type Database, inTransaction } from '../database/database.ts';
import { RETENTION_RULES, type RetentionRule, type RetentionStep } from './rules.ts';

export interface RuleOutcome {
  readonly rule: RetentionRule;
  /** What the operator set, or the rule's own. */
  readonly days: number | undefined;
  /** Rows deleted or emptied, by table; counted only in a dry run. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface RetentionOptions {
  readonly now: Date;
  readonly dryRun: boolean;
  /** Days of the operator, by word. */
  readonly days?: Readonly<Record<string, number>>;
  readonly rules?: readonly RetentionRule[];
}

/** A dry run takes back what it did: what a later step would find depends on the ones before it. */
class TakenBack extends Error {}

/** Each rule in a transaction of its own, with its entry in the audit log: what was stopped goes on when called again. */
export async function applyRetention(db: Database, options: RetentionOptions): Promise<RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  for (const rule of options.rules ?? RETENTION_RULES) {
    const days = options.days?.[rule.word] ?? rule.days;
    let counts: Record<string, number> = {};
    try {
      await inTransaction(db, async (transaction) => {
        counts = days === undefined ? {} : await applyRule(transaction, rule, beforeDays(options.now, days));
        if (options.dryRun) throw new TakenBack();
        if (Object.keys(counts).length > 0) await audit(transaction, rule, days, counts);
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    outcomes.push({ rule, days, counts });
  }
  return outcomes;
}

const beforeDays = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

async function applyRule(db: Database, { steps }: RetentionRule, before: Date): Promise<Record<string, number>> {
  // Consents are append-only to all other code.
  await sql`set local sotay.retention = 'on'`.execute(db);
  const naming = await columnsNamingMembers(db);
  const counts: Record<string, number> = {};
  for (const step of steps) {
    const count = await applyStep(db, step, condition(step.where, before, naming));
    if (count > 0) counts[step.table] = (counts[step.table] ?? 0) + count;
  }
  return counts;
}

async function applyStep(db: Database, { table, empty }: RetentionStep, over: RawBuilder<unknown>): Promise<number> {
  if (table === 'attachment_parts') {
    // The bytes are taken out of the storage by the caretaker of a server.
    await sql`
      insert into attachment_leftovers select storage_key, now() from attachment_parts where ${over}
      on conflict do nothing`.execute(db);
  }
  const columns = Object.entries(empty ?? {});
  const { numAffectedRows } =
    columns.length === 0
      ? await sql`delete from ${sql.table(table)} where ${over}`.execute(db)
      : await sql`
          update ${sql.table(table)} set ${sql.join(columns.map(([name, value]) => sql`${sql.ref(name)} = ${sql.raw(value)}`))}
          where (${over}) and (${sql.join(
            columns.map(([name, value]) => sql`${sql.ref(name)} is distinct from ${sql.raw(value)}`),
            sql` or `,
          )})`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** The text of a rule with its `:before`, and `:unnamed(column)` for a member whom no other row names. */
function condition(text: string, before: Date, naming: readonly NamingColumn[]): RawBuilder<unknown> {
  const parts = text.split(/(:before|:unnamed\([\w.]+\))/).map((part) => {
    if (part === ':before') return sql`${before}::timestamptz`;
    const member = /^:unnamed\(([\w.]+)\)$/.exec(part)?.[1];
    return member === undefined ? sql.raw(part) : unnamed(member, naming);
  });
  return sql.join(parts, sql.raw(''));
}

function unnamed(member: string, naming: readonly NamingColumn[]): RawBuilder<unknown> {
  const elsewhere = naming.filter(({ table }) => table !== 'memberships');
  return sql.join(
    elsewhere.map(
      ({ table, column }) =>
        sql`not exists (select from ${sql.table(table)} named where named.${sql.ref(column)} = ${sql.raw(member)})`,
    ),
    sql` and `,
  );
}

export interface NamingColumn {
  readonly table: string;
  readonly column: string;
}

/** Asked of the database, so that a noun that is added counts without being told. */
export async function columnsNamingMembers(db: Database): Promise<NamingColumn[]> {
  const { rows } = await sql<NamingColumn>`
    select source.relname as table, attribute.attname as column
      from pg_constraint
      join pg_class source on source.oid = conrelid
      join pg_attribute attribute on attribute.attrelid = conrelid and attribute.attnum = any(conkey)
     where contype = 'f' and confrelid = 'members'::regclass`.execute(db);
  return rows;
}

async function audit(
  db: Database,
  { word }: RetentionRule,
  days: number | undefined,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await recordAudit(db, {
    action: 'retention.applied',
    actor: OPERATOR,
    details: { rule: word, days: days ?? 0, ...counts },
  });
}
