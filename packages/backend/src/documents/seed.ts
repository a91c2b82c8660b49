import type { SeedContext } from '../sample/seed.ts';
import { SAMPLE, sampleId } from '../sample/organizations.ts';
import { readDocument } from './reading.ts';
import { readSample, sampleDocuments } from './samples.ts';
import { insertDocument } from './store.ts';

/** Ids of the sample documents, in the order of `samples.ts`. */
export const SAMPLE_DOCUMENTS: readonly string[] = sampleDocuments.map((_, index) => sampleId(301 + index));

const minute = 60_000;

export async function seedDocuments({ db, now }: SeedContext): Promise<void> {
  for (const [index, sample] of sampleDocuments.entries()) {
    const id = SAMPLE_DOCUMENTS[index] ?? '';
    const read = readDocument({ text: await readSample(sample), fileName: sample.fileName, category: sample.category });
    await insertDocument(db, read, {
      id,
      organizationId: sample.keeper === 'cell' ? SAMPLE.cell : SAMPLE.ward,
      scope: sample.scope,
      importedAt: new Date(now.getTime() - (sampleDocuments.length - index) * minute),
    });
  }
}
