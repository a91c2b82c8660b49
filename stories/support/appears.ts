import type { StoryObj } from '@storybook/web-components-vite';

type Context = Parameters<NonNullable<StoryObj['play']>>[0];

/** Waits for something in the shadow root of the story's element, or in another root. */
export const appearsIn =
  (tag: string, within?: ParentNode) =>
  async ({ canvasElement }: Context, selector: string): Promise<HTMLElement> => {
    for (const end = Date.now() + 15_000; ;) {
      const root = within ?? canvasElement.querySelector(tag)?.shadowRoot;
      const found = root?.querySelector<HTMLElement>(selector);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${selector} never appeared in ${tag}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

/** Presses something there, once it is there. */
export const pressIn =
  (tag: string) =>
  async (context: Context, selector: string): Promise<void> => {
    (await appearsIn(tag)(context, selector)).click();
  };
