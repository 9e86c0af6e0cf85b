import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

export const inputIgnored = defineDiagnostic<{ readonly what: Words; readonly id: string; readonly unit: string }>({
  code: 'input-ignored',
  severity: 'warning',
  title: { zh: '数据未被使用', en: 'Input ignored' },
  why: {
    zh: '方案里没有这个名字，数据不会进入任何计算。',
    en: 'The scheme does not know this name, so the value enters nothing.',
  },
  message: ({ what, id, unit }) => ({
    zh: `${unit === '' ? '' : `单位「${unit}」的`}${what.zh}「${id}」不在方案中，已忽略`,
    en: `${what.en} "${id}"${unit === '' ? '' : ` of unit "${unit}"`} is not in the scheme and was ignored`,
  }),
  fix: () => ({ zh: '改正名字，或在方案中定义它', en: 'Correct the name, or declare it in the scheme' }),
});

export const inputType = defineDiagnostic<{ readonly what: Words; readonly value: string; readonly expected: Words }>({
  code: 'input-type',
  severity: 'error',
  title: { zh: '数据类型不符', en: 'Input of the wrong type' },
  why: {
    zh: '读错的数会变成错的分数，因此不猜。',
    en: 'A misread value becomes a wrong score, so nothing is guessed.',
  },
  message: ({ what, value, expected }) => ({
    zh: `${what.zh}的值是 ${value}，应为${expected.zh}`,
    en: `${what.en} is ${value}, expected: ${expected.en}`,
  }),
  fix: () => ({
    zh: '按要求的类型填写；超过 15 位的数写成文本',
    en: 'Give a value of that type; numbers of more than 15 digits as text',
  }),
});

export const inputRange = defineDiagnostic<{
  readonly what: Words;
  readonly value: string;
  readonly low: string;
  readonly high: string;
}>({
  code: 'input-range',
  severity: 'error',
  title: { zh: '数据超出范围', en: 'Input out of range' },
  why: { zh: '评分、决定和事实都有限度。', en: 'Marks, decisions and facts have limits.' },
  message: ({ what, value, low, high }) => ({
    zh: `${what.zh}是 ${value}，应在 ${low} 至 ${high} 之间`,
    en: `${what.en} is ${value}, it must be between ${low} and ${high}`,
  }),
  fix: () => ({ zh: '核对后改正', en: 'Check and correct it' }),
});

export const inputUnknown = defineDiagnostic<{
  readonly what: Words;
  readonly id: string;
  readonly known: readonly string[];
}>({
  code: 'input-unknown',
  severity: 'error',
  title: { zh: '数据指认的东西不存在', en: 'Input names something that is not there' },
  why: {
    zh: '决定、投票指认的单位、等次、规则必须存在。',
    en: 'The unit, tier or rule that a decision or ballot names must exist.',
  },
  message: ({ what, id }) => ({ zh: `没有${what.zh}「${id}」`, en: `there is no ${what.en} "${id}"` }),
  fix: ({ known }) =>
    known.length === 0 || known.length > 20
      ? { zh: '改正名字', en: 'Correct the name' }
      : { zh: `可用的有：${known.join('、')}`, en: `Known: ${known.join(', ')}` },
});

export const inputDuplicate = defineDiagnostic<{ readonly what: Words; readonly id: string }>({
  code: 'input-duplicate',
  severity: 'error',
  title: { zh: '数据重复', en: 'Duplicate input' },
  why: { zh: '同一样东西给了两次，不知道以哪个为准。', en: 'Of two entries for the same thing none can be preferred.' },
  message: ({ what, id }) => ({
    zh: `${what.zh}「${id}」出现了不止一次`,
    en: `${what.en} "${id}" occurs more than once`,
  }),
  fix: () => ({ zh: '只保留一个', en: 'Keep one of them' }),
});

export const parameterNeeded = defineDiagnostic<{ readonly id: string }>({
  code: 'parameter-needed',
  severity: 'error',
  title: { zh: '缺少参数', en: 'Parameter needed' },
  why: {
    zh: '办法没有规定这个数，方案也没有默认值。',
    en: 'The regulation leaves it open and the scheme has no default.',
  },
  message: ({ id }) => ({
    zh: `参数「${id}」没有给出，也没有默认值`,
    en: `parameter "${id}" was not given and has no default`,
  }),
  fix: () => ({ zh: '在 parameters 中给出', en: 'Give it in parameters' }),
});

export const schemeMismatch = defineDiagnostic<{
  readonly what: Words;
  readonly given: string;
  readonly expected: string;
}>({
  code: 'scheme-mismatch',
  severity: 'error',
  title: { zh: '数据属于另一个方案', en: 'Input for another scheme' },
  why: {
    zh: '用别的年度或别的办法的数据会算出没有意义的结果。',
    en: 'Data of another year or regulation gives meaningless results.',
  },
  message: ({ what, given, expected }) => ({
    zh: `数据的${what.zh}是 ${given}，方案是 ${expected}`,
    en: `the input's ${what.en} is ${given}, the scheme's is ${expected}`,
  }),
  fix: () => ({ zh: '换成对应的方案，或改正数据', en: 'Use the matching scheme, or correct the input' }),
});

export const parameterTotal = defineDiagnostic<{
  readonly id: string;
  readonly sum: string;
  readonly total: string;
}>({
  code: 'parameter-total',
  severity: 'warning',
  title: { zh: '参数合计不符', en: 'Parameter total' },
  why: {
    zh: '方案说明了各项应合计多少；加权时按比例折算，不影响能否计算，但多半是填错了。',
    en: 'The scheme says what the entries should add up to. Weighted nodes divide by the sum, so it can be computed, but it is probably a slip.',
  },
  message: ({ id, sum, total }) => ({
    zh: `参数「${id}」各项合计 ${sum}，应为 ${total}`,
    en: `the entries of parameter "${id}" add up to ${sum}, not to ${total}`,
  }),
  fix: () => ({ zh: '核对各项', en: 'Check the entries' }),
});

export const nothingAssigned = defineDiagnostic<{
  readonly unit: string;
  readonly node: string;
  readonly part: string;
}>({
  code: 'nothing-assigned',
  severity: 'warning',
  title: { zh: '没有承担任何指标', en: 'Nothing assigned' },
  why: {
    zh: '方案不允许这一部分空缺，它的权重也不会让给别的部分，所以没有得分。',
    en: 'The scheme does not allow this part to be left out and never hands its weight to the others, so there is no score.',
  },
  message: ({ unit, node, part }) => ({
    zh: `单位「${unit}」没有承担「${part}」的任何内容，「${node}」没有得分`,
    en: `unit "${unit}" carries nothing of "${part}", so "${node}" has no score`,
  }),
  fix: () => ({
    zh: '核对 not_assigned；确实都不承担的，由会议决定如何处理',
    en: 'Check not_assigned; if it is right, it is for people to decide what to do',
  }),
});

export const ratedTwice = defineDiagnostic<{
  readonly source: string;
  readonly rater: string;
  readonly unit: string;
  readonly node: string;
}>({
  code: 'rated-twice',
  severity: 'warning',
  title: { zh: '同一评分人重复评分', en: 'Rated twice by the same rater' },
  why: {
    zh: '每个分数都会计入，一个人评两次就占两份；多半是重复导入。',
    en: 'Every mark counts, so who rates twice counts twice. It is usually the same data imported two times.',
  },
  message: ({ source, rater, unit, node }) => ({
    zh: `「${rater}」（${source}）给单位「${unit}」的「${node}」评了不止一次`,
    en: `"${rater}" (${source}) rated "${node}" of unit "${unit}" more than once`,
  }),
  fix: () => ({
    zh: '删去重复的评分；确是不同的人，就用不同的 rater',
    en: 'Remove the repetition; give different people different raters',
  }),
});

export const ballotMixed = defineDiagnostic<{
  readonly source: string;
  readonly rater: string;
  readonly within: string;
}>({
  code: 'ballot-mixed',
  severity: 'error',
  title: { zh: '排序票跨了类别', en: 'Ballot over several categories' },
  why: {
    zh: '方案规定每张票只排一类单位；混在一起排，位次换算出来的分数没有意义。',
    en: 'The scheme has each ballot order the units of one category. Places among several of them give meaningless marks.',
  },
  message: ({ source, rater, within }) => ({
    zh: `「${rater}」的排序票（${source}）里有不同 ${within} 的单位`,
    en: `the ballot of "${rater}" (${source}) orders units of different ${within}`,
  }),
  fix: () => ({ zh: '按类别分成几张票', en: 'Split it into one ballot for each category' }),
});

/** What binding an assessment document finds. */
export const ASSESSMENT_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  inputIgnored,
  inputType,
  inputRange,
  inputUnknown,
  inputDuplicate,
  ratedTwice,
  ballotMixed,
  parameterNeeded,
  parameterTotal,
  schemeMismatch,
  nothingAssigned,
];
