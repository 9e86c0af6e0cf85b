import type { Words } from '../diagnostic/words.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalField, NormalScheme } from '../scheme/normal.js';

/**
 * What a scheme calls its parts, by kind and id; what it does not have is called by `otherwise`, else by its id. A `field`
 * is found by `<list> <field>`, a `value` of a choice by `attribute <id> <value>`, `fact <id> <value>`,
 * `field <list> <field> <value>`.
 */
export type PartNames = (kind: PartNameKind, id: string, otherwise?: string) => Words;

export type PartNameKind =
  | 'attribute'
  | 'fact'
  | 'node'
  | 'rule'
  | 'list'
  | 'field'
  | 'value'
  | 'source'
  | 'parameter'
  | 'tier'
  | 'award'
  | 'ranking';

/** The names of the parts of a scheme. */
export function partNames(scheme: NormalScheme): PartNames {
  const labels = new Map<string, Words>();
  const add = (kind: PartNameKind, parts: readonly { readonly id: string; readonly label: Words }[], before = '') => {
    for (const { id, label } of parts) labels.set(`${kind} ${before}${id}`, label);
  };
  const addValues = (of: string, fields: readonly NormalField[]) => {
    for (const { id, values } of fields) add('value', values, `${of} ${id} `);
  };
  add('attribute', scheme.attributes);
  addValues('attribute', scheme.attributes);
  add('fact', scheme.facts);
  addValues('fact', scheme.facts);
  add('node', allNodes(scheme));
  add('list', scheme.records);
  for (const { id, fields } of scheme.records) {
    add('field', fields, `${id} `);
    addValues(`field ${id}`, fields);
  }
  add('source', scheme.sources);
  add('parameter', scheme.parameters);
  add('tier', scheme.tiers);
  add('award', scheme.awards);
  add('ranking', scheme.rankings);
  const rules = scheme.grading.flatMap((step) => [step, ...(step.anyOf ?? [])]);
  add('rule', [...rules, ...scheme.eligibility, ...scheme.consequences]);
  return (kind, id, otherwise = id) => labels.get(`${kind} ${id}`) ?? { zh: otherwise, en: otherwise };
}
