const WATCHED = 3000;
const input = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

let release: (() => void) | undefined;
let held: Element | undefined;

/**
 * Scrolls to a place and stays there while the rest of the page still arrives: pictures and other widgets above would
 * push it away. The reader's own scrolling ends it.
 */
export const holdInView = (place: Element): void => {
  release?.();
  const scroll = (): void => {
    place.scrollIntoView({ block: 'start' });
  };
  const scrollIfHeld = (): void => {
    if (held === place) scroll();
  };
  held = place;
  scroll();
  // In the next frame: scrolling lays out sections, and an observer that changes sizes is reported as an error of the page.
  const observer = new ResizeObserver(() => requestAnimationFrame(scrollIfHeld));
  const timer = setTimeout(() => release?.(), WATCHED);
  release = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const type of input) removeEventListener(type, stop, true);
    release = held = undefined;
  };
  const stop = release;
  observer.observe(document.body);
  for (const type of input) addEventListener(type, stop, { capture: true, passive: true });
};
