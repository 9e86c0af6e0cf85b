import type { Words } from '../diagnostic/words.js';
import type { ValueTypeName } from '../scheme/spec.js';

/** The parts of an assessment document, as diagnostics name them. */
export const PARTS = {
  scheme: { zh: '方案', en: 'scheme' },
  year: { zh: '年度', en: 'year' },
  unit: { zh: '单位', en: 'unit' },
  attribute: { zh: '属性', en: 'attribute' },
  fact: { zh: '数据', en: 'fact' },
  previousFact: { zh: '上年数据', en: 'previous fact' },
  historyYear: { zh: '历史年份', en: 'history year' },
  historyScore: { zh: '历史得分', en: 'history score' },
  historyTier: { zh: '历史等次', en: 'history tier' },
  notAssigned: { zh: '不承担的指标', en: 'not_assigned node' },
  recordList: { zh: '台账', en: 'record list' },
  recordField: { zh: '台账字段', en: 'record field' },
  source: { zh: '考核主体', en: 'source' },
  ballotSource: { zh: '投票的考核主体', en: 'source of ballots' },
  ballotUnit: { zh: '同一评分人排序票中的单位', en: 'unit on the ballots of one rater' },
  ratedNode: { zh: '评分项', en: 'rated node' },
  parameter: { zh: '参数', en: 'parameter' },
  permittedTier: { zh: '可以决定的等次', en: 'tier that may be decided' },
  decidedNode: { zh: '由会议决定的指标', en: 'decided node' },
  decidedAward: { zh: '由会议决定的奖励', en: 'decided award' },
  moveRule: { zh: '升降档规则', en: 'rule that moves tiers' },
  ranking: { zh: '排名', en: 'ranking' },
  decisionKind: { zh: '决定种类', en: 'kind of decision' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a value must look like, by its declared type. */
export const EXPECTED_VALUES: Readonly<Record<ValueTypeName, Words>> = {
  number: { zh: '数', en: 'a number' },
  count: { zh: '不小于 0 的整数', en: 'a whole number of 0 or more' },
  money: { zh: '金额', en: 'an amount of money' },
  ratio: { zh: '比例，如 0.8 或 80%', en: 'a ratio such as 0.8 or 80%' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  date: { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' },
  text: { zh: '文本', en: 'a text' },
  choice: { zh: '选项', en: 'a choice' },
  unit: { zh: '单位的编号', en: 'the id of a unit' },
};

/** What other inputs must look like. */
export const EXPECTED_INPUTS = {
  mark: { zh: '分数', en: 'a mark' },
  marks: { zh: '分数列表', en: 'a list of marks' },
  allowedNumber: { zh: '允许的数', en: 'an allowed number' },
  map: { zh: '键与值', en: 'keys with values' },
  list: { zh: '列表', en: 'a list' },
  bands: { zh: '[[下限, 值], …]', en: '[[limit, value], …]' },
  numberOrText: { zh: '数或文本', en: 'a number or a text' },
  year: { zh: '各年的值，如 2019', en: 'values by year, such as 2019' },
  quarter: { zh: '各季度的值，如 2019-Q1', en: 'values by quarter, such as 2019-Q1' },
  month: { zh: '各月的值，如 2019-01', en: 'values by month, such as 2019-01' },
} as const satisfies Readonly<Record<string, Words>>;

/** An id or another text that is the same in both languages. */
export function sameInBoth(text: string): Words {
  return { zh: text, en: text };
}
