import { approveAsOperator } from '../accounts/operator.ts';
import { inTransaction } from '../database/database.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import { openForCommand, requireMigrated } from './open.ts';
import { findPerson, PERSON_USAGE, personOptions, readPerson } from './person.ts';
import { refusal } from './roles.ts';

/** For the first person, whose account waits for those who do not exist yet. */
export const accountsCommand: Command = {
  usage: `approve ${PERSON_USAGE}`,
  summary: 'approve the first account of an installation',
  options: personOptions,
  takesWords: true,
  async run(invocation) {
    const [name, ...more] = invocation.positionals;
    if (name !== 'approve' || more.length > 0)
      throw new UsageError(`Usage: sotay-backend accounts ${accountsCommand.usage}`);
    const person = await readPerson(invocation);
    const { database } = await openForCommand(invocation.settings);
    try {
      await requireMigrated(database);
      const { db } = database;
      const memberId = await findPerson(db, person);
      const id = await inTransaction(db, (transaction) => approveAsOperator(transaction, memberId, new Date())).catch(refusal); // prettier-ignore
      invocation.output.result(`Approved the account ${id} of member ${memberId}`, { id, memberId });
    } finally {
      await database.close();
    }
  },
};
