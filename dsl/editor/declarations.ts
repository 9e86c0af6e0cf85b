import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { contentAt } from '../document/locate.js';

/** What a scheme gives a name. */
export type DeclarationKind =
  | 'attribute'
  | 'fact'
  | 'record'
  | 'field'
  | 'source'
  | 'parameter'
  | 'table'
  | 'node'
  | 'rule'
  | 'ranking'
  | 'tier'
  | 'step'
  | 'award'
  | 'part'
  | 'document'
  | 'section';

/** A name and where it is declared. */
export interface Declaration {
  readonly kind: DeclarationKind;
  readonly id: string;
  /** As written; null when it has none. */
  readonly label: Words | null;
  /** Of the thing itself: `['facts', 'members']`, `['score', 'sum', 0]`. */
  readonly path: Path;
  /** The stretch of its id. */
  readonly from: number;
  readonly to: number;
  /** Where its key, or its item of a list, begins and its content ends. */
  readonly start: number;
  readonly end: number;
}

/** What people call each kind. */
export const KIND_WORDS: Readonly<Record<DeclarationKind, Words>> = {
  attribute: { zh: '单位属性', en: 'attribute' },
  fact: { zh: '数据', en: 'fact' },
  record: { zh: '记录', en: 'record list' },
  field: { zh: '记录字段', en: 'field' },
  source: { zh: '评分主体', en: 'source' },
  parameter: { zh: '参数', en: 'parameter' },
  table: { zh: '附表', en: 'table' },
  node: { zh: '计分项', en: 'node' },
  rule: { zh: '情形', en: 'rule' },
  ranking: { zh: '排名', en: 'ranking' },
  tier: { zh: '等次', en: 'tier' },
  step: { zh: '定等步骤', en: 'grading step' },
  award: { zh: '奖励', en: 'award' },
  part: { zh: '程序', en: 'part of the procedure' },
  document: { zh: '文书', en: 'document' },
  section: { zh: '文书的部分', en: 'part of a document' },
};

/** Where maps of ids stand. */
const MAPS: readonly (readonly [kind: DeclarationKind, path: Path])[] = [
  ['attribute', ['units', 'attributes']],
  ['fact', ['facts']],
  ['record', ['records']],
  ['source', ['sources']],
  ['parameter', ['parameters']],
  ['table', ['tables']],
];

/** Everything a text declares, in written order of each kind; works in texts with mistakes. */
export function declarationsOf(root: Content): readonly Declaration[] {
  const found: Declaration[] = [];
  for (const [kind, path] of MAPS) {
    declareKeys(contentAt(root, path), kind, path, found);
  }
  for (const { path } of found.filter(({ kind }) => kind === 'record')) {
    declareKeys(contentAt(root, [...path, 'fields']), 'field', [...path, 'fields'], found);
  }
  declareIds(root, [], found);
  return found;
}

/** The label of a thing: a text, or `{ zh, en }`; of an item without one, its words of the regulation. */
export function labelOf(content: Content | null): Words | null {
  const label =
    content && (contentAt(content, ['label']) ?? contentAt(content, ['text']) ?? contentAt(content, ['title']));
  if (!label) return null;
  if (label.kind === 'scalar') return label.value === null ? null : wordsOf(String(label.value));
  const zh = contentAt(label, ['zh']);
  const en = contentAt(label, ['en']);
  const text = (each: Content | null): string => (each?.kind === 'scalar' ? String(each.value ?? '') : '');
  return { zh: text(zh) || text(en), en: text(en) || text(zh) };
}

function wordsOf(text: string): Words {
  return { zh: text, en: text };
}

function declareKeys(content: Content | null, kind: DeclarationKind, path: Path, found: Declaration[]): void {
  if (content?.kind !== 'map') return;
  for (const { key, keyFrom, keyTo, value } of content.entries) {
    const label = labelOf(value);
    const end = Math.max(keyTo, value.to);
    found.push({ kind, id: key, label, path: [...path, key], from: keyFrom, to: keyTo, start: keyFrom, end });
  }
}

function declareIds(content: Content, path: Path, found: Declaration[]): void {
  if (content.kind === 'list') {
    for (const [index, item] of content.items.entries()) declareIds(item, [...path, index], found);
  }
  if (content.kind !== 'map') return;
  const id = content.entries.find(({ key }) => key === 'id')?.value;
  const kind = kindOfIds(path);
  if (id?.kind === 'scalar' && id.value !== null && kind !== null) {
    const label = labelOf(content);
    found.push({
      kind,
      id: String(id.value),
      label,
      path,
      from: id.from,
      to: id.to,
      start: content.from,
      end: content.to,
    });
  }
  for (const { key, value } of content.entries) declareIds(value, [...path, key], found);
}

function kindOfIds(path: Path): DeclarationKind | null {
  switch (path[0]) {
    case 'score':
    case 'also':
      return 'node';
    case 'eligibility':
      return 'rule';
    case 'ranking':
      return 'ranking';
    case 'tiers':
      return 'tier';
    case 'grading':
      return path.length === 2 ? 'step' : 'rule';
    case 'awards':
      return 'award';
    case 'procedure':
      if (path[1] !== 'documents') return 'part';
      return path.length === 3 ? 'document' : 'section';
    default:
      return null;
  }
}
