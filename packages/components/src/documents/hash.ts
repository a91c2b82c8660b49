import { unitOfHash } from './anchors.ts';
import { kindTerms } from './kinds.terms.ts';

/** Ids in a shadow root are no targets of the browser's own fragment navigation, so viewers listen themselves. */
export interface HashTarget extends Element {
  /** How well its text can answer; undefined while it has none. */
  answers(id: string): 'exact' | 'near' | 'no' | undefined;
  goTo(id: string): void;
}

const targets = new Set<HashTarget>();
let lastUsed: HashTarget | undefined;
let answered: { hash: string; by: HashTarget; how: string } | undefined;

/** The one viewer that answers: the one last used, else the first of the page, among those that answer best. */
const bestFor = (id: string): [HashTarget, string] | undefined => {
  const ordered = [...targets].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  if (lastUsed && targets.has(lastUsed)) ordered.unshift(lastUsed);
  for (const how of ['exact', 'near', 'no']) {
    const target = ordered.find((candidate) => candidate.answers(id) === how);
    if (target) return [target, how];
  }
  return undefined;
};

/** A text has come: it may be the one that the fragment of the page means. */
export const answerHash = (newcomer?: HashTarget): void => {
  const { hash } = location;
  const id = unitOfHash(hash, kindTerms);
  const best = id && bestFor(id);
  if (!best) return;
  const [target, how] = best;
  // A newcomer takes over only from nobody, or from one that answered less well.
  if (
    newcomer &&
    (target !== newcomer || (answered?.hash === hash && answered.by !== newcomer && answered.how === how))
  )
    return;
  answered = { hash, by: target, how };
  target.goTo(id);
};

const onHash = (): void => {
  answerHash();
};

export const followHash = (target: HashTarget): (() => void) => {
  if (!targets.size) addEventListener('hashchange', onHash);
  targets.add(target);
  return () => {
    targets.delete(target);
    if (answered?.by === target) answered = undefined;
    if (!targets.size) removeEventListener('hashchange', onHash);
  };
};

/** The address of a unit on this page. Not only `#…`, which a `<base>` of the host page would lead elsewhere. */
export const addressOf = (id: string): string => `${location.origin}${location.pathname}${location.search}#${id}`;

/** The reader went to a unit: the address says so, and "back" leads back. */
export const enterHash = (target: HashTarget, id: string): void => {
  lastUsed = target;
  if (location.hash !== `#${id}`) history.pushState(history.state, '', addressOf(id));
  answered = { hash: `#${id}`, by: target, how: 'exact' };
};

/** Writes the opened document into the address, without a unit of the one before. */
export const enterDocument = (parameter: string, documentId: string): void => {
  const url = new URL(location.href);
  url.searchParams.set(parameter, documentId);
  url.hash = '';
  history.replaceState(history.state, '', url);
};
