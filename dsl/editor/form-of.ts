import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { JsonSchema } from '../language/definition.js';
import type { Referred } from '../language/value-schemas.js';
import { METHODS } from '../methods/index.js';
import {
  choicesOf,
  keysOf,
  listOf,
  mapOf,
  partsAt,
  resolve,
  type SchemaPart,
  typesOf,
  wordsOf,
} from './schema-view.js';

/** How a value is put in. `form`, and what a `list` or `map` holds, has a form of its own: ask {@link formOf} for its path. */
export type FormInput =
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'id' | 'date' | 'words' | 'expression' | 'condition' | 'flag' | 'form' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly words: Words }[] }
  | { readonly kind: 'reference'; readonly to: Referred }
  | { readonly kind: 'list'; readonly of: readonly FormInput[] }
  | { readonly kind: 'map'; readonly of: readonly FormInput[] };

/** One field of a form: a key of the language. */
export interface FormField {
  readonly key: string;
  readonly label: Words;
  readonly doc: Words;
  readonly required: boolean;
  /** The ways to write it, the usual one first. */
  readonly inputs: readonly FormInput[];
  /** What counts when it is left out, where the registry says so; else null. */
  readonly default: string | number | boolean | null;
  /** YAML that shows it; null when there is none. */
  readonly example: string | null;
}

/** What there is to fill in at one place of a scheme. */
export interface Form {
  readonly label: Words;
  readonly doc: Words;
  readonly fields: readonly FormField[];
  /** Keys of which exactly one (or at least one) must be written: the methods of a node, the action of a step. */
  readonly choices: readonly { readonly keys: readonly string[]; readonly exactlyOne: boolean }[];
}

const LONG: ReadonlySet<string> = new Set(['text', 'interpretation', 'note', 'reason', 'scope', 'assumption']);

/**
 * The form for a place of a scheme, from the registries that also give the schema, the reference and the completion. Any
 * index and any id stands for all: `['facts', 'x']` is the form of a fact, `['score', 'sum', 0]` of a node,
 * `['score', 'bands', 'rows', 0]` of a row of bands.
 *
 * @returns null where there are no keys to fill in
 */
export function formOf(path: Path): Form | null {
  const parts = partsAt(path).filter(({ schema }) => Object.keys(mapOf(schema.properties)).length > 0);
  const part = parts[0];
  if (part === undefined) return null;
  const required = new Set(parts.flatMap(({ schema }) => listOf(schema.required)).map(String));
  const fields = parts
    .flatMap((each) => keysOf(each))
    .map(({ key, schema }) => fieldOf(key, schema, required.has(key)));
  return {
    ...wordsOf(part.schema),
    fields: [...new Map(fields.map((field) => [field.key, field])).values()],
    choices: parts.flatMap(({ schema }) => choicesOfKeys(schema)),
  };
}

function choicesOfKeys(schema: JsonSchema): Form['choices'] {
  if (!('x-choice' in schema)) return [];
  return (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
    const keys = listOf(schema[keyword]).flatMap((branch) => listOf(mapOf(branch).required).map(String));
    return keys.length === 0 ? [] : [{ keys, exactlyOne: keyword === 'oneOf' }];
  });
}

function fieldOf(key: string, schema: JsonSchema, required: boolean): FormField {
  const parts = resolve(schema, []);
  const [first] = parts;
  const own = wordsOf(schema);
  const words = own.label.zh === '' && first ? wordsOf(first.schema) : own;
  const shown = /```yaml\n([\s\S]*?)\n```/.exec(String(schema.markdownDescription ?? ''))?.[1];
  const given = parts.map((part) => part.schema.default).find((value) => value !== undefined);
  const isPlain = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
  return {
    key,
    ...words,
    required,
    inputs: inputsOfAny(parts.flatMap((part) => inputsOf(key, part))),
    default: isPlain ? given : null,
    example: shown ?? METHODS.find((method) => method.key === key)?.example ?? null,
  };
}

/** Where the schema leaves open what is written, as for the default of a parameter, its type says it. */
function inputsOfAny(inputs: readonly FormInput[]): readonly FormInput[] {
  return inputs.length > 0 ? inputs : ANY;
}

const PLAIN: readonly FormInput[] = [
  { kind: 'number', whole: false, min: null, max: null },
  { kind: 'text', long: false },
  { kind: 'flag' },
];
const ANY: readonly FormInput[] = [
  ...PLAIN,
  { kind: 'map', of: PLAIN },
  { kind: 'list', of: [...PLAIN, { kind: 'list', of: PLAIN }] },
];

function inputsOf(key: string, part: SchemaPart): readonly FormInput[] {
  const { schema, names } = part;
  if (schema.enum !== undefined) return [{ kind: 'choice', options: choicesOf(schema) }];
  const to = schema['x-refers'];
  const types = typesOf(schema);
  const isScalar = !types.includes('array') && !types.includes('object');
  if (typeof to === 'string' && isScalar) return [{ kind: 'reference', to: to as Referred }]; // written by idOf only
  for (const kind of ['condition', 'expression', 'words', 'id', 'date'] as const)
    if (names.includes(kind)) return [{ kind }];
  return types.flatMap((type): readonly FormInput[] => inputOfType(type, key, part));
}

function inputOfType(type: string, key: string, { schema }: SchemaPart): readonly FormInput[] {
  const to = schema['x-refers'];
  switch (type) {
    case 'string':
      return typeof to === 'string'
        ? [{ kind: 'reference', to: to as Referred }]
        : [{ kind: 'text', long: LONG.has(key) }];
    case 'integer':
    case 'number':
      return [{ kind: 'number', whole: type === 'integer', min: limit(schema.minimum), max: limit(schema.maximum) }];
    case 'boolean':
      return [{ kind: 'flag' }];
    case 'array':
      return [{ kind: 'list', of: resolve(mapOf(schema.items), []).flatMap((item) => inputsOf(key, item)) }];
    case 'object': {
      if (schema.properties !== undefined) return [{ kind: 'form' }];
      const of = resolve(mapOf(schema.additionalProperties), []).flatMap((entry) => inputsOf(key, entry));
      return [{ kind: 'map', of }];
    }
    default:
      return [];
  }
}

function limit(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
