import { defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** The text is larger than `LIMITS.characters`. */
export const textTooLarge = defineDiagnostic<{ readonly characters: number; readonly limit: number }>({
  code: 'text-too-large',
  severity: 'error',
  title: { zh: '文本过大', en: 'Text too large' },
  why: {
    zh: '方案是一份考核办法，不会有这么长；过大的文本多半是误传的数据文件，不予读取。',
    en: 'A scheme is one regulation and never that long; such a text is most likely a data file and is not read.',
  },
  message: ({ characters, limit }) => ({
    zh: `文本有 ${characters} 个字符，超过上限 ${limit}，未读取。`,
    en: `The text has ${characters} characters, more than the limit of ${limit}; it was not read.`,
  }),
  fix: () => ({
    zh: '确认选对了文件；大量数据请放进年度数据，不要写进方案。',
    en: 'Check that it is the right file; bulk data belongs to the assessment, not to the scheme.',
  }),
});

/** Maps and lists are nested deeper than `LIMITS.depth`. */
export const nestingTooDeep = defineDiagnostic<{ readonly limit: number }>({
  code: 'nesting-too-deep',
  severity: 'error',
  title: { zh: '嵌套过深', en: 'Nested too deeply' },
  why: {
    zh: '层次过深的文本无法阅读，也可能是为了拖垮系统而写的。',
    en: 'Text nested that deeply cannot be read, and may be written to bring a system down.',
  },
  message: ({ limit }) => ({
    zh: `嵌套超过 ${limit} 层，未读取。`,
    en: `Nested more than ${limit} levels deep; the text was not read.`,
  }),
  fix: () => ({ zh: '减少层次。', en: 'Use fewer levels.' }),
});

/** The root of the text is not a map of keys (or there is nothing at all). */
export const rootNotMap = defineDiagnostic<{ readonly found: 'nothing' | 'list' | 'text' }>({
  code: 'root-not-map',
  severity: 'error',
  title: { zh: '整体不是“键: 值”', en: 'Not a map of keys' },
  why: {
    zh: '文件最外层由“键: 值”组成，例如“scheme: …”“title: …”。',
    en: 'The outermost level of the file consists of keys with values, such as `scheme: …` and `title: …`.',
  },
  message: ({ found }) => ({
    zh: { nothing: '文件是空的。', list: '最外层是列表，应为“键: 值”。', text: '最外层只有文字，应为“键: 值”。' }[
      found
    ],
    en: {
      nothing: 'The file is empty.',
      list: 'The outermost level is a list; it must be keys with values.',
      text: 'The outermost level is plain text; it must be keys with values.',
    }[found],
  }),
  fix: () => ({
    zh: '从“scheme: 方案代号”一行写起；冒号用半角，后面留一个空格。',
    en: 'Start with a line `scheme: <id>`: an ASCII colon followed by a space.',
  }),
});

/** More than one YAML document in the text. */
export const severalDocuments = defineDiagnostic<Record<string, never>>({
  code: 'yaml-several-documents',
  severity: 'error',
  title: { zh: '一个文件里有多份内容', en: 'Several documents' },
  why: {
    zh: '一个文件是一份方案；“---”之后的内容不会被读取。',
    en: 'One file is one scheme; what follows `---` is not read.',
  },
  message: () => ({ zh: '“---”把文件分成了几份。', en: '`---` divides the file into several documents.' }),
  fix: () => ({
    zh: '删去“---”，或把后面的内容放进另一个文件。',
    en: 'Delete `---`, or move what follows into a file of its own.',
  }),
});

/** Parts of YAML a scheme does not use: aliases, merge keys, tags, directives. */
export const yamlFeature = defineDiagnostic<{
  readonly feature: 'alias' | 'merge' | 'tag' | 'directive';
  readonly written: string;
}>({
  code: 'yaml-feature',
  severity: 'error',
  title: { zh: '不使用的 YAML 功能', en: 'YAML feature not used here' },
  why: {
    zh: '方案要让人逐行读懂：引用、合并、标签和指令会把内容藏到别处，所以不用。',
    en: 'A scheme is read line by line; aliases, merges, tags and directives hide what is said, so they are not used.',
  },
  message: ({ feature, written }) => ({
    zh: `“${written}”是 YAML 的${{ alias: '引用', merge: '合并键', tag: '类型标签', directive: '指令' }[feature]}，方案里不使用。`,
    en: `\`${written}\` is a YAML ${{ alias: 'alias', merge: 'merge key', tag: 'tag', directive: 'directive' }[feature]}; schemes do not use them.`,
  }),
  fix: ({ feature, written }) =>
    feature === 'alias' || feature === 'merge'
      ? {
          zh: '把引用的内容照写一遍；若这是文字，请加引号。',
          en: 'Write the content out; if it is meant as text, put it in quotes.',
        }
      : {
          zh: `删去“${written}”；若这是文字，请加引号。`,
          en: `Delete \`${written}\`; if it is meant as text, put it in quotes.`,
        },
});

/** A key that stands twice in one map. */
export const keyDuplicate = defineDiagnostic<{ readonly key: string; readonly firstLine: number }>({
  code: 'key-duplicate',
  severity: 'error',
  title: { zh: '键重复', en: 'Key written twice' },
  why: {
    zh: '同一处同一个键只能写一次，否则其中一个会被悄悄丢掉。',
    en: 'A key may stand once in a map; otherwise one of them would silently be lost.',
  },
  message: ({ key, firstLine }) => ({
    zh: `“${key}”在第 ${firstLine} 行已经写过。`,
    en: `\`${key}\` is already written on line ${firstLine}.`,
  }),
  fix: () => ({ zh: '删去其中一个，或改名。', en: 'Delete one of them, or rename it.' }),
});

/** A key that is a list or a map, or is empty. */
export const keyNotText = defineDiagnostic<Record<string, never>>({
  code: 'key-not-text',
  severity: 'error',
  title: { zh: '键不是文字', en: 'Key is not text' },
  why: { zh: '键是一个名称。', en: 'A key is a name.' },
  message: () => ({ zh: '冒号前应当是一个名称。', en: 'A name must stand before the colon.' }),
  fix: () => ({
    zh: '在冒号前写上名称；若“[”或“{”是文字的一部分，请加引号。',
    en: 'Write a name before the colon; quote it if `[` or `{` is part of it.',
  }),
});

/** A number with more significant digits than can be kept exactly. */
export const numberTooPrecise = defineDiagnostic<{ readonly written: string }>({
  code: 'number-too-precise',
  severity: 'error',
  title: { zh: '数字超过 15 位', en: 'Number of more than 15 digits' },
  why: {
    zh: '超过 15 位有效数字的数在不同系统之间传递时会失真；写成文字则一位不差。',
    en: 'Numbers of more than 15 significant digits change on their way between systems; as text every digit is kept.',
  },
  message: ({ written }) => ({
    zh: `${written} 的有效数字超过 15 位。`,
    en: `${written} has more than 15 significant digits.`,
  }),
  fix: ({ written }) => ({ zh: `加引号写成文字："${written}"。`, en: `Write it as text: "${written}".` }),
});

/** A number in a notation that is not a plain decimal: hexadecimal, octal, infinity, not-a-number, huge exponents. */
export const numberNotation = defineDiagnostic<{ readonly written: string }>({
  code: 'number-notation',
  severity: 'error',
  title: { zh: '不是十进制数', en: 'Not a decimal number' },
  why: {
    zh: '方案里的数只用十进制书写，人人读得懂。',
    en: 'Numbers of a scheme are plain decimals that everybody reads alike.',
  },
  message: ({ written }) => ({
    zh: `“${written}”会被当成特殊写法的数。`,
    en: `\`${written}\` is read as a number in a special notation.`,
  }),
  fix: ({ written }) => ({
    zh: `写成十进制数；若是代号，请加引号："${written}"。`,
    en: `Write a decimal number; if it is an id, quote it: "${written}".`,
  }),
});
