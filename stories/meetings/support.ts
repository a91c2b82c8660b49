import type { StoryObj } from '@storybook/web-components-vite';

type Context = Parameters<NonNullable<StoryObj['play']>>[0];

export const rootOf = ({ canvasElement, component }: Context): ShadowRoot =>
  canvasElement.querySelector<HTMLElement>(String(component))!.shadowRoot!;

/** Waits for a part of the story's element; the story fails when it never comes. */
export const appears = async (context: Context, selector: string): Promise<HTMLElement> => {
  for (const end = Date.now() + 15_000; ;) {
    const found = rootOf(context).querySelector<HTMLElement>(selector);
    if (found) return found;
    if (Date.now() > end) throw new Error(`${selector} never appeared`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
