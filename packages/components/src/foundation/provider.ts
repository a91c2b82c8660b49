import { LitElement, css, html, type TemplateResult } from 'lit';
import { connect } from './connection.ts';
import type { Connection, Token } from './connection.ts';
import { ContextRequestEvent, handbookContext } from './context.ts';
import { themes } from './themes.ts';
import { version } from './version.ts';

/**
 * @summary Connects the elements inside it to one handbook API. Several may live on a page.
 * @slot - The page part that is connected.
 * @cssproperty --sotay-accent - The portal's colour, at least 7:1 on white.
 */
export class SotayProvider extends LitElement {
  static readonly version = version;
  static override styles = [
    css`
      :host {
        display: contents;
      }
    `,
    themes,
  ];
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    tokenUrl: { attribute: 'token-url' },
    signInUrl: { attribute: 'sign-in-url' },
    token: { attribute: false },
    theme: { reflect: true },
    textScale: { attribute: 'text-scale', reflect: true },
  };

  /** Address of the API, ending in `/v1`. */
  declare baseUrl: string | null | undefined;
  /** Address of this portal that answers `{accessToken, expiresIn}` for its signed-in user. */
  declare tokenUrl: string | null | undefined;
  /** Where readers sign in; shown as a link when content needs it. */
  declare signInUrl: string | null | undefined;
  /** For pages with code: gives the access token, instead of `token-url`. */
  declare token: (() => Promise<Token>) | undefined;
  /** `light` (default), `dark`, `contrast`, or `auto` to follow the reader's system. */
  declare theme: 'light' | 'dark' | 'contrast' | 'auto' | undefined;
  /** Text size in percent: 100, 125, 150 or 200. */
  declare textScale: '100' | '125' | '150' | '200' | undefined;

  #connection: Connection | undefined;
  #turn = 0;
  readonly #followers = new Map<symbol, (connection: Connection) => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements that were defined first have asked in vain; this lets them ask again.
    this.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }

  /** Starts afresh after the reader signed in or out: new token, and every element loads again. */
  async reconnect(): Promise<void> {
    const turn = ++this.#turn;
    const connection = await connect(this);
    // Attributes may have changed meanwhile.
    if (turn !== this.#turn) return;
    this.#connection = connection;
    for (const follower of [...this.#followers.values()]) follower(connection);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!this.#turn || ['baseUrl', 'tokenUrl', 'signInUrl', 'token'].some((name) => changed.has(name)))
      void this.reconnect();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** A follower waits for the connection, and so for properties that code sets after creation. */
  readonly #answer = (event: ContextRequestEvent): void => {
    if (event.context !== handbookContext || event.contextTarget === this) return;
    event.stopImmediatePropagation();
    const key = Symbol();
    this.#followers.set(key, (connection) => {
      event.callback(connection, leave);
    });
    const leave = () => {
      this.#followers.delete(key);
    };
    event.callback(this.#connection, leave);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sotay-provider': SotayProvider;
  }
}
