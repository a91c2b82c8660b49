import { resealCorrections } from '../corrections/values.ts';
import { checkFieldKeys, fieldKeysOf, forgetFieldKeys } from '../encryption/database-keys.ts';
import { resealMembers } from '../members/reseal.ts';
import { resealSecrets } from '../webhooks/endpoints.ts';
import type { Command } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';

export const reencryptCommand: Command = {
  usage: '',
  summary: 'encrypt everything with the first key of SOTAY_FIELD_KEY',
  options: {},
  async run({ settings, output }) {
    const { database } = await openForCommand(settings);
    try {
      await requireMigrated(database);
      await checkFieldKeys(database.db);
      const members = await resealMembers(database.db, (done, total) => output.progress('members', done, total));
      await resealCorrections(database.db);
      await resealSecrets(database.db);
      await forgetFieldKeys(database.db);
      const [{ id }] = fieldKeysOf(database.db);
      output.result(
        `Encrypted with the key "${id}": ${members} members, all corrections and webhook secrets. Older keys may go.`,
        {
          key: id,
          members,
        },
      );
    } finally {
      await database.close();
    }
  },
};
