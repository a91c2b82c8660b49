import type { Persona } from '../identity/personas.ts';
import { SAMPLE, sampleId } from './organizations.ts';

export interface SamplePerson {
  readonly id: string;
  readonly fullName: string;
  readonly gender: 'male' | 'female';
  readonly cellId: string;
  /** Held besides `member` of the own cell. */
  readonly role?: { readonly name: string; readonly organizationId: string };
}

const WARD_OFFICE_CELL = sampleId(14);

/** The members behind the personas of the demo. */
export const SAMPLE_PERSONS: Readonly<Record<Persona, SamplePerson>> = {
  member: { id: sampleId(101), fullName: 'Nguyễn Văn Mẫu', gender: 'male', cellId: SAMPLE.cell },
  secretary: {
    id: sampleId(102),
    fullName: 'Trần Thị Ví Dụ',
    gender: 'female',
    cellId: SAMPLE.cell,
    role: { name: 'secretary', organizationId: SAMPLE.cell },
  },
  deputySecretary: {
    id: sampleId(103),
    fullName: 'Lê Văn Thử Nghiệm',
    gender: 'male',
    cellId: SAMPLE.cell,
    role: { name: 'deputySecretary', organizationId: SAMPLE.cell },
  },
  committeeMember: {
    id: sampleId(104),
    fullName: 'Phạm Thị Minh Họa',
    gender: 'female',
    cellId: SAMPLE.cell,
    role: { name: 'committeeMember', organizationId: SAMPLE.cell },
  },
  admin: {
    id: sampleId(105),
    fullName: 'Hoàng Văn Giả Định',
    gender: 'male',
    cellId: SAMPLE.cell,
    role: { name: 'admin', organizationId: SAMPLE.cell },
  },
  superior: {
    id: sampleId(106),
    fullName: 'Đặng Thị Thí Dụ',
    gender: 'female',
    cellId: WARD_OFFICE_CELL,
    role: { name: 'superior', organizationId: SAMPLE.ward },
  },
  office: {
    id: sampleId(107),
    fullName: 'Vũ Đức Mô Phỏng',
    gender: 'male',
    cellId: WARD_OFFICE_CELL,
    role: { name: 'office', organizationId: SAMPLE.ward },
  },
  otherCellMember: { id: sampleId(108), fullName: 'Bùi Thị Nháp', gender: 'female', cellId: SAMPLE.otherCell },
  otherProvinceSecretary: {
    id: sampleId(109),
    fullName: 'Đỗ Văn Tạm',
    gender: 'male',
    cellId: SAMPLE.otherProvinceCell,
    role: { name: 'secretary', organizationId: SAMPLE.otherProvinceCell },
  },
  applicant: { id: sampleId(110), fullName: 'Lý Thị Đăng Ký', gender: 'female', cellId: SAMPLE.cell },
};
