import type { Words } from '../diagnostic/words.js';
import type { Stage } from './surroundings.js';

/** What messages call the kinds of parts that have ids; each in one language only. */
export const PART_WORDS = {
  node: { zh: '节点', en: 'node' },
  source: { zh: '考核主体', en: 'source' },
  tier: { zh: '等次', en: 'tier' },
  attribute: { zh: '属性', en: 'attribute' },
  recordField: { zh: '记录字段', en: 'record field' },
  eligibility: { zh: '资格规则', en: 'eligibility rule' },
  gradingStep: { zh: '定等步骤', en: 'grading step' },
  gradingRule: { zh: '否决、升降档规则', en: 'rule that moves tiers' },
  rule: { zh: '规则', en: 'rule' },
  award: { zh: '奖励', en: 'award' },
  resultKey: { zh: '结果键（排名、后果、keep_as）', en: 'key of the result (ranking, consequence, keep_as)' },
} as const satisfies Readonly<Record<string, Words>>;

/** What messages call the stages of the pipeline. */
export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  records: { zh: '计算记录', en: 'records' },
  scores: { zh: '计算得分', en: 'scores' },
  ranking: { zh: '排名', en: 'ranking' },
  grading: { zh: '定等', en: 'grading' },
  awards: { zh: '奖励', en: 'awards' },
};
