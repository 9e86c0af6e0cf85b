import type { Words } from '../diagnostic/words.js';

/** What is wrong and what to do, for one of the YAML library's error codes. */
export interface SyntaxReason {
  readonly reason: Words;
  readonly fix: Words;
  /** True when everything but the value at the place can still be trusted. */
  readonly local: boolean;
}

const QUOTE: Words = {
  zh: '给整个值加引号，例如 "…"；长文字可以写在“>-”的下一行。',
  en: 'Put the whole value in quotes; long text may follow on the line after `>-`.',
};
const INDENT: Words = {
  zh: '同一层的键左端对齐，下一层多缩进两格。',
  en: 'Align the keys of one level; indent the next level by two spaces.',
};

const REASONS: Readonly<Record<string, SyntaxReason>> = {
  BAD_SCALAR_START: {
    reason: { zh: '值不能以这个符号开头。', en: 'A value cannot start with this sign.' },
    fix: QUOTE,
    local: true,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: { zh: '一个值里又出现了“: ”。', en: 'Another `: ` stands inside a value.' },
    fix: QUOTE,
    local: true,
  },
  BAD_DQ_ESCAPE: {
    reason: {
      zh: '双引号里的反斜杠“\\”写法不对。',
      en: 'A backslash inside double quotes is followed by a wrong sign.',
    },
    fix: { zh: '改用单引号，或把“\\”写成“\\\\”。', en: 'Use single quotes, or write `\\\\` for `\\`.' },
    local: true,
  },
  MISSING_CHAR: {
    reason: { zh: '缺少收尾的符号，或键后面没有冒号。', en: 'A closing sign is missing, or a key has no colon.' },
    fix: {
      zh: '补上引号、括号，或在键后写半角冒号和一个空格。',
      en: 'Add the quote or bracket, or write a colon and a space after the key.',
    },
    local: false,
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: { zh: '这一行没有“键: 值”的冒号。', en: 'This line has no colon between key and value.' },
    fix: {
      zh: '在键后写半角冒号和一个空格；若是上一行文字的续行，请多缩进或加引号。',
      en: 'Write a colon and a space after the key; if it continues the text above, indent it or quote the text.',
    },
    local: false,
  },
  BAD_INDENT: {
    reason: { zh: '缩进不对，或前面的括号没有收尾。', en: 'Wrong indentation, or a bracket above is not closed.' },
    fix: INDENT,
    local: false,
  },
  BAD_COLLECTION_TYPE: {
    reason: { zh: '列表项“- ”与“键: 值”混在了一层。', en: 'List entries `- ` and keys are mixed on one level.' },
    fix: INDENT,
    local: false,
  },
  UNEXPECTED_TOKEN: {
    reason: { zh: '这里多出了内容。', en: 'There is something here that does not belong.' },
    fix: {
      zh: '若它属于前面的值，请给整个值加引号；否则检查缩进和括号。',
      en: 'If it belongs to the value before it, quote the whole value; otherwise check indentation and brackets.',
    },
    local: false,
  },
  BLOCK_IN_FLOW: {
    reason: {
      zh: '花括号、方括号里缺少逗号，或括号没有收尾。',
      en: 'A comma is missing inside brackets, or a bracket is not closed.',
    },
    fix: { zh: '各项之间用半角逗号分开。', en: 'Separate the entries by ASCII commas.' },
    local: false,
  },
  KEY_OVER_1024_CHARS: {
    reason: { zh: '冒号前的文字太长，不是键。', en: 'The text before the colon is too long for a key.' },
    fix: QUOTE,
    local: false,
  },
};

/** A quote or bracket that is opened and not closed. */
const UNCLOSED: SyntaxReason = {
  reason: { zh: '这里的引号或括号没有收尾。', en: 'The quote or bracket opened here is not closed.' },
  fix: {
    zh: '在值的末尾补上同样的引号或括号。',
    en: 'Close it with the same quote or bracket at the end of the value.',
  },
  local: false,
};

/** A key that was put between the entries of a list: what is left of the list follows a value that is complete. */
const LIST_BEHIND_VALUE: SyntaxReason = {
  reason: {
    zh: '“- ”列表项接在了一个写完的值后面：前面的键插在了列表中间。',
    en: 'List entries `- ` follow a value that is complete: the key above stands in the middle of the list.',
  },
  fix: { zh: '把那个键挪到列表的前面或后面。', en: 'Move that key before or behind the list.' },
  local: false,
};

const OTHER: SyntaxReason = {
  reason: { zh: '这里不合 YAML 的写法。', en: 'This does not follow the rules of YAML.' },
  fix: QUOTE,
  local: false,
};

/** Looks up the explanation of an error of the YAML library; `message` tells apart what its code does not. */
export function syntaxReason(code: string, message: string): SyntaxReason {
  if (isUnclosed(message)) return UNCLOSED;
  if (message.startsWith('A block sequence may not be used as an implicit map key')) return LIST_BEHIND_VALUE;
  const found = Object.hasOwn(REASONS, code) ? (REASONS[code] ?? OTHER) : OTHER;
  // `label: "a" b`: what follows the closed quote is left out, the rest of the tree stands.
  if (code === 'UNEXPECTED_TOKEN' && message.startsWith('Unexpected scalar at node end'))
    return { ...found, local: true };
  return found;
}

/** Whether a message of the YAML library says that an end is missing. */
export function isUnclosed(message: string): boolean {
  return /^Missing closing|and end with a [\]}]$|must end with a [\]}]$/.test(message);
}
