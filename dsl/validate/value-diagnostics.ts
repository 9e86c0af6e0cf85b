import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

/** A value of the wrong type: text where a list belongs, and the like. */
export const valueType = defineDiagnostic<{
  readonly expected: readonly Words[];
  readonly found: Words;
  readonly hint: Words | null;
}>({
  code: 'value-type',
  severity: 'error',
  title: { zh: '值的类型不对', en: 'Wrong type of value' },
  why: {
    zh: '写法不同，意思就不同：数、文字、列表、“键: 值”不能混用。',
    en: 'Numbers, texts, lists and maps mean different things.',
  },
  message: ({ expected, found }) => ({
    zh: `这里应为${joinZh(expected)}，现在是${found.zh}。`,
    en: `Expected ${joinEn(expected)}, found ${found.en}.`,
  }),
  fix: ({ hint, expected }) =>
    hint ?? {
      zh: `改成${joinZh(expected)}。`,
      en: `Write ${joinEn(expected)}.`,
    },
});

/** A value that is not one of the words that are allowed. */
export const valueEnum = defineDiagnostic<{
  readonly value: string;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
}>({
  code: 'value-enum',
  severity: 'error',
  title: { zh: '不是可选的值', en: 'Not one of the values' },
  why: { zh: '这里只有几个词可选。', en: 'Only a few words are possible here.' },
  message: ({ value, allowed }) => ({
    zh: `“${value}”不在可选的值之内：${allowed.join('、')}。`,
    en: `\`${value}\` is not one of: ${allowed.join(', ')}.`,
  }),
  fix: ({ suggestion }) =>
    suggestion === null
      ? { zh: '从可选的值里选一个。', en: 'Choose one of them.' }
      : { zh: `是不是“${suggestion}”？`, en: `Did you mean \`${suggestion}\`?` },
});

/** A number, length or count outside of its bounds. */
export const valueRange = defineDiagnostic<{ readonly value: string; readonly limit: Words }>({
  code: 'value-range',
  severity: 'error',
  title: { zh: '值超出范围', en: 'Value out of range' },
  why: { zh: '超出范围的值没有意义。', en: 'A value outside of the range means nothing here.' },
  message: ({ value, limit }) => ({ zh: `${value}：${limit.zh}。`, en: `${value}: ${limit.en}.` }),
  fix: ({ limit }) => ({ zh: `改正，使它${limit.zh}。`, en: `Correct it: it ${limit.en}.` }),
});

/** A text that does not have the form it must have. */
export const valuePattern = defineDiagnostic<{ readonly value: string; readonly form: Words }>({
  code: 'value-pattern',
  severity: 'error',
  title: { zh: '写法不对', en: 'Wrong form' },
  why: {
    zh: '代号、日期等有固定的写法，公式和程序才能认得。',
    en: 'Ids, dates and the like have a fixed form, so that formulas and programs know them.',
  },
  message: ({ value }) => ({ zh: `“${value}”的写法不对。`, en: `\`${value}\` does not have the right form.` }),
  fix: ({ form }) => ({ zh: `应为：${form.zh}`, en: `Expected: ${form.en}` }),
});

/** A key without a value, or with an empty text, list or map. */
export const valueEmpty = defineDiagnostic<{ readonly expected: readonly Words[] }>({
  code: 'value-empty',
  severity: 'error',
  title: { zh: '值是空的', en: 'Empty value' },
  why: {
    zh: '写了键而没有值，不知道是忘了写还是不要了。',
    en: 'A key without a value may be forgotten or meant to go.',
  },
  message: () => ({ zh: '冒号后面没有内容。', en: 'There is nothing after the colon.' }),
  fix: ({ expected }) =>
    expected.length === 0
      ? { zh: '写上内容，或删去这个键。', en: 'Write a value, or delete the key.' }
      : {
          zh: `写上${joinZh(expected)}，或删去这个键。`,
          en: `Write ${joinEn(expected)}, or delete the key.`,
        },
});

/** An id or text that YAML reads as a number, true/false or nothing. */
export const idReadAsNumber = defineDiagnostic<{ readonly written: string; readonly read: Words }>({
  code: 'id-read-as-number',
  severity: 'error',
  title: { zh: '代号被读成了数', en: 'Id read as a number' },
  why: {
    zh: 'YAML 把 0012、1.10、true 这样的写法读成数或是否，前面的零、末尾的零会丢失。',
    en: 'YAML reads 0012, 1.10 and true as numbers or booleans; leading and trailing zeros would be lost.',
  },
  message: ({ written, read }) => ({
    zh: `“${written}”会被读成${read.zh}，这里应为文字。`,
    en: `\`${written}\` is read as ${read.en}; text is expected here.`,
  }),
  fix: ({ written }) => ({ zh: `加引号："${written}"。`, en: `Put it in quotes: "${written}".` }),
});

/** An id that means something else already. */
export const idReserved = defineDiagnostic<{ readonly id: string }>({
  code: 'id-reserved',
  severity: 'error',
  title: { zh: '代号是保留词', en: 'Reserved word as id' },
  why: {
    zh: '公式里的词（and、or、if…）和系统自用的名字不能作代号。',
    en: 'Words of expressions (and, or, if …) and names the system uses cannot be ids.',
  },
  message: ({ id }) => ({ zh: `“${id}”是保留词，不能作代号。`, en: `\`${id}\` is reserved and cannot be an id.` }),
  fix: ({ id }) => ({
    zh: `换一个名字，例如“${id.replace(/^_+|_+$/g, '')}_1”。`,
    en: `Choose another name, e.g. \`${id.replace(/^_+|_+$/g, '')}_1\`.`,
  }),
});

/** 甲、乙或丙 */
function joinZh(words: readonly Words[]): string {
  const all = words.map(({ zh }) => zh);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join('、')}或${all.at(-1)}`;
}

/** a, b or c */
function joinEn(words: readonly Words[]): string {
  const all = words.map(({ en }) => en);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** Kinds about values. */
export const VALUE_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  valueType,
  valueEnum,
  valueRange,
  valuePattern,
  valueEmpty,
  idReadAsNumber,
  idReserved,
];
