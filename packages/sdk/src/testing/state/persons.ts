import type { Duty, RoleScope } from '../../types/roles.ts';
import type { Persona } from '../personas.ts';
import { exampleOf } from '../answers.ts';

interface OrganizationName {
  readonly id: string;
  readonly name: string;
}

export interface HeldRole {
  readonly role: string;
  readonly organization: OrganizationName;
  readonly scope: RoleScope;
  readonly duties: readonly Duty[];
}

/** The member behind a persona. */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly gender: 'male' | 'female';
  readonly cell: OrganizationName;
  /** Every role, with the organisation that it is held in; first that of a member of the own cell. */
  readonly roles: readonly HeldRole[];
}

/** Ids of the sample data, the same in the contract's examples and on the demo server. */
export const sampleId = (number: number): string => `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;

const { memberId, fullName, cell } = exampleOf('getSession', 200);
const { organization: ward } = exampleOf('getDocument', 200);
const otherCell = { id: sampleId(12), name: 'Chi bộ Tổ dân phố số 5' };
const officeCell = { id: sampleId(14), name: 'Chi bộ Cơ quan Đảng ủy phường Thử Nghiệm' };
const otherProvinceCell = { id: sampleId(23), name: 'Chi bộ Thôn Giả Định' };

/** Cells that the contract's examples do not show, each with the id of the organisation above it. */
export const furtherCells = [
  { ...otherCell, parentId: ward.id },
  { ...officeCell, parentId: ward.id },
  { ...otherProvinceCell, parentId: sampleId(6) },
];

/** As on the demo server. */
export const persons: Readonly<Record<Persona, Person>> = {
  member: person(memberId, fullName, 'male', cell),
  secretary: person(sampleId(102), 'Trần Thị Ví Dụ', 'female', cell, 'secretary'),
  deputySecretary: person(sampleId(103), 'Lê Văn Thử Nghiệm', 'male', cell, 'deputySecretary'),
  committeeMember: person(sampleId(104), 'Phạm Thị Minh Họa', 'female', cell, 'committeeMember'),
  admin: person(sampleId(105), 'Hoàng Văn Giả Định', 'male', cell, 'admin'),
  superior: person(sampleId(106), 'Đặng Thị Thí Dụ', 'female', officeCell, 'superior', ward),
  office: person(sampleId(107), 'Vũ Đức Mô Phỏng', 'male', officeCell, 'office', ward),
  otherCellMember: person(sampleId(108), 'Bùi Thị Nháp', 'female', otherCell),
  otherProvinceSecretary: person(sampleId(109), 'Đỗ Văn Tạm', 'male', otherProvinceCell, 'secretary'),
  applicant: person(sampleId(110), 'Lý Thị Đăng Ký', 'female', cell),
};

/** By id and name; null where nobody is. */
export const named = (one: Person | undefined) => (one ? { id: one.id, fullName: one.fullName } : null);

function person(
  id: string,
  fullName: string,
  gender: Person['gender'],
  cell: OrganizationName,
  role?: string,
  organization = cell,
): Person {
  const member = heldRole('member', cell);
  const duties = role === 'deputySecretary' ? (['approveAccounts'] as const) : [];
  return { id, fullName, gender, cell, roles: role ? [member, { ...heldRole(role, organization), duties }] : [member] };
}

export function heldRole(role: string, organization: OrganizationName): HeldRole {
  return { role, organization, scope: 'self', duties: [] };
}
