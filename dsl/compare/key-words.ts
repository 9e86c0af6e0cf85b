import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { ANYWHERE_KEYS } from '../language/anywhere-keys.js';
import { BAND_ROW, TIER_ROW } from '../language/band-rows.js';
import { GRADING_ACTIONS } from '../language/grading-actions.js';
import { MODIFIERS, NODE_KEYS, ROUND_KEYS } from '../language/node-keys.js';
import { SECTIONS } from '../language/sections/index.js';
import { METHODS } from '../methods/index.js';
import type { PartKind } from './part-kind.js';

interface Named {
  readonly key: string;
  readonly label: Words;
}

/** Keys of the normal form that an author does not write. */
const OWN_KEYS: readonly Named[] = [
  { key: 'parent', label: { zh: '所属的上级', en: 'Part of' } },
  { key: 'method', label: { zh: '算法', en: 'Method' } },
  { key: 'order', label: { zh: '先后次序', en: 'Order' } },
  { key: 'parts', label: { zh: '各部分', en: 'Parts' } },
  { key: 'action', label: { zh: '做法', en: 'Action' } },
  { key: 'kind', label: { zh: '种类', en: 'Kind' } },
  { key: 'clauses', label: { zh: '依据', en: 'References' } },
  { key: 'quotes', label: { zh: '引文', en: 'Quotes' } },
  { key: 'article', label: { zh: '条款', en: 'Article' } },
  { key: 'limits', label: { zh: '界限', en: 'Limits' } },
  { key: 'otherwise', label: { zh: '其余', en: 'Otherwise' } },
  { key: 'value', label: { zh: '值', en: 'Value' } },
  { key: 'tables', label: { zh: '固定表', en: 'Tables' } },
  { key: 'attributes', label: { zh: '单位属性', en: 'Attributes' } },
  { key: 'rankings', label: { zh: '排名', en: 'Rankings' } },
  { key: 'consequences', label: { zh: '后果', en: 'Consequences' } },
  { key: 'formula', label: { zh: '算式', en: 'Formula' } },
  { key: 'zh', label: { zh: '中文', en: 'Chinese' } },
  { key: 'en', label: { zh: '英文', en: 'English' } },
];

/** Levels of the normal form that are not in what an author writes, or add nothing to its words. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['cells', 'limits', 'action']);

/** The name of the value at a path within a part, e.g. `名额·比例`; ids and rows stand in 「」 or as their number. */
export function wordsOfPath(kind: PartKind, path: Path): Words {
  const told = path.filter((key) => !SILENT_KEYS.has(String(key)));
  const words = told.map((key) => keyWords(kind, key));
  return { zh: words.map(({ zh }) => zh).join('·'), en: words.map(({ en }) => en).join(' · ') };
}

function keyWords(kind: PartKind, key: string | number): Words {
  if (typeof key === 'number') return { zh: `第${key + 1}行`, en: `row ${key + 1}` };
  // What an author writes `keep_as` is `keepAs` in the normal form.
  const written = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const near = keysOf(kind).find((named) => named.key === written);
  const found = near ?? EVERY_KEY.find((named) => named.key === written);
  return found === undefined ? { zh: `「${key}」`, en: `"${key}"` } : found.label;
}

function keysOf(kind: PartKind): readonly Named[] {
  if (kind === 'node') return [...NODE_KEYS, ...MODIFIERS, ...ROUND_KEYS, ...METHOD_KEYS, ...BAND_ROW.keys];
  if (kind === 'scheme') return [...OWN_KEYS, ...SECTIONS];
  const name = SECTION_OF[kind];
  return SECTIONS.filter(({ key }) => key === name).flatMap(({ objects }) => objects.flatMap(({ keys }) => keys));
}

/** The section of a scheme that parts of a kind are written in. */
const SECTION_OF: Readonly<Record<Exclude<PartKind, 'node' | 'scheme'>, string>> = {
  attribute: 'units',
  fact: 'facts',
  records: 'records',
  source: 'sources',
  parameter: 'parameters',
  table: 'tables',
  eligibility: 'eligibility',
  ranking: 'ranking',
  tier: 'tiers',
  grading: 'grading',
  award: 'awards',
  consequence: 'procedure',
  procedure: 'procedure',
};

const METHOD_KEYS: readonly Named[] = METHODS.flatMap((method) => [
  method,
  ...(method.beside ?? []),
  ...(method.form.kind === 'options'
    ? Object.entries(method.form.options).map(([key, { label }]) => ({ key, label }))
    : []),
]);

const EVERY_KEY: readonly Named[] = [
  ...OWN_KEYS,
  ...ANYWHERE_KEYS,
  ...GRADING_ACTIONS,
  ...TIER_ROW.keys,
  ...SECTIONS,
  ...SECTIONS.flatMap(({ objects }) => objects.flatMap(({ keys }) => keys)),
  ...NODE_KEYS,
  ...MODIFIERS,
  ...ROUND_KEYS,
  ...METHOD_KEYS,
];
