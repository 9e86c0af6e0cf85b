import type { Words } from '../diagnostic/words.js';
import type { InputChange } from './compare-inputs.js';
import type { OutcomeChange } from './compare-outcomes.js';
import { inputValueWords } from './input-value-words.js';
import type { PartNames } from './part-names.js';

/**
 * One input that is not the same, as a sentence.
 *
 * @example wordsOfInput(change, names).zh // '数据「会员人数」由 12 改为 15'
 */
export function wordsOfInput(change: InputChange, names: PartNames): Words {
  const { zh, en } = placeWords(change, names);
  const before = inputValueWords(change, change.before, names);
  const after = inputValueWords(change, change.after, names);
  if (change.before === null) return { zh: `${zh}：新增 ${after.zh}`, en: `${en}: added ${after.en}` };
  if (change.after === null) return { zh: `${zh}：去掉（原为 ${before.zh}）`, en: `${en}: removed (was ${before.en})` };
  return { zh: `${zh}由 ${before.zh} 改为 ${after.zh}`, en: `${en} changed from ${before.en} to ${after.en}` };
}

/** Where an input stands, in words. */
function placeWords({ kind, id, period, source, rater }: InputChange, names: PartNames): Words {
  const when = periodWords(period);
  const named = (zh: string, en: string, { zh: name, en: title }: Words): Words => ({
    zh: `${zh}「${name}」${when.zh}`,
    en: `${en} "${title}"${when.en}`,
  });
  switch (kind) {
    case 'attribute':
      return named('属性', 'attribute', names('attribute', id));
    case 'fact':
      return named('数据', 'fact', names('fact', id));
    case 'history':
      return named('往年', 'earlier', HISTORY[id] ?? firstName(names, ['node', 'fact', 'ranking'], id));
    case 'rating': {
      const from = names('source', source ?? '');
      const item = id === 'weight' ? { zh: '权数', en: 'weight' } : names('node', id);
      return named(`${from.zh} ${rater} 的评分`, `${from.en} ${rater}: mark of`, item);
    }
    case 'event':
      return named('事项', 'event', firstName(names, ['rule', 'node', 'list'], id));
    case 'record':
      return named('记录', 'record of', names('list', id));
    case 'not_assigned':
      return named('不承担', 'not assigned:', names('node', id));
    case 'decision':
      return named('集体决定', 'decision', DECISIONS[id] ?? firstName(names, ['node', 'rule', 'award', 'ranking'], id));
    case 'parameter':
      return named('参数', 'parameter', names('parameter', id));
    case 'ballot':
      return named(`${rater} 的排序票`, `ballot of ${rater} in`, names('source', source ?? ''));
    case 'as_of':
      return { zh: '考核基准日', en: 'the day it looks from' };
    default:
      return kind satisfies never;
  }
}

/** A period of a fact, or the year of a history. */
function periodWords(period: string | null): Words {
  if (period === null) return { zh: '', en: '' };
  return period === 'previous' ? { zh: '（上年）', en: ' of last year' } : { zh: `（${period}）`, en: ` (${period})` };
}

const HISTORY: Readonly<Record<string, Words>> = {
  rank: { zh: '名次', en: 'rank' },
  tier: { zh: '等次', en: 'tier' },
  total: { zh: '总分', en: 'total' },
};
const DECISIONS: Readonly<Record<string, Words>> = {
  tier: { zh: '等次', en: 'tier' },
  quota_exception: { zh: '不占名额', en: 'exception from the quota' },
};

function firstName(names: PartNames, kinds: readonly Parameters<PartNames>[0][], id: string): Words {
  const found = kinds.map((kind) => names(kind, id)).find(({ zh, en }) => zh !== id || en !== id);
  return found ?? { zh: id, en: id };
}

/**
 * What moved in the result of a unit, in one line; empty where nothing did.
 *
 * @example wordsOfOutcome(change, names).zh // '总分 80 → 82.5；名次 5 → 3；等次 良好 → 优秀'
 */
export function wordsOfOutcome(
  { total, rank, tier, excluded, awards, vetoes }: OutcomeChange,
  names: PartNames,
): Words {
  const parts: Words[] = [];
  const moved = (zh: string, en: string, before: Words, after: Words) =>
    parts.push({ zh: `${zh} ${before.zh} → ${after.zh}`, en: `${en} ${before.en} → ${after.en}` });
  const idWords = (kind: 'tier' | 'rule', id: string | null) => (id === null ? NOTHING : names(kind, id));
  if (total.before !== total.after) moved('总分', 'total', numberWords(total.before), numberWords(total.after));
  if (rank.before !== rank.after) moved('名次', 'rank', numberWords(rank.before), numberWords(rank.after));
  if (tier.before !== tier.after) moved('等次', 'tier', idWords('tier', tier.before), idWords('tier', tier.after));
  if (excluded.before !== excluded.after) {
    moved('不参评', 'excluded', idWords('rule', excluded.before), idWords('rule', excluded.after));
  }
  for (const id of vetoes.gained) parts.push(labelled('新增否决：', 'veto: ', names('rule', id)));
  for (const id of vetoes.lost) parts.push(labelled('不再否决：', 'no veto any more: ', names('rule', id)));
  for (const { id, before, after } of awards) {
    const name = names('award', id);
    if (before === null) parts.push(labelled('新增奖励：', 'award: ', name));
    else if (after === null) parts.push(labelled('不再奖励：', 'no award any more: ', name));
    else moved(name.zh, name.en, numberWords(before.amount ?? null), numberWords(after.amount ?? null));
  }
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

const NOTHING: Words = { zh: '无', en: 'none' };

function numberWords(value: number | null): Words {
  return value === null ? NOTHING : { zh: String(value), en: String(value) };
}

function labelled(zh: string, en: string, name: Words): Words {
  return { zh: zh + name.zh, en: en + name.en };
}
