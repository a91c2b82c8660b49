import { handbookContract } from '../contract/contract.ts';
import type { Answer, Context, Handlers } from '../contract/handlers.ts';
import { seenAs } from '../contract/masking.ts';
import { operationsOpenTo } from '../contract/permission.ts';
import { notFound } from '../contract/problems.ts';

export const accountHandlers = {
  getSession({ principal }: Context<'getSession'>): Answer<'getSession'> {
    const { member, roles } = principal;
    if (!member) throw notFound();
    const operations = operationsOpenTo(handbookContract(), principal);
    return {
      status: 200,
      body: seenAs({ memberId: member.id, fullName: member.fullName, cell: member.cell, roles, operations }, 'self'),
    };
  },
} satisfies Pick<Handlers, 'getSession'>;
