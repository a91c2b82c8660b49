// What a portal's own tests import; brings in the declarations of msw.
import { answer, createHandlers, exampleOf, faults, problem, tokenOfPersona } from '@sotay/sdk/testing';

export const handlers = [
  ...createHandlers(),
  answer('getMyProfile', 200, { ...exampleOf('getMyProfile', 200), phone: null }),
  problem('getDocument', 404),
  faults.offline(),
];
export const token = tokenOfPersona('http://127.0.0.1:4310', 'secretary');

// @ts-expect-error the contract gives getDocument no 422
problem('getDocument', 422);
