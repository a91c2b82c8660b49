import { migrate } from '../database/migrate.ts';
import { seedProvince } from '../sample/province.ts';
import { isEmpty, seedDemo } from '../sample/seed.ts';
import { checkFieldKeys } from '../encryption/database-keys.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { openForCommand } from './open.ts';

export const seedCommand: Command = {
  usage: '--size demo|province',
  summary: 'fill an empty database with invented data',
  options: { size: { type: 'string' } },
  async run({ values, settings, output }) {
    const { size } = values;
    if (size !== 'demo' && size !== 'province') throw new UsageError('seed needs --size demo or --size province');
    const { database } = await openForCommand(settings);
    try {
      await migrate(database.db, database.engine);
      await checkFieldKeys(database.db);
      if (!(await isEmpty(database.db)))
        throw new UsageError('the database already holds organisations; seed fills only an empty one');
      const now = new Date();
      if (size === 'demo') await seedDemo(database.db, now);
      else await seedProvince(database.db, now, output.progress);
      output.result(`Seeded: ${size}`, { seeded: size });
    } finally {
      await database.close();
    }
  },
};
