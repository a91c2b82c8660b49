import { exampleOf } from '../answers.ts';
import type { Acts } from './call.ts';
import { found } from './refusal.ts';

export const members: Acts = {
  getMyProfile({ person }) {
    const { id, fullName, gender, cell } = found(person ?? undefined);
    return { ...exampleOf('getMyProfile', 200), id, fullName, gender, currentCell: cell };
  },
};
