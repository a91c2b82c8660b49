import { migrate } from '../database/migrate.ts';
import type { Command } from './command.ts';
import { openForCommand } from './open.ts';

export const migrateCommand: Command = {
  usage: '',
  summary: 'bring the database up to date',
  options: {},
  async run({ settings, output }) {
    const { database } = await openForCommand(settings);
    try {
      const migrations = await migrate(database.db, database.engine);
      const text = migrations.length === 0 ? 'Nothing to migrate.' : `Migrated: ${migrations.join(', ')}`;
      output.result(text, { migrations });
    } finally {
      await database.close();
    }
  },
};
