import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { isThatMember } from '../accounts/rules.ts';
import type { Database } from '../database/database.ts';
import { readDate } from '../members/import/cells.ts';
import { UsageError } from '../usage-error.ts';
import type { Invocation } from './command.ts';

export const personOptions = { member: { type: 'string' }, person: { type: 'string' } } as const;
export const PERSON_USAGE = '--member ID|--person FILE';

interface Named {
  readonly fullName: string;
  readonly birthDate: string;
}
export type Person = { readonly id: string } | Named;

/**
 * Who is meant: an id, or name and birth date from a file (`-` for standard input), in two lines. Never on the command line,
 * which other users of the machine see, and never by a citizen ID.
 */
export async function readPerson({ values }: Pick<Invocation, 'values'>): Promise<Person> {
  const { member, person } = values;
  if ((typeof member === 'string') === (typeof person === 'string'))
    throw new UsageError('name the member by --member ID or --person FILE, one of the two');
  if (typeof member === 'string') return { id: requireId('member', member) };
  const lines = (await readText(String(person)))
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [fullName, birth, ...more] = lines;
  const birthDate = birth === undefined ? undefined : readDate(birth)?.date;
  if (!fullName || !birthDate || more.length > 0)
    throw new UsageError('--person: two lines are expected, the full name and the birth date (dd/mm/yyyy)');
  return { fullName: fullName.normalize('NFC'), birthDate };
}

export function requireId(option: string, text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) throw new UsageError(`--${option} must be an id`);
  return text.toLowerCase();
}

async function readText(path: string): Promise<string> {
  if (path === '-') return readStream(process.stdin);
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--person: cannot read the file (${String((error as NodeJS.ErrnoException).code)})`);
  }
}

/** The one member who is meant. Members of one name and birth date are told apart by id. */
export async function findPerson(db: Database, person: Person): Promise<string> {
  const found = 'id' in person ? await byId(db, person.id) : await byName(db, person);
  const [only, ...others] = found;
  if (only === undefined) throw new UsageError('no member on the list is meant by this');
  if (others.length > 0)
    throw new UsageError(`several members are meant by this: name one by --member ${found.join(' | ')}`);
  return only;
}

const byId = async (db: Database, id: string): Promise<string[]> =>
  (await db.selectFrom('members').select('id').where('id', '=', id).execute()).map((row) => row.id);

async function byName(db: Database, named: Named): Promise<string[]> {
  const born = await db
    .selectFrom('members')
    .select(['id', 'fullName', 'birthDate', 'birthYear'])
    .where('birthYear', '=', Number(named.birthDate.slice(0, 4)))
    .execute();
  return born.filter((row) => isThatMember(row, named)).map((row) => row.id);
}
