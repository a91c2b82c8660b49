interface ComposedSelection {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] } | ShadowRoot) => StaticRange[];
}

const composed = (selection: ComposedSelection, root: ShadowRoot): AbstractRange | undefined => {
  if (!selection.getComposedRanges) return undefined;
  try {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  } catch {
    return selection.getComposedRanges(root)[0]; // Safari 17
  }
};

const first = (selection: Selection | null | undefined): Range | undefined =>
  selection?.rangeCount ? selection.getRangeAt(0) : undefined;

/** What the reader has selected in a part of a shadow root. Each engine shows it in its own way. */
export const selectedIn = (part: Element): Range | undefined => {
  const root = part.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = getSelection();
  const candidates = [
    selection ? composed(selection as unknown as ComposedSelection, root) : undefined,
    first(root.getSelection?.()),
    first(selection),
  ];
  const found = candidates.find(
    (range) => range && !range.collapsed && part.contains(range.startContainer) && part.contains(range.endContainer),
  );
  if (!found) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
};
