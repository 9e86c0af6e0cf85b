import { defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

/** Any other breach of YAML's grammar; `reason` says which. */
export const yamlSyntax = defineDiagnostic<{ readonly reason: Words; readonly fix: Words }>({
  code: 'yaml-syntax',
  severity: 'error',
  title: { zh: 'YAML 写法有误', en: 'YAML syntax' },
  why: {
    zh: '这一处不合 YAML 的写法，后面的内容因此可能读错，所以要先改好它。',
    en: 'This place breaks the rules of YAML, so what follows may be read wrongly; it comes first.',
  },
  message: ({ reason }) => reason,
  fix: ({ fix }) => fix,
});

/** A tab used as indentation. */
export const tabIndent = defineDiagnostic<Record<string, never>>({
  code: 'tab-indent',
  severity: 'error',
  title: { zh: '用制表符缩进', en: 'Tab used as indentation' },
  why: { zh: 'YAML 的缩进只能用空格。', en: 'YAML indents with spaces only.' },
  message: () => ({ zh: '这一行用制表符（Tab）缩进。', en: 'This line is indented with a tab.' }),
  fix: () => ({ zh: '换成空格。', en: 'Replace the tab by spaces.' }),
});

/** A Chinese full-width character where YAML needs the ASCII one. */
export const fullWidthPunctuation = defineDiagnostic<{
  readonly found: string;
  readonly write: string;
  readonly key: string;
}>({
  code: 'full-width-punctuation',
  severity: 'error',
  title: { zh: '全角标点', en: 'Full-width punctuation' },
  why: {
    zh: '键后的冒号、花括号里的逗号、行首的空格必须是半角，否则 YAML 会把它们当成文字。',
    en: 'The colon after a key, commas inside braces and leading spaces must be ASCII; YAML takes the full-width ones as text.',
  },
  message: ({ found, key }) =>
    found.trim() === ''
      ? { zh: `“${key}”前面是全角空格。`, en: `\`${key}\` is preceded by a full-width (or non-breaking) space.` }
      : { zh: `“${key}”处用了全角“${found}”。`, en: `Full-width \`${found}\` at \`${key}\`.` },
  fix: ({ write, found }) =>
    found.trim() === ''
      ? { zh: '换成半角空格。', en: 'Use ASCII spaces.' }
      : {
          zh: `换成半角“${write}”${write === ':' ? '，后面留一个空格' : ''}。`,
          en: `Write \`${write}\`${write === ':' ? ' followed by a space' : ''}.`,
        },
});

/** `key:value` without the space that YAML needs. */
export const spaceAfterColon = defineDiagnostic<{ readonly key: string }>({
  code: 'space-after-colon',
  severity: 'error',
  title: { zh: '冒号后缺空格', en: 'No space after the colon' },
  why: { zh: '冒号后没有空格时，YAML 把整段当成文字。', en: 'Without the space YAML takes the whole stretch as text.' },
  message: ({ key }) => ({ zh: `“${key}:”后面没有空格。`, en: `\`${key}:\` is not followed by a space.` }),
  fix: ({ key }) => ({ zh: `写成“${key}: …”。`, en: `Write \`${key}: …\`.` }),
});

/** A comma inside `{ … }` or `[ … ]` that ended a value too early. */
export const flowComma = defineDiagnostic<{ readonly before: string; readonly after: string }>({
  code: 'flow-comma',
  severity: 'error',
  title: { zh: '逗号截断了值', en: 'A comma cut the value off' },
  why: {
    zh: '写在一行的花括号、方括号里，逗号表示下一项开始；值里带逗号必须加引号。',
    en: 'Inside `{ … }` and `[ … ]` a comma starts the next entry; a value with a comma must be quoted.',
  },
  message: ({ before, after }) => ({
    zh: `逗号在“${before}”之后截断了值，“${after}”被当成了另一项。`,
    en: `The comma ended the value after \`${before}\`; \`${after}\` was read as another entry.`,
  }),
  fix: ({ before, after }) => ({
    zh: `加引号：“"${before}, ${after}"”；或改成分行书写。`,
    en: `Quote it: \`"${before}, ${after}"\`; or write one key per line.`,
  }),
});

/** A bracket inside an unquoted value of `{ … }`. */
export const flowBracket = defineDiagnostic<Record<string, never>>({
  code: 'flow-bracket',
  severity: 'error',
  title: { zh: '花括号里的值含有括号', en: 'Bracket inside an unquoted value' },
  why: {
    zh: '写在一行的花括号里，“[ ] { }”有特殊含义；值里带这些符号必须加引号。',
    en: 'Inside `{ … }` the signs `[ ] { }` have a meaning of their own; a value that contains them must be quoted.',
  },
  message: () => ({ zh: '值中间出现了“[”或“{”。', en: '`[` or `{` stands in the middle of a value.' }),
  fix: () => ({
    zh: '给整个值加引号，例如 when: "x in [a, b]"；或改成分行书写。',
    en: 'Quote the whole value, e.g. `when: "x in [a, b]"`; or write one key per line.',
  }),
});

/** A control character, an unpaired surrogate or a non-character. */
export const characterNotPrintable = defineDiagnostic<{ readonly codePoint: string; readonly count: number }>({
  code: 'character-not-printable',
  severity: 'error',
  title: { zh: '不可见字符', en: 'Unprintable character' },
  why: {
    zh: '控制字符和残缺的字符看不见、存不住，多半是复制时带来的。',
    en: 'Control characters and broken characters cannot be seen or stored; most come from copying.',
  },
  message: ({ codePoint, count }) => ({
    zh: `这里有不可见字符 ${codePoint}${count > 1 ? `（全文共 ${count} 处不可见字符）` : ''}。`,
    en: `There is an unprintable character ${codePoint} here${count > 1 ? ` (${count} such characters in the text)` : ''}.`,
  }),
  fix: () => ({ zh: '删去它。', en: 'Delete it.' }),
});
