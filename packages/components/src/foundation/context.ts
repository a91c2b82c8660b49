import type { Connection } from './connection.ts';

/**
 * The community context protocol (https://github.com/webcomponents-cg/community-protocols), in the few lines we need:
 * an element asks up the DOM with `context-request`, a provider that comes later calls with `context-provider`.
 */
export const handbookContext = 'sotay-handbook';

type Answer = (connection: Connection | undefined, unsubscribe: () => void) => void;

export class ContextRequestEvent extends Event {
  readonly context: string = handbookContext;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: Answer;

  constructor(contextTarget: Element, callback: Answer) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

declare global {
  interface HTMLElementEventMap {
    'context-request': ContextRequestEvent;
  }
}

/** A provider that is in the page but whose script has not arrived yet. */
const providerIsComing = (element: Element): boolean => {
  if (element.closest('sotay-provider')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && providerIsComing(root.host);
};

/**
 * Follows the nearest provider: `answer` gets its connection, again at each change; `missing` is called if there is none.
 * Returns the way to stop.
 */
export const followProvider = (
  element: Element,
  answer: (connection: Connection) => void,
  missing: () => void,
): (() => void) => {
  let leave: (() => void) | undefined;
  const ask = (): void => {
    leave?.();
    leave = undefined;
    element.dispatchEvent(
      new ContextRequestEvent(element, (connection, unsubscribe) => {
        leave = unsubscribe;
        if (connection) answer(connection);
      }),
    );
  };
  ask();
  if (!leave && !providerIsComing(element)) missing();
  document.addEventListener('context-provider', ask);
  return () => {
    leave?.();
    document.removeEventListener('context-provider', ask);
  };
};
