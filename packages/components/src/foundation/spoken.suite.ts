import { a11ySnapshot } from '@web/test-runner-commands';
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import { isChromium } from './testing.ts';

// What a screen reader is told of an element, as a table of lines: role "name" — description [states].

interface AxeNode {
  readonly actualNode: Node;
  readonly children: AxeNode[];
}
interface Axe {
  setup(root: Element): AxeNode;
  teardown(): void;
  commons: {
    aria: { getRole(node: AxeNode): string | null };
    text: { accessibleTextVirtual(node: AxeNode): string };
  };
}
interface TreeNode {
  role: string;
  name?: string;
  description?: string;
  required?: boolean;
  invalid?: string;
  disabled?: boolean;
  checked?: boolean;
  expanded?: boolean;
  level?: number;
  children?: TreeNode[];
}

const controls = ['button', 'checkbox', 'combobox', 'heading', 'link', 'radio', 'searchbox', 'textbox'];
/** Named boxes around them. Chromium's snapshot leaves them out. */
const boxes = ['article', 'dialog', 'group', 'navigation', 'search'];

const line = (role: string, name: string, description: string, states: unknown[]): string => {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const said = states.filter(Boolean).join(', ');
  return `${role} "${words(name)}"${description && ` — ${words(description)}`}${said && ` [${said}]`}`;
};

const byBrowser = async (): Promise<string[]> => {
  const lines: string[] = [];
  const read = (node: TreeNode): void => {
    const role = node.role === 'DisclosureTriangle' ? 'button' : node.role;
    const { name = '', description = '', level, checked, required, invalid, disabled, expanded } = node;
    if (controls.includes(role)) {
      lines.push(
        line(role, name, description, [
          level && String(level),
          checked && 'checked',
          required && 'required',
          invalid === 'true' && 'invalid',
          disabled && 'disabled',
          role === 'button' && expanded !== undefined && (expanded ? 'open' : 'folded'),
        ]),
      );
    }
    node.children?.forEach(read);
  };
  read((await (a11ySnapshot as unknown as (options: object) => Promise<unknown>)({})) as TreeNode);
  return lines;
};

const described = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id && (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent) ?? '')
    .join(' ');

const levelOf = (element: Element): string => element.getAttribute('aria-level') ?? element.localName.slice(1);

/** Computed from labels and references, for the engines whose own tree cannot be had; axe knows the rules. */
const byReferences = (root: Element): string[] => {
  const { axe } = globalThis as unknown as { axe: Axe };
  const lines: string[] = [];
  const read = (node: AxeNode): void => {
    const element = node.actualNode;
    if (!(element instanceof HTMLElement)) return;
    const shown =
      element.checkVisibility({ checkVisibilityCSS: true }) || getComputedStyle(element).display === 'contents';
    if (element.ariaHidden === 'true' || !shown) return;
    // HTML-AAM gives a file field no role of ARIA; the engines say a button.
    const role = element.matches('[type=file]') ? 'button' : axe.commons.aria.getRole(node);
    const name = role && axe.commons.text.accessibleTextVirtual(node);
    if (role && (controls.includes(role) || (boxes.includes(role) && name))) {
      const details = element.localName === 'summary' ? (element.parentElement as HTMLDetailsElement) : undefined;
      const expanded = details ? String(details.open) : element.getAttribute('aria-expanded');
      lines.push(
        line(role, name ?? '', described(element), [
          role === 'heading' && levelOf(element),
          element.matches('input:checked') && 'checked',
          element.ariaRequired === 'true' && 'required',
          element.getAttribute('aria-invalid') === 'true' && 'invalid',
          (element.matches(':disabled') || element.ariaDisabled === 'true') && 'disabled',
          expanded && (expanded === 'true' ? 'open' : 'folded'),
        ]),
      );
    }
    node.children.forEach(read);
  };
  try {
    read(axe.setup(root));
  } finally {
    axe.teardown();
  }
  return lines;
};

/** Compares the table with what the references say and, where it can be asked, with what the browser says. */
export const expectSpoken = async (element: Element, expected: string[]): Promise<void> => {
  expect(byReferences(element), 'by references').to.deep.equal(expected);
  if (!isChromium) return;
  // Chromium's snapshot says of a list box whether it is at fault, but not whether it is required.
  const inSnapshot = expected
    .filter((entry) => controls.includes(entry.slice(0, entry.indexOf(' '))))
    .map((entry) => (entry.startsWith('combobox') ? entry.replace(/( \[required\]$)|required, /, '') : entry));
  expect(await byBrowser(), 'by the browser').to.deep.equal(inSnapshot);
};
