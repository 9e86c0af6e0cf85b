import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** A quote is not closed. */
export const expressionTextUnclosed = defineDiagnostic<{ readonly quote: string }>({
  code: 'expression-text-unclosed',
  severity: 'error',
  title: { zh: '引号没有配对', en: 'A quote is not closed' },
  why: {
    zh: '引号之间是文本；少了后一个引号，就不知道文本到哪里为止。',
    en: 'Text stands between two quotes; without the second one nobody knows where it ends.',
  },
  message: ({ quote }) => ({
    zh: `从这里开始的文本没有后引号 ${quote}。`,
    en: `The text that starts here has no closing quote ${quote}.`,
  }),
  fix: ({ quote }) => ({
    zh: `在文本末尾补上 ${quote}；文本里面的 ${quote} 要写两遍。`,
    en: `Put ${quote} at the end of the text; a ${quote} inside the text is written twice.`,
  }),
});

/** A number is not written correctly. */
export const expressionNumber = defineDiagnostic<{ readonly found: string; readonly corrected: string | null }>({
  code: 'expression-number',
  severity: 'error',
  title: { zh: '数的写法不对', en: 'A number is not written correctly' },
  why: {
    zh: '数只用数字、小数点和紧跟的百分号来写，读法才只有一种。',
    en: 'Numbers are written with digits, a decimal point and a percent sign only, so that they can be read in one way.',
  },
  message: ({ found }) => ({
    zh: `“${found}”不是算式里数的写法。`,
    en: `"${found}" is not how a number is written here.`,
  }),
  fix: ({ corrected }) =>
    corrected === null
      ? {
          zh: '只写数字和小数点，如 120000、0.5、80%；不写千分位逗号，单位写在 unit 里。',
          en: 'Use digits and a decimal point only, such as 120000, 0.5 or 80%; no thousands separators; units go into "unit".',
        }
      : { zh: `改为 ${corrected}。`, en: `Write ${corrected}.` },
});

/** A comma that looks like a thousands separator. */
export const expressionNumberGrouping = defineDiagnostic<{ readonly found: string; readonly joined: string }>({
  code: 'expression-number-grouping',
  severity: 'warning',
  title: { zh: '像千分位的逗号', en: 'A comma that looks like a thousands separator' },
  why: {
    zh: '逗号分隔各个值：1,234 在括号里是 1 和 234 两个数，不是一千二百三十四。',
    en: 'A comma separates values: inside brackets 1,234 is the two numbers 1 and 234.',
  },
  message: ({ found }) => ({
    zh: `“${found}”按逗号读作几个数，而不是一个数。`,
    en: `"${found}" is read as several numbers, not as one.`,
  }),
  fix: ({ found, joined }) => ({
    zh: `是一个数就写 ${joined}；确是几个数就在逗号后空一格：${found.replaceAll(',', ', ')}。`,
    en: `Write ${joined} if it is one number; otherwise put a space behind the comma: ${found.replaceAll(',', ', ')}.`,
  }),
});

/** A date is wrong. */
export const expressionDate = defineDiagnostic<{ readonly found: string; readonly corrected: string | null }>({
  code: 'expression-date',
  severity: 'error',
  title: { zh: '日期不对', en: 'A date is wrong' },
  why: {
    zh: '日历上没有的日子无法比较先后。',
    en: 'A day that is not in the calendar cannot be compared with others.',
  },
  message: ({ found, corrected }) =>
    corrected === null
      ? { zh: `日历上没有 ${found} 这一天。`, en: `There is no day ${found} in the calendar.` }
      : { zh: `“${found}”不是日期的写法。`, en: `"${found}" is not how a date is written.` },
  fix: ({ corrected }) =>
    corrected === null
      ? {
          zh: '核对年、月、日；日期写作 2019-11-30。',
          en: 'Check year, month and day; dates are written 2019-11-30.',
        }
      : { zh: `改为 ${corrected}。`, en: `Write ${corrected}.` },
});

/** Every kind about texts, numbers and dates, for the reference. */
export const LITERAL_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  expressionTextUnclosed,
  expressionNumber,
  expressionNumberGrouping,
  expressionDate,
];
