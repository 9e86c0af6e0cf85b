/** A JSON Schema as Fastify takes it. */
export type ApiSchema = Readonly<Record<string, unknown>>;

/** An object all of whose keys are always there. */
export function objectSchema(properties: Readonly<Record<string, ApiSchema>>, description?: string): ApiSchema {
  return { type: 'object', properties, required: Object.keys(properties), ...(description ? { description } : {}) };
}

/** A reference to one of {@link SHARED_SCHEMAS}. */
export function refTo(name: string): ApiSchema {
  return { $ref: `${name}#` };
}

const words = { zh: { type: 'string' }, en: { type: 'string' } };
const path = { type: 'array', items: { type: ['string', 'integer'] } };
const position = { type: 'integer' };

/** Schemas that several routes use, by name. */
export const SHARED_SCHEMAS: readonly ApiSchema[] = [
  { $id: 'Words', ...objectSchema(words, 'The same words in Chinese and English.') },
  {
    $id: 'Place',
    ...objectSchema(
      {
        offset: position,
        end: position,
        line: position,
        column: position,
        endLine: position,
        endColumn: position,
      },
      'A stretch of text: offsets in UTF-16 units from 0, lines and columns from 1, half-open.',
    ),
  },
  {
    $id: 'Diagnostic',
    type: 'object',
    description: 'A mistake as data. `path` leads to it; `place` is its line and column where it stands in a text.',
    properties: {
      code: { type: 'string' },
      severity: { type: 'string', enum: ['error', 'warning', 'info'] },
      message: refTo('Words'),
      fix: { anyOf: [refTo('Words'), { type: 'null' }] },
      path,
      within: { type: ['object', 'null'] },
      place: { anyOf: [refTo('Place'), { type: 'null' }] },
      file: { type: 'string' },
    },
    required: ['code', 'severity', 'message', 'fix', 'path', 'within', 'place'],
  },
  {
    $id: 'Error',
    type: 'object',
    description: 'Every answer that is not a success. `errors` has the shape react-admin reads.',
    properties: {
      errors: {
        type: 'object',
        properties: { root: objectSchema({ serverError: { type: 'string' } }) },
        required: ['root'],
        additionalProperties: { type: 'string' },
      },
      code: { type: 'string', description: 'Stable; the list is in the guide.' },
      message: refTo('Words'),
      request: { type: 'string', description: 'Id of the request, as it stands in the log of the server.' },
      diagnostics: { type: 'array', items: refTo('Diagnostic') },
      total: { type: 'integer', description: 'How many diagnostics there are; the first 1000 are given.' },
      conflict: {
        type: 'object',
        properties: { current: {}, given: {} },
        description: 'With revision-conflict: what is there now, and what was to be written.',
      },
    },
    required: ['errors', 'code', 'message', 'request'],
  },
];

/** The query parameter that every route takes. */
export const LANG_QUERY: Readonly<Record<string, ApiSchema>> = {
  lang: {
    type: 'string',
    enum: ['zh', 'en'],
    description: 'Language of the one string meant for people; otherwise as Accept-Language says, else zh.',
  },
};

/** The query of a route: these parameters and `lang`, no others. */
export function querySchema(parameters: Readonly<Record<string, ApiSchema>> = {}): ApiSchema {
  return { type: 'object', properties: { ...parameters, ...LANG_QUERY }, additionalProperties: false };
}

/** The query parameter of every write: everything is checked and answered, nothing stored. */
export const DRY_RUN_QUERY: Readonly<Record<string, ApiSchema>> = {
  dryRun: { type: 'boolean', default: false, description: 'Check and answer, but store nothing.' },
};

/** The path parameters of a route: these ids, without control characters. */
export function idSchema(...names: readonly string[]): ApiSchema {
  const id = { type: 'string', pattern: '^[^\\p{Cc}]+$' };
  return { type: 'object', properties: Object.fromEntries(names.map((name) => [name, id])), required: names };
}

/** What each status of an error is used for. */
const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: '请求写错了 · the request is malformed',
  401: '没有登录或已失效 · nobody is signed in',
  403: '没有权限 · not allowed',
  404: '没有这个方案、单位或节点 · no such scheme, unit or node',
  409: '与现有的数据冲突 · in conflict with what is there',
  413: '请求体太大 · the body is too large',
  415: '内容类型不对 · the content type is not taken',
  422: '读得懂，但有错误，见 diagnostics · understood, but with errors, see diagnostics',
  428: '缺少 If-Match · If-Match is needed',
  429: '请求太频繁 · too many requests',
  500: '服务器内部出错 · the server failed',
  503: '暂时做不到 · cannot be done at the moment',
};

/** The answers of a route: what a success holds, the statuses of its errors, and that of the success. */
export function answers(
  success: ApiSchema,
  errors: readonly number[],
  status = 200,
): Readonly<Record<string, ApiSchema>> {
  const failures = [...errors, 500].map(
    (status) => [status, content('application/json', refTo('Error'), STATUS_WORDS[status] ?? '')] as const,
  );
  return { [status]: success, ...Object.fromEntries(failures) };
}

/** A success that is not JSON, or whose schema is wide open. */
export function content(type: string, schema: ApiSchema, description: string): ApiSchema {
  return { description, content: { [type]: { schema } } };
}
