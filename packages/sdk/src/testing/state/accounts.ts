import { routes, type OperationId } from '../../generated/routes.ts';
import { grantsOf, type Acts } from './call.ts';
import { found } from './refusal.ts';

export const accounts: Acts = {
  getSession({ person }) {
    const { id, fullName, cell, roles } = found(person ?? undefined);
    const operations = (Object.keys(routes) as OperationId[]).filter((one) => grantsOf(one, person).length > 0);
    return { memberId: id, fullName, cell, roles, operations };
  },
};
