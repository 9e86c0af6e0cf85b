import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { type ExpressionType, TYPE_WORDS } from './expression-type.js';

/** Types do not match. */
export const typeMismatch = defineDiagnostic<{
  /** The part of the expression. */
  readonly text: string;
  readonly found: ExpressionType;
  readonly expected: readonly ExpressionType[];
  /** `place`: the place wants another type. `pair`: it stands beside something of another type. */
  readonly problem: 'place' | 'pair';
}>({
  code: 'type-mismatch',
  severity: 'error',
  title: { zh: '类型不符', en: 'Types do not match' },
  why: {
    zh: '数、日期、文本、是否和等次不能互相比较或代替；到计算时才发现就太晚了。',
    en: 'Numbers, dates, texts, conditions and tiers cannot be compared with or stand for one another; at run time it would be too late to notice.',
  },
  message: ({ text, found, expected, problem }) => {
    const [wantedZh, wantedEn] = [list(expected, 'zh'), list(expected, 'en')];
    return problem === 'place'
      ? {
          zh: `这里要用${wantedZh}，而“${text}”是${TYPE_WORDS[found].zh}。`,
          en: `This place wants ${wantedEn}, but "${text}" is ${TYPE_WORDS[found].en}.`,
        }
      : {
          zh: `“${text}”是${TYPE_WORDS[found].zh}，不能与${wantedZh}放在一起；两者要同一类型。`,
          en: `"${text}" is ${TYPE_WORDS[found].en}, but stands beside ${wantedEn}; both must be of one type.`,
        };
  },
  fix: ({ text, found, expected, problem }) =>
    (problem === 'place' ? fixForCondition(text, found, expected) : null) ?? fixFor(text, found, expected),
});

/** No order. */
export const typeNotOrdered = defineDiagnostic<{ readonly text: string; readonly found: ExpressionType }>({
  code: 'type-not-ordered',
  severity: 'error',
  title: { zh: '没有大小先后', en: 'No order' },
  why: {
    zh: '只有数、日期和等次有大小先后；文本的先后取决于编码，没有意义。',
    en: 'Only numbers, dates and tiers have an order; that of texts depends on their encoding and means nothing.',
  },
  message: ({ text, found }) => ({
    zh: `“${text}”是${TYPE_WORDS[found].zh}，没有大小先后。`,
    en: `"${text}" is ${TYPE_WORDS[found].en} and has no order.`,
  }),
  fix: () => ({ zh: '用 =、!= 或 in 比较。', en: 'Compare with =, != or in.' }),
});

/** No arithmetic on dates. */
export const dateArithmetic = defineDiagnostic<{ readonly text: string; readonly operator: string }>({
  code: 'date-arithmetic',
  severity: 'error',
  title: { zh: '日期不能加减乘除', en: 'No arithmetic on dates' },
  why: {
    zh: '日期相减得到天数还是月数并不明确。',
    en: 'Whether the difference of two dates is in days or months is not clear.',
  },
  message: ({ text, operator }) => ({
    zh: `“${text}”是日期，不能用 ${operator} 计算。`,
    en: `"${text}" is a date; ${operator} cannot be used with it.`,
  }),
  fix: () => ({
    zh: '相隔天数写 days(开始, 结束)，年份写 year_of(日期)。',
    en: 'Write days(from, to) for the days between two dates and year_of(date) for the year.',
  }),
});

/** The column of a table. */
export const lookupColumn = defineDiagnostic<{
  readonly table: string;
  /** The column as written; null when there is none. */
  readonly found: string | null;
  readonly columns: readonly string[];
}>({
  code: 'lookup-column',
  severity: 'error',
  title: { zh: '附表的列不对', en: 'The column of a table' },
  why: {
    zh: '有几列的附表要写明取哪一列，只有一列的不写。',
    en: 'For a table with several columns the column must be named; a plain table has none.',
  },
  message: ({ table, found, columns }) => {
    if (found === null)
      return { zh: `附表 ${table} 有几列，没有写取哪一列。`, en: `Table ${table} has several columns; none is named.` };
    return columns.length === 0
      ? { zh: `${table} 没有列，不能取“${found}”列。`, en: `${table} has no columns; "${found}" cannot be taken.` }
      : { zh: `附表 ${table} 没有“${found}”列。`, en: `Table ${table} has no column "${found}".` };
  },
  fix: ({ table, columns }) =>
    columns.length === 0
      ? { zh: `写 lookup(${table}, 键)。`, en: `Write lookup(${table}, key).` }
      : {
          zh: `写 lookup(${table}, 键, 列)，列是 ${columns.join('、')} 之一。`,
          en: `Write lookup(${table}, key, column) with one of the columns ${columns.join(', ')}.`,
        },
});

function list(types: readonly ExpressionType[], language: keyof Words): string {
  return types.map((type) => TYPE_WORDS[type][language]).join(language === 'zh' ? '或' : ' or ');
}

function fixForCondition(text: string, found: ExpressionType, expected: readonly ExpressionType[]): Words | null {
  if (expected.includes('boolean') && (found === 'number' || found === 'record_list')) {
    return { zh: `写成比较，如 ${text} > 0。`, en: `Make it a comparison, such as ${text} > 0.` };
  }
  if (expected.includes('number') && found === 'boolean') {
    return { zh: `写成 if ${text} then 1 else 0。`, en: `Write if ${text} then 1 else 0.` };
  }
  return null;
}

function fixFor(text: string, found: ExpressionType, expected: readonly ExpressionType[]): Words {
  if (expected.includes('date') && found === 'text') {
    return { zh: '日期不加引号，写作 2019-11-30。', en: 'Write dates without quotes: 2019-11-30.' };
  }
  if (expected.includes('tier') && found === 'text') {
    return { zh: '等次写它的 id，不加引号。', en: 'Write the id of the tier without quotes.' };
  }
  if (expected.includes('number') && found === 'text') {
    return { zh: '数不加引号。', en: 'Write numbers without quotes.' };
  }
  if (found === 'map') return { zh: `写明取哪一项，如 ${text}.键。`, en: `Name the entry: ${text}.key.` };
  if (found === 'table' || found === 'bands') {
    return { zh: `用 lookup(${text}, 键) 取值。`, en: `Take a value from it with lookup(${text}, key).` };
  }
  return {
    zh: '核对名称是否写对，或改用类型相同的值。',
    en: 'Check that it is the right name, or use a value of the right type.',
  };
}

/** Every kind about types, for the reference. */
export const TYPE_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  typeMismatch,
  typeNotOrdered,
  dateArithmetic,
  lookupColumn,
];
