// Rules on what a helper may do for another member in an assisted session (`x-assisted`).
import { operations } from './contract-walk.mjs';

const HEADER = 'Sotay-Assisted-Session';
const CODES = ['assisted-session-task', 'assisted-session-done', 'assisted-session-ended'];
/** Whatever else stands in these is of one's own rights: who widens this list opens a part of it to others. */
const openTags = ['announcements', 'consents', 'documents', 'feedback', 'meetings'];
/** Who the form is filled in for; with the session it tells of the helped member only. */
const openBesides = ['getSession'];
const GIVES_CONSENT = 'giveConsent';

export const assistedRules = {
  'a task of an assisted session is known, and opens the act that it is named after'(contract, check) {
    const tasks = tasksOf(contract);
    const all = operations(contract);
    for (const { id, operation } of all)
      for (const task of tasksIn(operation) ?? [undefined])
        check(
          id,
          task === undefined || tasks.includes(task),
          `is open to the task ${task}, which AssistedTaskAsked does not know`,
        );
    for (const task of tasks) {
      const act = all.find(({ id }) => id === task);
      check(
        `AssistedTaskAsked ${task}`,
        act && act.method !== 'get' && tasksIn(act.operation)?.includes(task),
        'must be an operation that changes something and is open to it',
      );
    }
  },

  'an operation of an assisted session takes its header, and shows what is refused'(contract, check) {
    for (const { id, operation, parameters, responses } of operations(contract)) {
      const tasks = tasksIn(operation);
      const takes = parameters.some(({ name, in: place }) => name === HEADER && place === 'header');
      check(id, takes === (tasks !== undefined), `x-assisted goes with the header ${HEADER}, and only with it`);
      if (!tasks) continue;
      const names = tasks.length > 0 && new Set(tasks).size === tasks.length;
      check(id, names, 'x-assisted must name one task or more, each once');
      const refusal = JSON.stringify(responses.find(({ status }) => status === '403') ?? null);
      for (const code of CODES)
        check(id, refusal.includes(code), `403 must show ${code} (shared/responses.yaml#/ForbiddenAssisted)`);
    }
  },

  'an assisted session opens what members may do for themselves, and no power over others'(contract, check) {
    const all = operations(contract);
    const needsConsent = (task) => all.some(({ id, operation }) => id === task && operation['x-consent']);
    for (const { id, method, operation, parameters } of all) {
      const tasks = tasksIn(operation);
      const { allow = [] } = operation['x-permission'] ?? {};
      const [tag] = operation.tags ?? [];
      check(id, !tasks || allow.some(({ role }) => role === 'member'), 'x-assisted needs the role member');
      if (!tasks) continue;
      check(id, !id.startsWith('reveal'), 'shows what is masked, and must not be x-assisted');
      check(
        id,
        openTags.includes(tag) || openBesides.includes(id),
        `is of ${tag}, and must not be x-assisted; that may be: ${openTags.join(', ')}`,
      );
      if (method === 'get') continue;
      if (id === GIVES_CONSENT) check(id, tasks.every(needsConsent), 'x-assisted must name tasks that need a consent');
      else
        check(id, tasks.length === 1 && tasks[0] === id, 'changes something, and is x-assisted for its own task only');
      // A helper loses answers as often as others, and the same asked again must not count twice.
      const keyed = parameters.some(({ name }) => name === 'Idempotency-Key');
      check(
        id,
        method === 'put' || (method === 'post' && keyed),
        'x-assisted must be a PUT, or a POST with an Idempotency-Key',
      );
    }
  },
};

const tasksIn = (operation) => operation['x-assisted'];
const tasksOf = (contract) => contract.components?.schemas?.AssistedTaskAsked?.enum ?? [];
