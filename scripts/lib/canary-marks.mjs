// Personal data planted in the samples and examples, and how it looks where it must not stand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownOpinions, otherOpinions } from '../../packages/backend/src/feedback/seed-texts.ts';
import { SAMPLE_PERSONS } from '../../packages/backend/src/sample/persons.ts';
import { operations, resolve, visitSchema } from './contract-walk.mjs';
import { root } from './run.mjs';

/** Every invented citizen ID and card begins with 099, which no province has; every invented phone with 0900 000. */
const numbers = [
  [/(?<![\w-])099(?:[ .-]?\d){9}(?!\w)/g, 'a citizen ID or card number'],
  [/(?<!\d)(?:\+?84|0)[ .-]?9[ .-]?0[ .-]?0[ .-]?0[ .-]?0[ .-]?0[ .-]?\d{3}(?!\d)/g, 'a phone number'],
];

/** What tells about nobody: too short to be anyone's alone. */
const shortest = 10;

/** Names, opinions, reasons: whatever the examples of the contract and the demo give to a personal field. */
export function plantedTexts() {
  const contract = JSON.parse(readFileSync(join(root, 'openapi/dist/handbook.json'), 'utf8'));
  const texts = new Set();
  for (const person of Object.values(SAMPLE_PERSONS)) texts.add(person.fullName);
  for (const { subject, body, answer } of [...ownOpinions, ...otherOpinions])
    for (const text of [subject, body, answer]) if (text) texts.add(text);
  for (const { body, responses } of operations(contract))
    for (const { content = {} } of [body ?? {}, ...responses])
      for (const media of Object.values(content))
        for (const example of Object.values(media.examples ?? {}))
          collect(contract, media.schema, resolve(contract, example).value, texts);
  // Evidence is searched line by line.
  const lines = [...texts].flatMap((text) => text.normalize('NFC').split('\n'));
  return [...new Set(lines)].filter((line) => line.length >= shortest && /\s/.test(line));
}

/** Values of an example that stand where the schema says `x-pii`. */
function collect(contract, schema, value, texts) {
  const personal = new Set();
  visitSchema(contract, schema, { path: '' }, (_node, place) => {
    if (place.property && typeof place.privacy === 'object') personal.add(place.property);
  });
  const walk = (inner, name) => {
    if (typeof inner === 'string' && personal.has(name)) texts.add(inner);
    if (Array.isArray(inner)) for (const item of inner) walk(item, name);
    else if (typeof inner === 'object' && inner !== null)
      for (const [key, child] of Object.entries(inner)) walk(child, key);
  };
  walk(value, '');
}

/**
 * The personal data in a piece of evidence. A screen shows names and opinions to those who may read them; the numbers are
 * masked there, too.
 */
export function findMarks(trace, text, planted) {
  const readings = [text, decoded(text)].map((reading) => reading.normalize('NFC'));
  const found = new Set();
  for (const reading of readings) {
    for (const [pattern, what] of numbers) for (const [hit] of reading.matchAll(pattern)) found.add(`${what}: ${hit}`);
    if (trace !== 'screen')
      for (const mark of planted) if (reading.includes(mark)) found.add(`a planted text: ${mark}`);
  }
  return [...found];
}

/** As an address or a JSON text may write it. */
function decoded(text) {
  return text
    .replaceAll('+', ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/\\u([\da-f]{4})/gi, (_whole, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
