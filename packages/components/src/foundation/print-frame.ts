import type { CSSResult } from 'lit';

const FRAME_TITLE = 'sotay-print';

const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((done) => {
    // Firefox replaces the first empty document a moment later; what is written before that is lost.
    frame.addEventListener('load', () => done(), { once: true });
    document.body.append(frame);
  });

/**
 * A hidden frame with the content alone: the host page's menus stay off the paper, whatever its own print styles, and
 * nothing of the host page has to be touched.
 */
export const printFrame = async (
  title: string,
  styles: CSSResult,
  parts: readonly Element[] = [],
): Promise<HTMLIFrameElement> => {
  document.querySelector(`iframe[title="${FRAME_TITLE}"]`)?.remove();
  const frame = document.createElement('iframe');
  frame.title = FRAME_TITLE;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not display:none: engines print nothing then. By CSSOM, because a style attribute would break a strict CSP.
  frame.style.cssText =
    'position:fixed;inset-block-end:0;inline-size:1px;block-size:1px;border:0;opacity:0;pointer-events:none';
  await loaded(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  if (!page || !view) return frame;
  page.documentElement.lang = 'vi';
  page.title = title;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
  page.body.append(...parts.map((part) => page.importNode(part, true)));
  view.addEventListener('afterprint', () => frame.remove());
  return frame;
};

/** Opens the print dialog for a frame. */
export const printOut = ({ contentWindow }: HTMLIFrameElement): void => {
  contentWindow?.focus();
  contentWindow?.print();
};
