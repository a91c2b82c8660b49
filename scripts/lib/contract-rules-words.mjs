// Rules on words: everything is described, in sentences of its own, and problems speak Vietnamese to the reader.
import { calls, operations, placeName, resolve, visitContract } from './contract-walk.mjs';

const shortest = 8;
const says = (text) => typeof text === 'string' && text.trim().length >= shortest;
const bare = (text) =>
  String(text)
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

export const wordRules = {
  'every operation, parameter, header, body and response is described'(contract, check) {
    for (const { id, operation, parameters, body, responses } of calls(contract)) {
      const described = (where, node) => check(`${id} ${where}`, says(node.description), 'needs a description');
      check(id, says(operation.summary), 'needs a summary');
      described('operation', operation);
      if (body) described('body', body);
      for (const parameter of parameters) described(parameter.name, parameter);
      for (const response of responses) {
        described(response.status, response);
        for (const [name, header] of Object.entries(response.headers ?? {}))
          described(`${response.status} ${name}`, resolve(contract, header));
      }
    }
  },

  'no description repeats the summary'(contract, check) {
    for (const { id, operation, body, responses } of calls(contract)) {
      const own = (where, text) =>
        check(`${id} ${where}`, bare(text) !== bare(operation.summary), 'the description repeats the summary');
      own('operation', operation.description);
      if (body) own('body', body.description);
      for (const { status, description } of responses) own(status, description);
    }
  },

  'every schema and every property is described'(contract, check) {
    visitContract(contract, (node, place) => {
      const meaning = resolve(contract, node);
      if (node.$ref) check(node.$ref.split('/').at(-1), says(meaning.description), 'needs a description');
      if (!place.property) return;
      // A reference to a kind of value such as Line says what it is made of, not what it means here.
      const speaks = node.$ref && (meaning.properties || meaning['x-known-values'] || meaning.enum);
      const own = says(node.description) || (speaks && says(meaning.description));
      check(placeName(place), own, 'needs a description of its own');
    });
  },

  'every problem has a Vietnamese detail'(contract, check) {
    for (const { where, value, status } of problemExamples(contract)) {
      check(where, typeof value?.detail === 'string' && vietnamese.test(value.detail), 'needs a Vietnamese `detail`');
      for (const error of value?.errors ?? [])
        check(where, vietnamese.test(error.detail), `the field error ${error.code} needs a Vietnamese \`detail\``);
      if (/^\d+$/.test(status)) check(where, value?.status === Number(status), `says status ${value?.status}`);
      check(where, value?.type === `/problems/${value?.code}`, 'its type is not /problems/<code>');
    }
  },

  'a missing object and a conflict are told in the words of their noun'(contract, check) {
    const nouns = new Map();
    for (const { status, value, path, tag } of problemExamples(contract)) {
      const told = status === '404' ? path.includes('{') : status === '409' && value?.code !== 'request-in-progress';
      if (!told) continue;
      const said = nouns.get(value?.detail) ?? nouns.set(value?.detail, new Set()).get(value?.detail);
      said.add(tag);
    }
    for (const [detail, tags] of nouns)
      check(`“${detail}”`, tags.size === 1, `is told for ${[...tags].join(' and ')}: name the object or its state`);
  },

  'all text is NFC'(contract, check) {
    const walk = (node, path) => {
      if (typeof node === 'string') check(path, node === node.normalize('NFC'), 'is not NFC');
      else if (node && typeof node === 'object')
        for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
    };
    walk(contract, '');
  },
};

function problemExamples(contract) {
  return operations(contract).flatMap(({ id, path, operation, responses }) =>
    responses.flatMap(({ status, content }) =>
      Object.entries(content?.['application/problem+json']?.examples ?? {}).map(([name, example]) => ({
        where: `${id} ${status} ${name}`,
        status,
        path,
        tag: operation.tags?.[0],
        value: resolve(contract, example).value,
      })),
    ),
  );
}
