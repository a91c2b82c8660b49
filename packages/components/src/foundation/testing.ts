import { a11ySnapshot, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
// Fetched beforehand: a provider imports it when it connects, and a busy machine takes seconds to compile it.
import '@sotay/sdk/client';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import './provider.define.ts';
import type { SotayElement } from './element.ts';

// Helpers of tests; no part of the package.

interface Axe {
  run(context: Element, options?: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const mounts = new Set<HTMLElement>();
const realFetch = globalThis.fetch;

/** Puts a template into the page and waits until it is drawn. */
export const mount = async <E extends Element = HTMLElement>(template: TemplateResult): Promise<E> => {
  const place = document.createElement('div');
  mounts.add(place);
  document.body.append(place);
  render(template, place);
  await settled(place);
  return place.firstElementChild as E;
};

/** Puts a template into a provider of `/v1`, and gives its first element. */
export const mountInProvider = async <E extends Element = SotayElement>(
  template: TemplateResult,
  token?: string,
): Promise<E> => {
  const provider = await mount(
    html`<sotay-provider base-url="/v1" .token=${token ? () => Promise.resolve(token) : nothing}
      >${template}</sotay-provider
    >`,
  );
  return provider.firstElementChild as E;
};

/** Takes everything out of the page again; call it in `afterEach`. */
export const cleanUp = (): void => {
  for (const place of mounts) place.remove();
  mounts.clear();
  globalThis.fetch = realFetch;
};

export const pause = (ms = 0): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** Waits until `ready` holds; fails after five seconds. */
export const until = async (ready: () => unknown, what = 'condition'): Promise<void> => {
  const end = Date.now() + 5000;
  while (!ready()) {
    await pause(10);
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${ready.toString()}`);
  }
};

const settled = async (place: Element): Promise<void> => {
  for (let round = 0; round < 3; round++) {
    await Promise.all(
      [...place.querySelectorAll('*')].map(async (element) => (element as Partial<SotayElement>).updateComplete),
    );
    await pause();
  }
};

export type Answer = (request: Request) => Response | Promise<Response>;

/** Answers `fetch` in this page; gives the list of requests. */
export const answerWith = (answer: Answer): Request[] => {
  const requests: Request[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request);
    return answer(request);
  };
  return requests;
};

/** A stream of events through which a test speaks to what listens, and to what asks for the last seconds later. */
export const eventStream = () => {
  let speak: (text: string) => void = () => undefined;
  const told: { readonly at: number; readonly frame: string }[] = [];
  let listeners = 0;
  let last = 1;
  return {
    get listeners() {
      return listeners;
    },
    /** The answer to a request for the stream; nothing for others. */
    answer(request: Request): Response | undefined {
      const { pathname, searchParams } = new URL(request.url);
      if (!pathname.endsWith('/events/stream')) return undefined;
      listeners += 1;
      const from = performance.now() - Number(searchParams.get('secondsAgo')) * 1000;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          speak = (text) => {
            controller.enqueue(new TextEncoder().encode(text));
          };
          for (const { at, frame } of told) if (at > from) speak(frame);
          speak(`id: ${last}\n\n`);
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    },
    tell(type: string, objectId: string) {
      const id = String(++last);
      const event = { id, type, objectId, organizationId: objectId, occurredAt: '2026-11-24T08:00:00+07:00' };
      const frame = `id: ${id}\ndata: ${JSON.stringify(event)}\n\n`;
      told.push({ at: performance.now(), frame });
      speak(frame);
    },
  };
};

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const problem = (status: number, code: string, detail = 'Đề nghị thử lại.'): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, detail, code, requestId: 'r-1' }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** Findings of axe in an element and its shadow roots, as one readable list. */
export const axeFindings = async (element: Element): Promise<string[]> => {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

/** Only Chromium can be asked for its accessibility tree and for other media here. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** Sets media features, such as `{ 'forced-colors': 'active' }`; false where the browser cannot. */
export const media = async (features: Record<string, string>): Promise<boolean> => {
  if (isChromium) await executeServerCommand('media-features', features);
  return isChromium;
};

/** What a reader sees, shadow roots included. */
export const textOf = (node: Node): string => {
  if (node instanceof Element && (node.matches('.hidden,[hidden]') || node.localName === 'style')) return '';
  if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().map(textOf).join(' ');
  const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  if (inner.nodeType === Node.TEXT_NODE) return inner.textContent ?? '';
  return [...inner.childNodes].map(textOf).join(' ').replace(/\s+/g, ' ').trim();
};

/** Test files run side by side in one browser profile; those that use its IndexedDB take turns. */
export const takeTurns = (name: string): void => {
  let release: () => void = () => undefined;
  before(async function () {
    this.timeout(60_000);
    await new Promise<void>((held) => {
      void navigator.locks.request(name, () => {
        held();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
  });
  after(() => {
    release();
  });
};

/** The browser's own accessibility tree, as text. Its package types the answer as void. Chromium only. */
export const accessibilityTree = async (): Promise<string> =>
  JSON.stringify(await (a11ySnapshot as unknown as (options: object) => Promise<unknown>)({}));

/** What `act` makes the browser save, instead of saving it. */
export const savedBy = async (act: () => void): Promise<{ name: string; address: string; blob: Blob }> => {
  const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  const create = URL.createObjectURL.bind(URL);
  let blob: Blob | undefined;
  let saved: { name: string; address: string } | undefined;
  URL.createObjectURL = (given: Blob) => create((blob = given));
  HTMLElement.prototype.click = function (this: HTMLElement) {
    if (this instanceof HTMLAnchorElement && this.download) saved = { name: this.download, address: this.href };
    else (original.value as () => void).call(this);
  };
  try {
    act();
    await until(() => saved, 'the file');
  } finally {
    Object.defineProperty(HTMLElement.prototype, 'click', original);
    URL.createObjectURL = create;
  }
  return { ...saved!, blob: blob! };
};

/** The element with the focus, in whichever shadow root it is. */
export const deepActive = (): Element => {
  let active = document.activeElement as Element;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** How a test names an element: the words on it, else its label. */
const called = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (element.matches('input, select, textarea')) {
    const label = element.closest('label') ?? root.querySelector(`label[for="${element.id}"]`);
    const value = element instanceof HTMLInputElement && element.type === 'radio' ? '( ) ' : '';
    return (
      value +
      [...(label?.childNodes ?? [])]
        .filter((node) => node !== element && !(node instanceof HTMLElement && node.contains(element)))
        .map(textOf)
        .join(' ')
        .trim()
    );
  }
  return textOf(element);
};

/** Presses Tab or Shift+Tab from `from` until the focus is on `to`; gives what had it on the way. */
export const tabThrough = async (from: HTMLElement, to: HTMLElement, key: 'Tab' | 'Shift+Tab'): Promise<string[]> => {
  const walked: string[] = [];
  from.focus();
  if (key === 'Shift+Tab') await sendKeys({ down: 'Shift' });
  try {
    for (let presses = 0; presses < 40; presses++) {
      await sendKeys({ press: 'Tab' });
      if (deepActive() === to) return walked;
      walked.push(called(deepActive()));
    }
  } finally {
    if (key === 'Shift+Tab') await sendKeys({ up: 'Shift' });
  }
  throw new Error(`the focus never arrives: ${walked.join(' → ')}`);
};

const reachable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Every element in an element's shadow root, and in theirs. */
export const composed = (element: Element): HTMLElement[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((each) => [each, ...composed(each)]);

/** What can be reached by Tab or pressed in an element, shadow roots included. */
export const targetsIn = (element: Element): HTMLElement[] =>
  composed(element).filter((each) => each.matches(reachable) && each.checkVisibility() && !each.matches(':disabled'));
