// What scripts/stories-smoke.mjs asks of a story. The first two functions run in the page and see nothing of this module.
/* global document, customElements, HTMLSlotElement, getComputedStyle, Node, axe */

/** Tags not defined, nothing to read, a play function that failed; and the codes that the story may report. */
export function lookAtStory() {
  const problems = [];
  const stories = [...document.querySelectorAll('#storybook-root, .sb-story')].filter(
    (element) => element.firstElementChild,
  );
  const { currentRender } = globalThis.__STORYBOOK_PREVIEW__;
  const error = document.querySelector('.sb-show-errordisplay #error-message')?.textContent?.trim();
  if (error || currentRender.phase === 'errored') problems.push(`story failed: ${error ?? 'see the console'}`);
  if (!stories.length) problems.push('no story in the page');

  const own = [];
  const walk = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE && node.localName.startsWith('sotay-')) own.push(node);
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) walk(child);
  };
  for (const story of stories) walk(story);
  if (!own.length) problems.push('no sotay- element in the page');
  for (const tag of new Set(own.map(({ localName }) => localName))) {
    if (!customElements.get(tag)) problems.push(`<${tag}> is not defined`);
  }

  const visibleText = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return '';
    if (node.nodeType === Node.ELEMENT_NODE) {
      const { display, visibility } = getComputedStyle(node);
      if (node.localName === 'style' || display === 'none' || visibility === 'hidden') return '';
      if (display !== 'contents' && node.getBoundingClientRect().height < 2) return '';
    }
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const children = assigned.length ? assigned : (node.shadowRoot ?? node).childNodes;
    return [...children].map(visibleText).join(' ').trim();
  };
  const texts = stories.map(visibleText);
  if (texts.some((text) => !text)) problems.push('shows no text');

  const root = document.scrollingElement;
  if (currentRender.type !== 'docs' && root.scrollWidth > root.clientWidth) {
    problems.push(`is wider than the page (${root.scrollWidth})`);
  }
  const reports = currentRender.story?.parameters?.reports ?? (currentRender.type === 'docs' ? ['SOTAY-'] : []);
  // Numbers in full are what such a story is about.
  const { reveals } = currentRender.story?.parameters ?? {};
  return { problems, reports, text: reveals ? '' : texts.join(' ').replace(/\s+/g, ' ') };
}

/** WCAG A to AA of 2.2, and the best practices that are about the element and not about the page around it. */
export async function findingsOfAxe() {
  const ofThePage = [
    'region',
    'landmark-one-main',
    'page-has-heading-one',
    'heading-order',
    'bypass',
    'document-title',
  ];
  const { violations } = await axe.run(document.querySelector('#storybook-root'), {
    resultTypes: ['violations'],
    rules: Object.fromEntries(ofThePage.map((rule) => [rule, { enabled: false }])),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

/** The browser's own line about an answer that a story made bad on purpose, and the codes it announced. */
export const expectedError = ({ text, url }, reports) =>
  (text.startsWith('Failed to load resource') && url.startsWith('https://portal.test/')) ||
  reports.some((code) => text.startsWith(code));
