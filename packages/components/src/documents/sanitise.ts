/**
 * Puts a document's HTML into the page so that nothing but text and structure can arrive. The server has made it from the
 * same allow-list; this is the second lock, for a server that is not ours or not itself.
 */

/** `a` without an address: the words stay, the link goes. */
export const allowedElements = [
  ...[
    'article',
    'section',
    'header',
    'footer',
    'div',
    'p',
    'span',
    'br',
    'hr',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'a',
    'b',
    'i',
    'u',
  ],
  ...['strong', 'em', 'sub', 'sup', 'ol', 'ul', 'li', 'dl', 'dt', 'dd', 'blockquote'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
export const allowedAttributes = ['id', 'lang', 'class', 'data-kind', 'colspan', 'rowspan'];

// Not in TypeScript's DOM library yet.
interface WithSanitizer {
  Sanitizer?: { new (config: object): object; readonly prototype: object };
}
interface WithSetHtml {
  setHTML?: (html: string, options: { sanitizer: object }) => void;
}

/** Uses the platform's sanitizer where there is one (Chromium 146, Firefox 148), else DOMPurify, which is fetched then. */
export const placeHtml = async (target: HTMLElement, source: string): Promise<void> => {
  const { Sanitizer } = globalThis as WithSanitizer;
  const { setHTML } = target as WithSetHtml;
  // Chrome 105 to 118 had an older Sanitizer, which takes no notice of this list and drops `data-kind`.
  if (Sanitizer && setHTML && 'allowElement' in Sanitizer.prototype) {
    // The default sanitizer strips ids, and with them every deep link; hence the list.
    const sanitizer = new Sanitizer({
      elements: allowedElements,
      attributes: allowedAttributes,
      comments: false,
      dataAttributes: false,
    });
    setHTML.call(target, source, { sanitizer });
  } else {
    const { purified } = await import('./purify.ts');
    target.replaceChildren(purified(source));
  }
};
