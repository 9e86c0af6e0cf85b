import type { MethodDefinition } from '../methods/method.js';
import type { JsonSchema, KeyDefinition } from './definition.js';
import { MODIFIERS, NODE_KEYS } from './node-keys.js';
import { type ObjectDefinition, objectSchema } from './object-definition.js';
import { exactlyOne, refTo } from './value-schemas.js';

/** `$defs` for nodes: `node`, `children`, and for `weighted` children that must have a weight. */
export function nodeDefinitions(methods: readonly MethodDefinition[]): Readonly<Record<string, JsonSchema>> {
  const node: ObjectDefinition = {
    name: 'node',
    label: { zh: '计分项', en: 'Node' },
    doc: {
      zh: '一个计分项：恰好一种算法，可以带修饰；每一项都可以再分。',
      en: 'One item: exactly one method, and modifiers; items nest.',
    },
    keys: [...NODE_KEYS, ...methods.map(methodKey), ...besideKeys(methods), ...MODIFIERS],
    rules: {
      ...exactlyOne(
        'method',
        methods.map(({ key }) => key),
      ),
      dependentSchemas: besideRules(methods),
    },
  };
  return {
    node: objectSchema(node),
    children: { type: 'array', items: refTo('node'), minItems: 1 },
  };
}

function methodKey({ key, label, doc, schema, example }: MethodDefinition): KeyDefinition {
  return { key, label, doc, schema, example };
}

/** Keys beside a method, once each (several methods may share one). */
function besideKeys(methods: readonly MethodDefinition[]): readonly KeyDefinition[] {
  const keys = new Map<string, KeyDefinition>();
  for (const { beside = [] } of methods) for (const each of beside) keys.set(each.key, each);
  return [...keys.values()];
}

/** `keep` only beside `sum`, `mean` …: one rule per key, saying which methods allow it. */
function besideRules(methods: readonly MethodDefinition[]): JsonSchema {
  return Object.fromEntries(
    besideKeys(methods).map(({ key }) => {
      const allowing = methods.filter(({ beside = [] }) => beside.some((each) => each.key === key));
      return [key, { 'x-beside': key, anyOf: allowing.map((method) => ({ required: [method.key] })) }];
    }),
  );
}
