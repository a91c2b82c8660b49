import type { ListedMember } from './read-row.ts';

/** The 63 provinces of Thông tư 07/2016: an id keeps the province of birth for ever (domain 5). */
const PREFIXES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 ' +
    '046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 ' +
    '094 095 096'
  ).split(' '),
);

const YOUNGEST = 18;
const OLDEST = 60;

export interface Doubt {
  readonly field: string;
  readonly code: string;
}

/** What looks wrong and may be right: warnings, never refusals (domain 3.2). */
export function doubtsAbout(member: ListedMember): Doubt[] {
  const { citizenId, partyCardNumber, admissionDate, officialDate, birthYear } = member;
  const doubts: Doubt[] = [];
  const doubt = (holds: boolean, field: string, code: string) => {
    if (holds) doubts.push({ field, code });
  };
  if (citizenId !== null) {
    const centuryAndSex = Number(citizenId[3]);
    doubt(!PREFIXES.has(citizenId.slice(0, 3)), 'citizenId', 'unknown-prefix');
    doubt((centuryAndSex % 2 === 0) !== (member.gender === 'male'), 'citizenId', 'other-gender');
    const year = 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(citizenId.slice(4, 6));
    doubt(year !== birthYear, 'citizenId', 'other-birth-year');
    doubt(partyCardNumber !== null && partyCardNumber !== citizenId, 'partyCardNumber', 'differs-from-citizen-id');
  }
  doubt(member.standing === 'official' && partyCardNumber === null, 'partyCardNumber', 'missing');
  const age = wholeYears(member.birthDate ?? `${birthYear}-01-01`, admissionDate);
  doubt(age < YOUNGEST, 'admissionDate', 'too-young');
  doubt(age > OLDEST, 'admissionDate', 'unusually-old');
  if (officialDate !== null) {
    doubt(officialDate < admissionDate, 'officialDate', 'before-admission');
    doubt(
      officialDate >= admissionDate && wholeYears(admissionDate, officialDate) < 1,
      'officialDate',
      'within-a-year',
    );
  }
  return doubts;
}

/** Days are compared as text: `yyyy-mm-dd`. */
function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}
