import type { Words } from '../diagnostic/words.js';
import type { ExpressionType } from '../expression/expression-type.js';
import type { JsonSchema } from '../language/definition.js';
import { idOf } from '../language/value-schemas.js';

/** One option of a method that is written as a map, e.g. `each` of `steps`. */
export interface MethodOption {
  readonly label: Words;
  readonly doc: Words;
  readonly value:
    | { readonly kind: 'formula'; readonly expects: ExpressionType }
    | { readonly kind: 'flag'; readonly default: boolean }
    | { readonly kind: 'text' }
    | { readonly kind: 'reference'; readonly to: 'source' | 'node' }
    | { readonly kind: 'enum'; readonly values: readonly string[] };
  readonly required?: boolean;
}

/** What an author writes behind a method's key. Schema, normal form, forms and completion follow from it. */
export type MethodForm =
  | { readonly kind: 'formula'; readonly expects: ExpressionType }
  | { readonly kind: 'options'; readonly options: Readonly<Record<string, MethodOption>>; readonly rows?: boolean }
  | { readonly kind: 'children' };

/** The JSON Schema of what an author writes behind a method's key. */
export function schemaOfForm(form: MethodForm): JsonSchema {
  if (form.kind === 'formula') return { $ref: form.expects === 'boolean' ? '#/$defs/condition' : '#/$defs/expression' };
  if (form.kind === 'children') return { $ref: '#/$defs/children' };
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const [key, option] of Object.entries(form.options)) {
    properties[key] = { ...described(option), ...schemaOfOption(option) };
    if (option.required) required.push(key);
  }
  if (form.rows) {
    properties.rows = { $ref: '#/$defs/band_rows' };
    required.push('rows');
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

function described(option: MethodOption): JsonSchema {
  return {
    title: option.label.zh,
    'x-title-en': option.label.en,
    description: option.doc.zh,
    'x-description-en': option.doc.en,
  };
}

function schemaOfOption(option: MethodOption): JsonSchema {
  const value = option.value;
  switch (value.kind) {
    case 'formula':
      return { $ref: value.expects === 'boolean' ? '#/$defs/condition' : '#/$defs/expression' };
    case 'flag':
      return { type: 'boolean', default: value.default };
    case 'text':
      return { type: 'string' };
    case 'reference':
      return idOf(value.to);
    case 'enum':
      return { enum: value.values };
    default:
      return value satisfies never;
  }
}
