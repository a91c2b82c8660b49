/** A small contract that follows every rule, for tests that break one thing at a time. */
const line = { description: 'One line of text.', type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\n]*$' };
const thing = { 'x-no-personal-data': 'tells about a thing' };
const personal = { kind: 'name', mask: 'hide', unmasked: ['self'], purpose: 'lending', retention: 'feedback' };

const shouldRetry = {
  description: 'Whether to try again.',
  schema: { type: 'string', maxLength: 10, pattern: '^[a-z]+$', ...thing },
  example: 'false',
};

function problem(status: number, code: string, detail: string) {
  const example = { summary: code, value: { type: `/problems/${code}`, title: 'No.', status, detail, code } };
  return {
    description: `It cannot be done: ${code}.`,
    headers: { 'Sotay-Should-Retry': shouldRetry },
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples: { [code]: example } },
    },
  };
}

const json = (name: string, example: string) => ({
  content: {
    'application/json': {
      schema: { $ref: `#/components/schemas/${name}` },
      examples: { sample: { $ref: `#/components/examples/${example}` } },
    },
  },
});
const penId = {
  name: 'penId',
  in: 'path',
  required: true,
  description: 'Which pen it is.',
  schema: { type: 'string', format: 'uuid', ...thing },
  example: '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f',
};
const version = {
  description: 'The version that answered.',
  schema: { type: 'string', maxLength: 20, pattern: '^[0-9.]+$', ...thing },
  example: '1.0.0',
};

export const toyContract = {
  openapi: '3.1.1',
  info: { title: 'Toy', version: '1.2.3' },
  security: [{ bearer: [] }],
  paths: {
    '/pens': {
      post: {
        operationId: 'createPen',
        tags: ['pens'],
        summary: 'Buy a pen',
        description: 'Adds one pen to the box.',
        'x-permission': { allow: [{ role: 'secretary', where: 'cell', published: true }] },
        'x-quota': { perDay: 5 },
        'x-audit': { action: 'pen.viewed', whose: ['ownerId'] },
        parameters: [
          { ...penId, name: 'boxId', in: 'query', required: false, description: 'Which box it goes into.' },
          {
            ...penId,
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description: 'The same for each attempt.',
          },
        ],
        requestBody: { required: true, description: 'What to buy.', ...json('PenCreate', 'create') },
        responses: {
          201: { description: 'The new pen.', headers: { Version: version }, ...json('Pen', 'pen') },
          429: problem(429, 'quota-exceeded', 'Đề nghị đồng chí mua tiếp vào ngày mai.'),
        },
      },
    },
    '/pens/{penId}': {
      parameters: [penId],
      get: {
        operationId: 'getPen',
        tags: ['pens'],
        summary: 'Look at a pen',
        description: 'The pen and who has it.',
        security: [{ bearer: [] }],
        'x-permission': { allow: [{ role: 'member', where: 'self' }] },
        responses: {
          200: { description: 'The pen as it is.', ...json('Pen', 'pen') },
          404: problem(404, 'not-found', 'Chưa tìm thấy bút này.'),
        },
      },
    },
    '/inks/{inkId}': {
      get: {
        operationId: 'getInk',
        tags: ['inks'],
        summary: 'Look at an ink',
        description: 'The ink by its colour.',
        'x-permission': { public: true },
        parameters: [{ ...penId, name: 'inkId', description: 'Which ink it is.' }],
        responses: {
          200: { description: 'The ink as it is.', ...json('Ink', 'ink') },
          404: problem(404, 'not-found', 'Chưa tìm thấy mực này.'),
        },
      },
    },
  },
  webhooks: {
    'pen-lent': {
      post: {
        operationId: 'receivePenLent',
        tags: ['pens'],
        summary: 'A pen was lent',
        description: 'Sent to each shop that asked for it.',
        security: [],
        parameters: [
          {
            name: 'delivery-id',
            in: 'header',
            required: true,
            description: 'Which delivery it is.',
            schema: { type: 'string', format: 'uuid', ...thing },
            example: '0192f0c1-2b5e-7cc3-9d2e-0a1b2c3d4e5f',
          },
        ],
        requestBody: { required: true, description: 'The pen that was lent.', ...json('PenLent', 'lent') },
        responses: {
          204: { description: 'It is taken.' },
          429: {
            description: 'It is too much now.',
            headers: {
              Wait: {
                description: 'Seconds to wait.',
                schema: { type: 'integer', minimum: 0, maximum: 60, ...thing },
                example: 5,
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'A token.' } },
    examples: {
      pen: { value: { colour: 'blue', owner: null, nibs: [1] } },
      ink: { value: { kind: 'dry', amount: 1 } },
      lent: { value: { colour: 'blue', times: 3 } },
      create: { value: { colour: 'blue', motto: 'Chữ đẹp' } },
    },
    schemas: {
      Problem: {
        description: 'What went wrong.',
        type: 'object',
        unevaluatedProperties: false,
        required: ['code', 'detail'],
        properties: {
          type: { ...line, ...thing, description: 'The kind as a URI.' },
          title: { ...line, ...thing, description: 'The kind in English.' },
          status: { description: 'The HTTP status.', type: 'integer', ...thing },
          code: { ...line, ...thing, description: 'The stable key.' },
          detail: { ...line, ...thing, description: 'What to do.' },
        },
      },
      Line: line,
      Colour: {
        description: 'Open list: blue, red.',
        type: 'string',
        maxLength: 10,
        pattern: '^[a-z]+$',
        'x-known-values': ['blue', 'red'],
        ...thing,
      },
      AuditAction: {
        description: 'Open list: what is written down.',
        type: 'string',
        maxLength: 40,
        pattern: '^[a-zA-Z.]+$',
        'x-known-values': ['pen.viewed'],
        ...thing,
      },
      ColourAsked: { description: 'The colours to buy.', type: 'string', enum: ['blue', 'red'], ...thing },
      Pen: {
        description: 'A pen of the office.',
        type: 'object',
        unevaluatedProperties: false,
        required: ['colour', 'owner', 'nibs'],
        properties: {
          colour: { $ref: '#/components/schemas/Colour' },
          owner: {
            description: 'Who has it now.',
            oneOf: [{ $ref: '#/components/schemas/Line' }, { type: 'null' }],
            'x-pii': personal,
          },
          ownerId: { description: 'Who that is.', type: 'string', format: 'uuid', ...thing },
          nibs: {
            description: 'The widths of its nibs.',
            type: 'array',
            maxItems: 3,
            items: { type: 'integer', minimum: 0, maximum: 9 },
            ...thing,
          },
          note: { $ref: '#/components/schemas/Line', description: 'A word on it.', ...thing },
        },
      },
      PenCreate: {
        description: 'A pen to buy.',
        type: 'object',
        unevaluatedProperties: false,
        required: ['colour'],
        properties: {
          colour: { $ref: '#/components/schemas/ColourAsked' },
          motto: { $ref: '#/components/schemas/Line', description: 'What to engrave.', 'x-pii': personal },
          count: { description: 'How many to buy.', type: 'integer', minimum: 1, maximum: 9, default: 1, ...thing },
        },
      },
      PenLent: {
        description: 'A pen that was lent.',
        type: 'object',
        unevaluatedProperties: false,
        required: ['colour'],
        properties: {
          colour: { $ref: '#/components/schemas/Colour' },
          times: { description: 'How often it was lent.', type: 'integer', minimum: 0, maximum: 99, ...thing },
        },
      },
      Ink: {
        description: 'Wet or dry ink.',
        oneOf: [{ $ref: '#/components/schemas/DryInk' }, { $ref: '#/components/schemas/WetInk' }],
        discriminator: { propertyName: 'kind', mapping: { dry: '#/components/schemas/DryInk' } },
      },
      DryInk: ink('dry'),
      WetInk: ink('wet'),
    },
  },
};

function ink(kind: string) {
  return {
    description: `An ink that is ${kind}.`,
    type: 'object',
    properties: {
      kind: { description: `Always ${kind}.`, type: 'string', const: kind },
      amount: { description: 'How much is left.', type: 'integer', minimum: 0, maximum: 9, ...thing },
    },
  };
}

/** A copy with one thing set, or taken away (`undefined`). The path is written as `components schemas Pen required`. */
export function changed(path: string, value: unknown, contract: object = toyContract): typeof toyContract {
  const copy = structuredClone(contract) as typeof toyContract;
  const keys = path.split(' ');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((node, key) => {
    const child = node[key];
    if (typeof child !== 'object' || child === null) throw new Error(`The contract has nothing at ${path}`);
    return child as Record<string, unknown>;
  }, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}
