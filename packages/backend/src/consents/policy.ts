import { readFileSync } from 'node:fs';
import type { components } from '../generated/schema.ts';

/** What the code hangs effects on. Their texts and legal bases are data. */
export const PURPOSES = ['handbook', 'feedback', 'adoption'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type ConsentPurpose = components['schemas']['ConsentPurpose'];

/** What is asked in this deployment, in the order in which to ask. */
export type ConsentPolicy = ReadonlyMap<Purpose, ConsentPurpose>;

export const isPurpose = (name: string): name is Purpose => (PURPOSES as readonly string[]).includes(name);

const bundledTexts = (): string => readFileSync(new URL('./texts.json', import.meta.url), 'utf8');

/**
 * The texts of a file such as texts.json. `lawful` are the purposes that rest on the law in this deployment: members are
 * told of them and not asked. Throws a SyntaxError or TypeError that says what is wrong with the file.
 */
export function readConsentPolicy(text = bundledTexts(), lawful: readonly Purpose[] = []): ConsentPolicy {
  const file = JSON.parse(text) as Record<string, unknown>;
  const controller = requireObject(file.controller, 'controller');
  const purposes = requireObject(file.purposes, 'purposes');
  return new Map(
    PURPOSES.map((purpose) => {
      const place = `purposes.${purpose}`;
      const words = requireObject(purposes[purpose], place);
      const say = (name: string, longest: number) => requireText(words[name], `${place}.${name}`, longest);
      return [
        purpose,
        {
          purpose,
          basis: lawful.includes(purpose) ? 'law' : 'consent',
          textVersion: requireVersion(words.textVersion, `${place}.textVersion`),
          title: say('title', 300),
          text: say('text', 5000),
          dataKinds: requireLines(words.dataKinds, `${place}.dataKinds`),
          controller: {
            name: requireText(controller.name, 'controller.name', 300),
            contact: requireText(controller.contact, 'controller.contact', 300),
          },
          rights: requireLines(file.rights, 'rights'),
          sensitiveNotice: say('sensitiveNotice', 5000),
          whenWithdrawn: say('whenWithdrawn', 5000),
        },
      ];
    }),
  );
}

function requireObject(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError(`"${place}" must be an object`);
  return value as Record<string, unknown>;
}

function requireText(value: unknown, place: string, longest: number): string {
  if (typeof value !== 'string' || !value.trim() || value.length > longest)
    throw new TypeError(`"${place}" must be a text of 1 to ${longest} letters`);
  return value.normalize('NFC');
}

function requireLines(value: unknown, place: string): string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > 20)
    throw new TypeError(`"${place}" must be a list of 1 to 20 lines`);
  return value.map((line, index) => requireText(line, `${place}[${index}]`, 300));
}

function requireVersion(value: unknown, place: string): string {
  if (typeof value !== 'string' || !/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/.test(value))
    throw new TypeError(`"${place}" must be letters, digits, dots and dashes, at most 20`);
  return value;
}
