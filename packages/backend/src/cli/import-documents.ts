import { readTextFile, type TextFile } from '../documents/read-file.ts';
import { UsageError } from '../usage-error.ts';
import type { Command, Invocation } from './command.ts';
import { type ImportAnswer, type ImportTarget, openImportTarget } from './import-target.ts';

const scopes = ['public', 'members'];
const categories = [
  'resolution',
  'directive',
  'regulation',
  'conclusion',
  'steeringDocument',
  'guidance',
  'material',
  'news',
];

export const importDocumentsCommand: Command = {
  usage: 'FILE… [--scope public|members] [--category NAME]',
  summary: 'read documents from UTF-8 text; also while a server runs',
  options: { scope: { type: 'string' }, category: { type: 'string' } },
  takesWords: true,
  async run(invocation) {
    const { positionals: paths, settings, output } = invocation;
    const choice = readChoice(invocation);
    // Every file is looked at before the database is touched.
    const files = await Promise.all(paths.map((path) => readTextFile(path).catch(refusal)));
    const problems: string[] = [];
    let target: ImportTarget | undefined;
    try {
      for (const [index, file] of files.entries()) {
        if (file instanceof UsageError) {
          problems.push(file.message);
        } else {
          target ??= await openImportTarget(settings, output);
          const problem = await importFile(target, file, choice, output);
          if (problem !== null) problems.push(problem);
        }
        output.progress('documents', index + 1, files.length);
      }
    } finally {
      await target?.close();
    }
    report(problems, paths.length, output);
  },
};

function refusal(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}

function readChoice({ positionals, values }: Invocation): { scope: string; category?: string } {
  const { scope = 'public', category } = values as { scope?: string; category?: string };
  if (positionals.length === 0)
    throw new UsageError(`no file given. Usage: sotay-backend import-documents ${importDocumentsCommand.usage}`);
  if (!scopes.includes(scope)) throw new UsageError(`--scope must be ${scopes.join(' or ')}, not "${scope}"`);
  if (category !== undefined && !categories.includes(category))
    throw new UsageError(`--category must be one of ${categories.join(', ')}, not "${category}"`);
  return { scope, ...(category !== undefined && { category }) };
}

/** Returns why the file could not be imported, or null. */
async function importFile(
  target: ImportTarget,
  { path, fileName, text }: TextFile,
  choice: object,
  output: Invocation['output'],
): Promise<string | null> {
  const answer = await target.post({ fileName, text, ...choice });
  const { status, body, location } = answer;
  if (status === 201) {
    const { id, number, type, signedOn, title } = body;
    const counts = countUnits(answer);
    const notes = (body.notes as unknown[]).length;
    const name = [number ?? 'no number', type, signedOn ?? 'no date'].join(', ');
    output.result(`${path}: imported ${name}: ${counts}; notes for the editor: ${notes}; ${String(location)}`, {
      file: path,
      state: 'imported',
      id,
      number,
      type,
      signedOn,
      title,
      units: (body.contents as unknown[]).length,
      notes,
    });
    return null;
  }
  const errors = (body.errors ?? []) as { code: string }[];
  if (body.code === 'document-exists' && errors.length === 0) {
    output.result(`${path}: already stored; ${String(location)}`, {
      file: path,
      state: 'stored',
      id: location?.split('/').at(-1),
    });
    return null;
  }
  if (body.code === 'document-exists')
    return `${path}: another text with the same issuer, type, number and date is already stored (${String(location)})`;
  if (status === 422 || status === 413) return `${path}: refused (${String(body.code)}): ${String(body.detail)}`;
  throw new Error(`importDocument answered ${status} ${String(body.code)}`);
}

/** "6 điều, 17 khoản, 5 điểm". */
function countUnits({ body }: ImportAnswer): string {
  const kinds = {
    phan: 'phần',
    chuong: 'chương',
    muc: 'mục',
    tieuMuc: 'tiểu mục',
    dieu: 'điều',
    mucLaMa: 'mục',
    khoan: 'khoản',
    diem: 'điểm',
    phuLuc: 'phụ lục',
  };
  const contents = body.contents as { kind: string }[];
  const counts = Object.entries(kinds).flatMap(([kind, word]) => {
    const count = contents.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return counts.join(', ') || 'no numbered units';
}

function report(problems: string[], total: number, output: Invocation['output']): void {
  const [first] = problems;
  if (first === undefined) return;
  if (total === 1) throw new UsageError(first);
  for (const problem of problems) output.warn(problem);
  throw new UsageError(`${problems.length} of ${total} files were not imported`);
}
