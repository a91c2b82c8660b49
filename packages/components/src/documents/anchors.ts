import type { KindTerms } from './kinds.terms.ts';

/** Ids of units as the contract writes them: `dieu-3.khoan-2.diem-a`, `dieu-3~2`. */
const unitId = /^[a-z0-9]+(-[a-z0-9]+)*(~\d+)?(\.[a-z0-9]+(-[a-z0-9]+)*(~\d+)?)*$/;

/** What a fragment such as `#dieu-3.khoan-2` asks for; nothing when it is not about a unit of a document. */
export const unitOfHash = (hash: string, words: KindTerms): string | undefined => {
  let id: string;
  try {
    id = decodeURIComponent(hash.replace(/^#/, ''));
  } catch {
    return undefined;
  }
  // Other fragments belong to the host page: routes, tabs, "top".
  return unitId.test(id) && Object.keys(words.units).some((kind) => id.startsWith(`${kind}-`)) ? id : undefined;
};

/** The unit itself or the nearest one around it that the text has. */
export const nearestUnit = (text: ParentNode, id: string): HTMLElement | null => {
  for (let wanted = id; wanted; wanted = wanted.includes('.') ? wanted.slice(0, wanted.lastIndexOf('.')) : '') {
    const unit = text.querySelector<HTMLElement>(`#${CSS.escape(wanted)}`);
    if (unit) return unit;
  }
  return null;
};

const splitPart = (part: string, units: object): [kind: string, number: string] => {
  const kind = Object.keys(units).find((name) => part === name || part.startsWith(`${name}-`)) ?? '';
  return [kind, part.slice(kind.length + 1).replace(/~\d+$/, '')];
};

/** "Điều 3, khoản 2, điểm đ" */
export const unitLabel = (id: string, { units, ordinals }: KindTerms): string => {
  const parts = id.split('.').map((part) => splitPart(part, units));
  const label = parts
    // "khoản 1.2" says already that it stands in khoản 1.
    .filter(([kind], index) => kind !== 'khoan' || parts[index + 1]?.[0] !== 'khoan')
    .map(([kind, number]) => {
      const plain = number.replace(/-/g, '.').replace(/dd/g, String.fromCharCode(0x111));
      const shown = /^(dieu|khoan|diem)$/.test(kind) ? plain : (ordinals[number] ?? number.toUpperCase());
      return `${units[kind] ?? ''} ${shown}`.trim();
    })
    .join(', ');
  return label.charAt(0).toUpperCase() + label.slice(1);
};

/** The innermost unit around a place in the text. */
export const unitAround = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('[id][data-kind]') ?? null;
