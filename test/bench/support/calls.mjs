// One call of each shape that the SDK has, with a field of its answer: what an application's compiler sees.
const calls = {
  accounts: { getSession: '(await getSession(client)).roles.length' },
  members: { getMyProfile: '(await getMyProfile(client)).birthDate.year' },
  organizations: {
    listOrganizations: "(await listOrganizations(client, { parentId: id, asOf: '2026-11-27' })).items.length",
    getOrganization: '(await getOrganization(client, id)).unitKind',
  },
  meetings: {
    listMeetings: "(await listMeetings(client, { kind: 'cellRegular', limit: 5 })).items[0]?.myAnswer?.acknowledgement",
    getMeeting: '(await getMeeting(client, id, { timeout: 5000 })).agenda.length',
    createMeeting:
      "(await createMeeting(client, { organizationId: id, kind: 'cellRegular', title: '', period: '', startsAt: '' })).version",
    updateMeeting: '(await updateMeeting(client, id, { place: null }, { ifMatch: id })).place',
    notifyMeeting: '(await notifyMeeting(client, id, { ifMatch: id })).noticeVersion',
    acknowledgeMeeting:
      "(await acknowledgeMeeting(client, id, { acknowledgement: 'attending', noticeVersion: 1 })).state",
    submitAbsenceRequest: "(await submitAbsenceRequest(client, id, { reasonKind: 'work' })).member.fullName",
    withdrawAbsenceRequest: '(await withdrawAbsenceRequest(client, id)).state',
    listAbsenceRequests: '(await (await listAbsenceRequests(client, id)).next())?.items.length',
    decideAbsenceRequest:
      "(await decideAbsenceRequest(client, id, { decision: 'accepted' }, { ifMatch: id })).decidedBy",
  },
  documents: {
    listDocuments: "(await listDocuments(client, { category: 'regulation' })).items.map(({ title }) => title)",
    getDocument: '(await getDocument(client, id)).contents[0]?.label',
    getDocumentContent: '(await getDocumentContent(client, id)).length',
    searchDocument: "(await searchDocument(client, id, 'chi ủy')).items[0]?.excerpt",
    importDocument: "(await importDocument(client, { fileName: '', text: '', scope: 'public' })).contentHash",
  },
  feedback: {
    listFeedback: '(await listFeedback(client)).nextCursor',
    getFeedback: '(await getFeedback(client, id)).replies[0]?.from.fullName',
    submitFeedback:
      "(await submitFeedback(client, { kind: 'question', recipient: 'cell', subject: '', body: '' })).receiptCode",
    replyToFeedback: "(await replyToFeedback(client, id, { body: '' })).dueAt",
  },
};
const each = Object.entries(calls).flatMap(([noun, functions]) =>
  Object.entries(functions).map(([name, text]) => ({ noun, name, text })),
);

/** A module with so many calls, which go round the copies; `isGuarded`: each in a try with its isProblem. */
export function callsCode({ count, copies, isGuarded }) {
  const imports = ["import { createClient, isProblem } from './dist/client.js';"];
  for (let copy = 0; copy < copies; copy++)
    for (const [noun, functions] of Object.entries(calls)) {
      const names = Object.keys(functions).map((name) =>
        `${name} as ${name}${suffix(copy)}`.replace(/^(\w+) as \1$/, '$1'),
      );
      imports.push(`import { ${names.join(', ')} } from './dist/${copy ? `copy${copy}/` : ''}${noun}.js';`);
    }
  const lines = Array.from({ length: count }, (_, index) => {
    const { name, text } = each[index % each.length];
    const operation = name + suffix(Math.floor(index / each.length) % copies);
    const call = `show(${text.replace(`${name}(`, `${operation}(`)});`;
    return isGuarded
      ? `try { ${call} } catch (error) { if (isProblem(error, '${operation}', 401)) show(error.problem.detail); }`
      : call;
  });
  return [
    ...imports,
    "const client = createClient({ baseUrl: '/v1' });",
    'declare const id: string;',
    'declare function show(value: unknown): void;',
    ...lines,
    '',
  ].join('\n');
}

function suffix(copy) {
  return copy ? String(copy) : '';
}
