// How the scripts read a bundled contract: references followed, operations listed, schemas met with their direction.
export const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** The node behind a `$ref`. Keywords beside the reference win, as in OpenAPI 3.1. */
export function resolve(contract, node) {
  if (!node?.$ref) return node;
  const { $ref, ...beside } = node;
  const target = resolve(contract, at(contract, $ref));
  return Object.keys(beside).length ? { ...target, ...beside } : target;
}

function at(contract, reference) {
  const keys = reference
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = reference.startsWith('#/') ? keys.reduce((value, key) => value?.[key], contract) : undefined;
  if (found === undefined) throw new Error(`The contract has nothing at ${reference}`);
  return found;
}

/** Every operation with its path, method, parameters (those of the path too) and resolved responses, by operationId. */
export function operations(contract) {
  return described(contract, contract.paths, { asks: 'sent', answers: 'received' });
}

/**
 * The requests that the server makes, `path` being their name. Who reads the contract is asked here and answers, so
 * that the body is what they receive and the responses are what they send.
 */
export function webhooks(contract) {
  return described(contract, contract.webhooks, { asks: 'received', answers: 'sent' });
}

/** Operations and webhooks: what holds for everything that is asked and answered. */
export function calls(contract) {
  return [...operations(contract), ...webhooks(contract)];
}

function described(contract, items = {}, directions) {
  return Object.entries(items)
    .flatMap(([path, item]) =>
      methods
        .filter((method) => item[method])
        .map((method) => ({ ...describeOperation(contract, path, method, item), ...directions })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function describeOperation(contract, path, method, item) {
  const operation = item[method];
  return {
    id: operation.operationId ?? `${method} ${path}`,
    path,
    method,
    operation,
    parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) => resolve(contract, node)),
    body: resolve(contract, operation.requestBody),
    responses: Object.entries(operation.responses ?? {}).map(([status, node]) => ({
      status,
      ...resolve(contract, node),
    })),
  };
}

/** Every schema that is sent or received: parameters, bodies, response headers and bodies, of webhooks too. */
function roots(contract) {
  return calls(contract).flatMap(({ id, parameters, body, responses, asks, answers }) => {
    const found = parameters.map(({ name, schema, in: part }) => ({
      direction: asks,
      where: name,
      ...(part === 'header' ? { header: name } : { inAddress: true }),
      schema,
    }));
    for (const [type, media] of Object.entries(body?.content ?? {}))
      found.push({ direction: asks, where: 'body', media: type, schema: shapeOf(media) });
    for (const response of responses) {
      const { status } = response;
      for (const [name, node] of Object.entries(response.headers ?? {}))
        found.push({
          direction: answers,
          where: `${status} ${name}`,
          header: name,
          schema: resolve(contract, node).schema,
        });
      for (const [type, media] of Object.entries(response.content ?? {}))
        found.push({ direction: answers, where: status, media: type, schema: shapeOf(media) });
    }
    const pushed = asks === 'received';
    return found.map((each) => ({ ...each, operation: id, pushed, where: `${id} ${each.where}` }));
  });
}

/** Bytes and streams have no schema in OpenAPI 3.1 (4.8.14.2): what is said of them stands beside their examples. */
function shapeOf(media) {
  return media.schema ?? { 'x-pii': media['x-pii'], 'x-no-personal-data': media['x-no-personal-data'] };
}

/** Calls `visit(node, place)` for a schema and all in it; a component met twice on one way is not entered again. */
export function visitSchema(contract, node, place, visit, onTheWay = []) {
  if (typeof node !== 'object' || node === null) return;
  const schema = resolve(contract, node);
  // What is said of personal data holds for everything inside: the items of a list, the branches of a nullable. But a
  // field that is new in an object must speak for itself, unless the whole object is personal.
  const privacy = schema['x-pii'] ?? schema['x-no-personal-data'] ?? place.privacy;
  const ofFields = typeof privacy === 'object' ? privacy : undefined;
  visit(node, { ...place, privacy });
  if (node.$ref && onTheWay.includes(node.$ref)) return;
  const way = node.$ref ? [...onTheWay, node.$ref] : onTheWay;
  const inside = node.$ref && isNamed(schema) ? { component: node.$ref.split('/').at(-1), path: '' } : {};
  const go = (child, step, property) => {
    const next = { ...place, privacy: property ? ofFields : privacy, property, ...inside };
    visitSchema(contract, child, { ...next, path: `${next.path}${step}` }, visit, way);
  };
  for (const [name, child] of Object.entries(schema.properties ?? {})) go(child, `.${name}`, name);
  if (schema.items) go(schema.items, '[]');
  if (typeof schema.additionalProperties === 'object') go(schema.additionalProperties, '.*');
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) for (const child of schema[keyword] ?? []) go(child, '');
}

/** A component that is more than a kind of value: what stands in it is named after it. */
function isNamed(schema) {
  return schema.type === 'object' || schema.properties !== undefined || schema.oneOf !== undefined;
}

/** Where a schema stands, for people: `Meeting.place`, or `listMeetings from` outside the components. */
export function placeName({ component, where, path }) {
  return component ? `${component}${path}` : `${where}${path}`;
}

/** Visits every schema that is sent or received; `place` says by which operation or webhook, in which direction, and where. */
export function visitContract(contract, visit) {
  for (const { schema, ...place } of roots(contract)) visitSchema(contract, schema, { ...place, path: '' }, visit);
}
