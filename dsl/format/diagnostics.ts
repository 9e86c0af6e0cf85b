import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** The text was left as it is. */
export const notFormatted = defineDiagnostic<{ readonly because: 'errors' | 'layout' | 'value' }>({
  code: 'not-formatted',
  severity: 'info',
  title: { zh: '没有整理格式', en: 'Not formatted' },
  why: {
    zh: '整理格式只动空白，绝不改变内容；没有把握时原样留下。',
    en: 'Formatting touches blanks only and never what is said; when in doubt the text stays as it is.',
  },
  message: ({ because }) => ({
    zh: {
      errors: '文本有 YAML 写法错误，没有整理格式。',
      layout: '文本里有不常见的 YAML 写法，没有整理格式。',
      value: '整理后内容会有变化，没有整理格式。',
    }[because],
    en: {
      errors: 'The text has YAML errors and was not formatted.',
      layout: 'The text is laid out in an unusual way and was not formatted.',
      value: 'Formatting would have changed what the text says, so it was not done.',
    }[because],
  }),
  fix: ({ because }) =>
    because === 'errors'
      ? { zh: '先改正错误。', en: 'Correct the errors first.' }
      : { zh: '需要时手工调整缩进。', en: 'Adjust the indentation by hand where needed.' },
});

/** Every kind of diagnostic that formatting gives. */
export const FORMAT_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [notFormatted];
