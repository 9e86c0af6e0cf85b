import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { JsonSchema } from '../language/definition.js';
import type { Finding } from './finding.js';
import { describeValue, nameOfType, typeHint } from './json-types.js';
import { suggest } from './suggest.js';
import {
  idReadAsNumber,
  idReserved,
  valueEmpty,
  valueEnum,
  valuePattern,
  valueRange,
  valueType,
} from './value-diagnostics.js';

/** A value of the wrong type; `written` is how it stands in the text, when there is one. */
export function explainType(finding: Finding, written: string | null): Diagnostic {
  const expected = listOf(finding.schema.type).map(String);
  const { path, value } = finding;
  if (value === null && (written === null || written === ''))
    return valueEmpty.at(path, { expected: namesOf(expected) });
  if ('enum' in finding.schema && (typeof value === 'number' || typeof value === 'boolean')) {
    return explainValue({ ...finding, keyword: 'enum' });
  }
  const plain = value === null || typeof value === 'number' || typeof value === 'boolean';
  if (written !== null && plain && expected.includes('string')) {
    return idReadAsNumber.at(path, { written, read: describeValue(value) });
  }
  const words = { expected: namesOf(expected), found: describeValue(value), hint: typeHint(expected, value) };
  return valueType.at(path, words);
}

/** Any other complaint about a value (or, with `name`, about the name of a key). */
export function explainValue(finding: Finding): Diagnostic {
  const { keyword, path, value, name, schema } = finding;
  const at = name === null ? path : [...path, name];
  const within = name === null ? undefined : ({ part: 'key' } as const);
  const text = name ?? describePlain(value);
  switch (keyword) {
    case 'enum':
    case 'const': {
      const allowed = (keyword === 'enum' ? listOf(schema.enum) : [schema.const]).map(String);
      return valueEnum.at(at, { value: text, allowed, suggestion: suggestWord(text, allowed, schema) }, within);
    }
    case 'not':
      return idReserved.at(at, { id: text }, within);
    case 'pattern':
      return valuePattern.at(at, { value: text, form: descriptionOf(schema) }, within);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return schema[keyword] === 1 ? valueEmpty.at(at, { expected: [] }, within) : rangeOf(finding, at);
    default:
      return rangeOf(finding, at);
  }
}

function rangeOf({ keyword, schema, value }: Finding, at: Diagnostic['path']): Diagnostic {
  const limit = String(schema[keyword]);
  const shown = Array.isArray(value) ? `[${value.map(describePlain).join(', ')}]` : describePlain(value);
  return valueRange.at(at, { value: shown, limit: (LIMITS[keyword] ?? OTHER_LIMIT)(limit) });
}

const LIMITS: Readonly<Record<string, (limit: string) => Words>> = {
  minimum: (limit) => ({ zh: `不能小于 ${limit}`, en: `must not be less than ${limit}` }),
  exclusiveMinimum: (limit) => ({ zh: `必须大于 ${limit}`, en: `must be more than ${limit}` }),
  maximum: (limit) => ({ zh: `不能大于 ${limit}`, en: `must not be more than ${limit}` }),
  minItems: (limit) => ({ zh: `至少要有 ${limit} 项`, en: `must have at least ${limit} entries` }),
  maxItems: (limit) => ({ zh: `最多 ${limit} 项`, en: `must have at most ${limit} entries` }),
  maxLength: (limit) => ({ zh: `最多 ${limit} 个字符`, en: `must have at most ${limit} characters` }),
};

const OTHER_LIMIT = (): Words => ({ zh: '不合要求', en: 'must be as the reference says' });

function suggestWord(written: string, allowed: readonly string[], schema: JsonSchema): string | null {
  const names = listOf(schema.enumDescriptions).map(String);
  return suggest(
    written,
    allowed.map((word, index) => ({ word, names: (names[index] ?? '').split(/[（：，]/u) })),
  );
}

function descriptionOf(schema: JsonSchema): Words {
  const zh = typeof schema.description === 'string' ? schema.description : String(schema.pattern);
  const en = schema['x-description-en'];
  return { zh, en: typeof en === 'string' ? en : String(schema.pattern) };
}

function describePlain(value: unknown): string {
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
}

function namesOf(types: readonly string[]): readonly Words[] {
  return [...new Set(types)].filter((type) => type !== 'integer' || !types.includes('number')).map(nameOfType);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
