import { v7 as newId } from 'uuid';
import { vietnamDay } from '../calendar.ts';
import { inTransaction } from '../database/database.ts';
import { addOrganizations } from '../organizations/tree.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';
import { requireId } from './person.ts';

const LEVELS = [
  'central',
  'centralDirect',
  'aboveGrassroots',
  'grassrootsOrg',
  'grassrootsCell',
  'departmental',
  'subordinateCell',
  'group',
];

/** Members are imported into cells, and roles given at organisations: somebody must make the first of them. */
export const organizationsCommand: Command = {
  usage: 'add --name NAME --level LEVEL --kind WORDS [--parent ID] [--code CODE] [--cell-committee]',
  summary: 'add an organisation to the tree',
  options: {
    name: { type: 'string' },
    level: { type: 'string' },
    kind: { type: 'string' },
    parent: { type: 'string' },
    code: { type: 'string' },
    'cell-committee': { type: 'boolean' },
  },
  takesWords: true,
  async run(invocation) {
    const [act, ...more] = invocation.positionals;
    if (act !== 'add' || more.length > 0)
      throw new UsageError(`Usage: sotay-backend organizations ${organizationsCommand.usage}`);
    const added = readWords(invocation);
    const { database } = await openForCommand(invocation.settings);
    try {
      await requireMigrated(database);
      await inTransaction(database.db, async (db) => {
        const parent = db.selectFrom('organizations').select('id').where('id', '=', added.parentId);
        if (added.parentId !== null && !(await parent.executeTakeFirst()))
          throw new UsageError(`no organisation has the id ${added.parentId}`);
        await addOrganizations(db, [added]);
      });
      invocation.output.result(`Added ${added.id}: ${added.name}`, added);
    } finally {
      await database.close();
    }
  },
};

function readWords({ values }: Invocation) {
  const text = (name: string) => {
    const value = values[name];
    if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing`);
    return value.trim().normalize('NFC');
  };
  const level = text('level');
  if (!LEVELS.includes(level)) throw new UsageError(`--level must be one of ${LEVELS.join(', ')}`);
  const code = typeof values.code === 'string' ? values.code : null;
  if (code !== null && !/^\d{2}(\.\d{3}){4}$/.test(code))
    throw new UsageError('--code must be like 68.101.012.000.003');
  return {
    id: newId(),
    parentId: typeof values.parent === 'string' ? requireId('parent', values.parent) : null,
    name: text('name'),
    level,
    unitKind: text('kind'),
    code,
    hasCellCommittee: values['cell-committee'] === true,
    validFrom: vietnamDay(new Date()),
  };
}
