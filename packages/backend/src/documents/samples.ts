import { readFile } from 'node:fs/promises';
import type { DocumentCategory } from './types.ts';

/** Invented documents, one of each category of Điều 3.2c; stamped as samples without value. */
export interface SampleDocument {
  fileName: string;
  scope: 'public' | 'members';
  category: DocumentCategory;
  /** Who keeps it: the commune's committee or one of its cells. */
  keeper: 'committee' | 'cell';
}

export const sampleDocuments: SampleDocument[] = [
  { fileName: '1-quy-dinh-khai-thac-tai-lieu.txt', scope: 'public', category: 'regulation', keeper: 'committee' },
  { fileName: '2-nghi-quyet-chi-bo-thang-11.txt', scope: 'members', category: 'resolution', keeper: 'cell' },
  { fileName: '3-huong-dan-su-dung-so-tay.txt', scope: 'public', category: 'guidance', keeper: 'committee' },
  { fileName: '4-chi-thi-nang-cao-sinh-hoat.txt', scope: 'public', category: 'directive', keeper: 'committee' },
  { fileName: '5-ket-luan-hoi-nghi-quy-iii.txt', scope: 'members', category: 'conclusion', keeper: 'committee' },
  {
    fileName: '6-cong-van-ho-tro-dang-vien-cao-tuoi.txt',
    scope: 'members',
    category: 'steeringDocument',
    keeper: 'committee',
  },
  { fileName: '7-tai-lieu-sinh-hoat-chuyen-de.txt', scope: 'public', category: 'material', keeper: 'committee' },
  { fileName: '8-ban-tin-thang-10.txt', scope: 'public', category: 'news', keeper: 'committee' },
];

export function readSample({ fileName }: SampleDocument): Promise<string> {
  return readFile(new URL(`./samples/${fileName}`, import.meta.url), 'utf8');
}
