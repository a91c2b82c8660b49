import { version } from './version.ts';

const warned = new Set<string>();

/** Registers a tag unless the page already has it; never throws, so a second bundle on the page stays harmless. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const existing = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (!existing) {
    customElements.define(tag, element);
    return;
  }
  if (existing === element || warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `<${tag}> ${version} was not registered: the page already has ${existing.version ?? 'another element'}.`,
  );
};
