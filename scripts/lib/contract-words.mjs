// The extensions of the contract in words, for the pages made from it.
export const roleNames = {
  applicant: 'applicant (signed in, without an active account)',
  member: 'member (đảng viên)',
  committeeMember: 'committee member (chi ủy viên)',
  deputySecretary: 'deputy secretary (phó bí thư)',
  secretary: 'secretary (bí thư)',
  admin: 'admin (quản trị)',
  superior: 'superior committee (cấp ủy cấp trên trực tiếp)',
  office: 'committee office (văn phòng cấp ủy)',
};

export const relationNames = {
  self: 'their own record',
  author: 'what they wrote',
  recipient: 'what is addressed to their organisation',
  formerRecipient: 'what their organisation forwarded',
  invited: 'meetings they are invited to',
  cell: 'objects of their organisation',
  subtree: 'objects of their organisation and those below it',
  lineage: 'objects of their organisation and those above it',
};

export const dutyNames = {
  approveAccounts: 'approves accounts of the cell',
  decideAbsences: 'decides on absence requests of the cell',
};

export const maskNames = {
  none: 'shown as it is',
  hide: 'null',
  'keep-3-2': 'the first three and last two digits',
  phone: 'the first two and last three digits',
};

/** A word that the contract uses and this file does not know is shown as it is. */
export const named = (names, word) => names[word] ?? word;
