let region: HTMLElement | undefined;
const recent = new Set<string>();

/**
 * Tells screen readers once, politely. The region lives in the light DOM of body and stands there before the text comes:
 * regions in shadow roots, or inserted already full, are missed by some readers (nvaccess/nvda#14591).
 */
export const announce = (text: string): void => {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.lang = 'vi';
    // CSSOM, because a style attribute would break a strict content security policy.
    region.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    document.body.append(region);
  }
  // Several elements often have the same thing to say at once; a reader wants to hear it once.
  if (recent.has(text)) return;
  recent.add(text);
  const target = region;
  const line = document.createElement('p');
  line.textContent = text;
  setTimeout(() => {
    target.append(line);
  }, 50);
  setTimeout(() => {
    line.remove();
    recent.delete(text);
  }, 8000);
};
