const WATCHED = 3000;
const input = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

let release: (() => void) | undefined;

/**
 * Scrolls to a place and stays there while the rest of the page still arrives: pictures and other widgets above would
 * push it away. The reader's own scrolling ends it.
 */
export const holdInView = (place: Element): void => {
  release?.();
  const scroll = (): void => {
    place.scrollIntoView({ block: 'start' });
  };
  scroll();
  const observer = new ResizeObserver(scroll);
  const timer = setTimeout(() => release?.(), WATCHED);
  release = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const type of input) removeEventListener(type, stop, true);
    release = undefined;
  };
  const stop = release;
  observer.observe(document.body);
  for (const type of input) addEventListener(type, stop, { capture: true, passive: true });
};
