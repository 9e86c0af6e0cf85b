import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

export const idDuplicate = defineDiagnostic<{ readonly id: string; readonly what: Words }>({
  code: 'id-duplicate',
  severity: 'error',
  title: { zh: 'id 重复', en: 'Duplicate id' },
  why: {
    zh: '结果、评分和决定都用 id 指认，重复就分不清。',
    en: 'Results, ratings and decisions name things by id; two of the same cannot be told apart.',
  },
  message: ({ id, what }) => ({
    zh: `${what.zh}的 id「${id}」用了不止一次`,
    en: `${what.en} id "${id}" is used more than once`,
  }),
  fix: () => ({ zh: '给其中一个换一个 id', en: 'Give one of them another id' }),
});

export const referenceUnknown = defineDiagnostic<{
  readonly id: string;
  readonly what: Words;
  readonly known: readonly string[];
}>({
  code: 'reference-unknown',
  severity: 'error',
  title: { zh: '引用的东西不存在', en: 'Reference to something that is not there' },
  why: {
    zh: '方案里引用的考核主体、等次、属性、字段或节点必须先定义。',
    en: 'A source, tier, attribute, field or node must be declared before it is referred to.',
  },
  message: ({ id, what }) => ({ zh: `没有名为「${id}」的${what.zh}`, en: `there is no ${what.en} called "${id}"` }),
  fix: ({ known }) =>
    known.length === 0
      ? { zh: '先定义它', en: 'Declare it first' }
      : { zh: `可用的有：${known.join('、')}`, en: `Known: ${known.join(', ')}` },
});

export const cycle = defineDiagnostic<{ readonly id: string; readonly chain: readonly string[] }>({
  code: 'cycle',
  severity: 'error',
  title: { zh: '循环引用', en: 'Cycle' },
  why: {
    zh: '一个得分不能（直接、间接或通过名次）用到自己。',
    en: 'A score cannot depend on itself, directly, through others or through a rank.',
  },
  message: ({ chain }) => ({
    zh: `循环引用：${chain.join(' → ')}`,
    en: `these depend on each other: ${chain.join(' → ')}`,
  }),
  fix: () => ({ zh: '让其中一个不再引用另一个', en: 'Make one of them independent of the other' }),
});

export const chainTooLong = defineDiagnostic<Record<string, never>>({
  code: 'chain-too-long',
  severity: 'error',
  title: { zh: '层层引用太深', en: 'Chain of references too long' },
  why: {
    zh: '一项用到另一项，另一项又用到再一项……几百层的引用没有人看得懂，也算不动。',
    en: 'One node reads another, which reads another, and so on: nobody understands hundreds of levels, and computing them fails.',
  },
  message: () => ({
    zh: '从这里起，引用的层次超过了限度（约 200 层）',
    en: 'from here on, references go too deep (about 200 levels)',
  }),
  fix: () => ({
    zh: '减少中间项，例如用 sum、mean 一次汇总',
    en: 'Use fewer intermediate nodes, e.g. one sum or mean over all of them',
  }),
});

export const laterStage = defineDiagnostic<{ readonly name: string; readonly stage: Words }>({
  code: 'later-stage',
  severity: 'error',
  title: { zh: '用到了后面阶段的结果', en: 'Reads a later stage' },
  why: {
    zh: '流程固定：记录 → 得分 → 排名 → 定等 → 奖励，前面的阶段不能读后面的结果。',
    en: 'The pipeline is fixed: records → scores → ranking → grading → awards. No stage reads a later one.',
  },
  message: ({ name, stage }) => ({
    zh: `「${name}」在这里还没有产生（这里是${stage.zh}阶段）`,
    en: `"${name}" does not exist yet at this point (stage: ${stage.en})`,
  }),
  fix: () => ({
    zh: '把规则移到后面的阶段；要按某个得分的名次计算，用 rank(得分 over units)',
    en: 'Move the rule to a later stage; for a rank by some score use rank(score over units)',
  }),
});

export const pointsNeeded = defineDiagnostic<{ readonly id: string; readonly method: string }>({
  code: 'points-needed',
  severity: 'error',
  title: { zh: '缺少满分', en: 'Full marks needed' },
  why: {
    zh: 'met、deduct 和 missing: full 都从满分算起。',
    en: '`met`, `deduct` and `missing: full` start from full marks.',
  },
  message: ({ id, method }) => ({
    zh: `节点「${id}」用 ${method}，但没有写 points（满分）`,
    en: `node "${id}" uses ${method} but has no points (full marks)`,
  }),
  fix: () => ({ zh: '写上 points', en: 'Add points' }),
});

export const reachableUnknown = defineDiagnostic<{ readonly id: string }>({
  code: 'reachable-unknown',
  severity: 'error',
  title: { zh: '可得分无法确定', en: 'Reachable points cannot be told' },
  why: {
    zh: '可得分由各项的满分算出：没有写满分的项，不知道最多能得多少。',
    en: 'Reachable points are made of full marks; what a part without them can reach is not known.',
  },
  message: ({ id }) => ({
    zh: `reachable(${id})：「${id}」或它的某个子项没有写 points（满分）`,
    en: `reachable(${id}): "${id}", or a part of it, has no points (full marks)`,
  }),
  fix: () => ({ zh: '给它和它的各个子项写上 points', en: 'Give it and all its parts points' }),
});

export const weightNeeded = defineDiagnostic<{ readonly id: string }>({
  code: 'weight-needed',
  severity: 'error',
  title: { zh: '缺少权重', en: 'Weight needed' },
  why: { zh: 'weighted 的每个子项都要有权重。', en: 'Every child of `weighted` needs a weight.' },
  message: ({ id }) => ({
    zh: `节点「${id}」是 weighted 的子项，但没有 weight`,
    en: `node "${id}" is a child of weighted but has no weight`,
  }),
  fix: () => ({ zh: '写上 weight，例如 weight: 20%', en: 'Add weight, e.g. weight: 20%' }),
});

export const resultKeyTaken = defineDiagnostic<{ readonly id: string }>({
  code: 'result-key-taken',
  severity: 'error',
  title: { zh: '结果里的名字被占用', en: 'Result key taken' },
  why: {
    zh: '排名、后果和 keep_as 的 id 会成为结果里的键，不能和固定的键同名。',
    en: 'The ids of rankings, consequences and keep_as become keys of the result.',
  },
  message: ({ id }) => ({ zh: `「${id}」已经是结果中的固定键`, en: `"${id}" is already a key of every result` }),
  fix: () => ({ zh: '换一个 id', en: 'Choose another id' }),
});

export const oneOfNeedsApplies = defineDiagnostic<{ readonly id: string }>({
  code: 'one-of-needs-applies',
  severity: 'error',
  title: { zh: '择一的子项缺少适用条件', en: 'Child of one_of without applies' },
  why: { zh: 'one_of 靠 applies 判断用哪一个。', en: '`one_of` chooses by `applies`.' },
  message: ({ id }) => ({
    zh: `节点「${id}」是 one_of 的子项，但没有 applies`,
    en: `node "${id}" is a child of one_of but has no applies`,
  }),
  fix: () => ({ zh: '写上 applies，例如 applies: type = soe', en: 'Add applies, e.g. applies: type = soe' }),
});

export const mixedValues = defineDiagnostic<{ readonly id: string; readonly column: string | null }>({
  code: 'mixed-values',
  severity: 'error',
  title: { zh: '数字和文字混在一起', en: 'Numbers and texts mixed' },
  why: {
    zh: '查到的值要么能参与计算，要么是文字；混在一起时，有的单位会算不出来。',
    en: 'What is looked up is computed with, or is text; mixed, it could not be computed for some units.',
  },
  message: ({ id, column }) =>
    column === null
      ? { zh: `「${id}」里有的值是数字，有的是文字`, en: `some values of "${id}" are numbers, others are texts` }
      : {
          zh: `「${id}」的「${column}」一列里有的值是数字，有的是文字`,
          en: `some values in the column "${column}" of "${id}" are numbers, others are texts`,
        },
  fix: () => ({
    zh: '都写成数字，或都写成文字（数字加引号）；没有的不写',
    en: 'Write numbers only, or texts only (numbers in quotes); leave out what is not there',
  }),
});

/** What lowering finds. */
export const LOWER_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  idDuplicate,
  referenceUnknown,
  cycle,
  chainTooLong,
  laterStage,
  pointsNeeded,
  reachableUnknown,
  weightNeeded,
  resultKeyTaken,
  oneOfNeedsApplies,
  mixedValues,
];
