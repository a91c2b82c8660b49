import { sees, type Acts, type Call } from './call.ts';
import { pageOf } from './pages.ts';
import { found } from './refusal.ts';

export const organizations: Acts = {
  listOrganizations(call) {
    const parentId = call.query.get('parentId');
    return pageOf(call, seen(call), (one) => !parentId || one.parentId === parentId);
  },
  getOrganization: (call) => found(seen(call).find(({ id }) => id === call.path['organizationId'])),
};

/** As they are on the day asked for. */
function seen(call: Call<'listOrganizations'> | Call<'getOrganization'>) {
  const { state, query } = call;
  const day = query.get('asOf') ?? state.now().toISOString().slice(0, 10);
  return state.organizations.filter(
    ({ id, validFrom, validTo }) =>
      validFrom <= day && (validTo === null || day < validTo) && sees(call, { organizationId: id }),
  );
}
