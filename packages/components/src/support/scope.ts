import type { Connection } from '../foundation/connection.ts';
import { ContextRequestEvent, handbookContext } from '../foundation/context.ts';

/** Gives the elements inside a part of the page a connection of their own, as a provider does, and nothing outside of it. */
export class Scope {
  #connection: Connection | undefined;
  readonly #followers = new Map<symbol, (connection: Connection) => void>();

  readonly answer = (event: Event): void => {
    if (!(event instanceof ContextRequestEvent) || event.context !== handbookContext) return;
    event.stopImmediatePropagation();
    const key = Symbol();
    const leave = () => void this.#followers.delete(key);
    this.#followers.set(key, (connection) => event.callback(connection, leave));
    event.callback(this.#connection, leave);
  };

  connect(connection: Connection): void {
    this.#connection = connection;
    for (const follower of [...this.#followers.values()]) follower(connection);
  }
}
