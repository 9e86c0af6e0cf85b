import type { Words } from '../diagnostic/words.js';
import { METHODS } from '../methods/index.js';
import type { PlainDifference } from './compare-plain.js';
import { wordsOfPath } from './key-words.js';
import type { PartKind } from './part-kind.js';
import { isPlainFormula, isPlainList, isPlainMap, type Plain } from './plain-part.js';
import type { SchemePart } from './scheme-parts.js';

const KIND_WORDS: Readonly<Record<PartKind, Words>> = {
  scheme: { zh: '方案', en: 'scheme' },
  attribute: { zh: '单位属性', en: 'attribute' },
  fact: { zh: '数据项', en: 'fact' },
  records: { zh: '记录表', en: 'record list' },
  source: { zh: '评分主体', en: 'source of ratings' },
  parameter: { zh: '参数', en: 'parameter' },
  table: { zh: '固定表', en: 'table' },
  node: { zh: '计分项', en: 'item' },
  eligibility: { zh: '参评条件', en: 'eligibility rule' },
  ranking: { zh: '排名', en: 'ranking' },
  tier: { zh: '等次', en: 'tier' },
  grading: { zh: '评定步骤', en: 'grading step' },
  award: { zh: '奖励', en: 'award' },
  consequence: { zh: '后果', en: 'consequence' },
  procedure: { zh: '程序', en: 'procedure' },
};

/** A value in words is cut after so many characters; the whole stands beside it as data. */
const LONGEST = 60;
/** Characters before the first difference that are still shown. */
const CONTEXT = 12;

/** That a whole part was added or removed. */
export function wordsOfPart({ kind, id, label }: SchemePart, change: 'added' | 'removed'): Words {
  const name = nameOf(label, id);
  const what = KIND_WORDS[kind];
  return change === 'added'
    ? { zh: `增加${what.zh}${name.zh}`, en: `added: ${what.en} ${name.en}` }
    : { zh: `删去${what.zh}${name.zh}`, en: `removed: ${what.en} ${name.en}` };
}

/** What changed in a part, by one value. */
export function wordsOfChange({ kind, id, label }: SchemePart, { path, before, after }: PlainDifference): Words {
  const key = wordsOfPath(kind, kind === 'procedure' ? path.slice(1) : path);
  const [left, right] = valueWords(before, after);
  const name = kind === 'scheme' ? { zh: '', en: '' } : nameOf(label, id);
  const zh = `${KIND_WORDS[kind].zh}${name.zh}`;
  const en = `${KIND_WORDS[kind].en}${name.en === '' ? '' : ` ${name.en}`}`;
  if (before === null) return { zh: `${zh}增加${key.zh}：${right.zh}`, en: `${en}: ${key.en} added: ${right.en}` };
  if (after === null)
    return { zh: `${zh}去掉${key.zh}（原为 ${left.zh}）`, en: `${en}: ${key.en} removed (was ${left.en})` };
  return {
    zh: `${zh}的${key.zh}由 ${left.zh} 改为 ${right.zh}`,
    en: `${en}: ${key.en} changed from ${left.en} to ${right.en}`,
  };
}

/** A value as data for people: a formula as the author wrote it. */
export function shownValue(value: Plain): Plain {
  if (isPlainFormula(value)) return value.written;
  if (isPlainList(value)) return value.map(shownValue);
  if (!isPlainMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shownValue(entry)]));
}

function nameOf({ zh, en }: Words, id: string): Words {
  return {
    zh: zh === id ? `「${id}」` : `「${cut(zh)}」（${id}）`,
    en: en === id ? `"${id}"` : `"${cut(en)}" (${id})`,
  };
}

function valueWords(before: Plain, after: Plain): readonly [Words, Words] {
  const [left, right] = [textOf(shownValue(before)), textOf(shownValue(after))];
  const start = commonStart(left, right);
  return [methodWords(before) ?? same(cut(left, start)), methodWords(after) ?? same(cut(right, start))];
}

function methodWords(value: Plain): Words | null {
  return isPlainMap(value) ? (METHODS.find(({ key }) => key === value.key)?.label ?? null) : null;
}

function same(text: string): Words {
  return { zh: text, en: text };
}

function textOf(value: Plain): string {
  if (typeof value === 'string') return value;
  return isPlainList(value) && value.every((entry) => !isPlainMap(entry))
    ? value.map(textOf).join(', ')
    : JSON.stringify(value);
}

/** So much of a long text that the first difference is in it. */
function cut(text: string, differsFrom = 0): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const from = Math.max(0, Math.min(differsFrom - CONTEXT, characters.length - LONGEST));
  const part = characters.slice(from, from + LONGEST).join('');
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < characters.length ? '…' : ''}`;
}

function commonStart(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const differs = a.findIndex((character, index) => character !== b[index]);
  return differs < 0 ? a.length : differs;
}
