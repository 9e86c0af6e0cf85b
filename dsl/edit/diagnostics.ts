import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Refusal } from './edit-data.js';

const why = {
  zh: '表单的修改只动它涉及的那几行；没有把握时不动文本。',
  en: 'An edit of a form changes only the lines it concerns; when in doubt the text stays as it is.',
};

/** The text cannot be read, so it is not clear what an edit would change. */
export const editUnreadable = defineDiagnostic<Record<string, never>>({
  code: 'edit-unreadable',
  severity: 'error',
  title: { zh: '文本有误，不能用表单修改', en: 'Text cannot be edited by form' },
  why,
  message: () => ({
    zh: '文本有 YAML 写法错误，没有修改。',
    en: 'The text has YAML errors; nothing was changed.',
  }),
  fix: () => ({ zh: '先在文本里改正错误。', en: 'Correct the errors in the text first.' }),
});

/** The edit does not fit what the document says. */
export const editMisplaced = defineDiagnostic<Pick<Refusal, 'because' | 'step'>>({
  code: 'edit-misplaced',
  severity: 'error',
  title: { zh: '没有这样的地方可改', en: 'No such place to edit' },
  why: {
    zh: '修改按键和序号找地方；文本在此期间改过，就可能找不到。',
    en: 'An edit finds its place by keys and indexes, which may be gone when the text has changed meanwhile.',
  },
  message: ({ because, step }) => ({
    zh: {
      absent: `这里没有“${step}”，没有修改。`,
      exists: `这里已经有“${step}”，没有修改。`,
      'no-entries': '这里不能加这样的一项：列表的项没有键，“键: 值”的项要有键。没有修改。',
      root: '不能改动整份方案；请指明其中一处。',
      position: `没有第 ${step} 个位置（从0数起），没有修改。`,
      value: '这个值或键写不进 YAML（空的键、无穷大、负零等），没有修改。',
    }[because],
    en: {
      absent: `There is no \`${step}\` here; nothing was changed.`,
      exists: `There is a \`${step}\` here already; nothing was changed.`,
      'no-entries': 'Such an entry cannot be added here: items of a list have no key, entries of a map have one.',
      root: 'The whole scheme cannot be edited at once; name a place in it.',
      position: `There is no position ${step} (counted from 0); nothing was changed.`,
      value: 'YAML cannot hold this value or key (an empty key, an infinite number, minus zero); nothing was changed.',
    }[because],
  }),
  fix: ({ because }) =>
    because === 'exists'
      ? { zh: '换一个名称。', en: 'Choose another name.' }
      : { zh: '刷新表单后再改。', en: 'Reload the form and try again.' },
});

/** The edit could be done, but the text would then say something else than was meant. */
export const editUnsafe = defineDiagnostic<{ readonly written: string }>({
  code: 'edit-unsafe',
  severity: 'error',
  title: { zh: '写法特殊，不能用表单修改', en: 'Unusual layout, not edited' },
  why,
  message: ({ written }) => ({
    zh: `“${written}”这里的写法特殊（引用、标签、“?”键、超过15位的数等），改后的内容会与所要的不同，没有修改。`,
    en: `\`${written}\` is written in an unusual way (alias, tag, \`?\` key, a number of more than 15 digits): the text would not say what was meant, so nothing was changed.`,
  }),
  fix: () => ({ zh: '请直接在文本里修改。', en: 'Edit it in the text.' }),
});

/** Comments inside of what was removed went with it. */
export const editCommentRemoved = defineDiagnostic<{ readonly comments: readonly string[] }>({
  code: 'edit-comment-removed',
  severity: 'info',
  title: { zh: '注释随内容删去', en: 'Comment removed with its part' },
  why: {
    zh: '写在被删内容里面的注释会随它一起删去；别处的注释都不动。',
    en: 'Comments inside of a removed part go with it; all others stay.',
  },
  message: ({ comments }) => ({
    zh: `一起删去的注释：${comments.join('；')}`,
    en: `Comments removed with it: ${comments.join('; ')}`,
  }),
  fix: () => ({ zh: '还需要的话，撤销后移到别处。', en: 'Undo and move them elsewhere if they are still needed.' }),
});

/** A name cannot be changed to another. */
export const renameRefused = defineDiagnostic<{
  readonly because: 'nothing' | 'not-an-id' | 'taken' | 'meaning';
  readonly to: string;
}>({
  code: 'rename-refused',
  severity: 'error',
  title: { zh: '不能改成这个代号', en: 'Not renamed' },
  why: {
    zh: '改代号时，所有引用它的地方一起改；只要有一处会变成别的意思，就一处也不改。',
    en: 'Renaming changes every place that refers to the id; when one of them would come to mean something else, none is changed.',
  },
  message: ({ because, to }) => ({
    zh: {
      nothing: '这里没有可以改名的代号。',
      'not-an-id': `“${to}”不能做代号。`,
      taken: `“${to}”已经是别处的代号。`,
      meaning: `改成“${to}”以后，有的地方会指向别的东西，没有修改。`,
    }[because],
    en: {
      nothing: 'There is no id here to rename.',
      'not-an-id': `\`${to}\` cannot be an id.`,
      taken: `\`${to}\` is the id of something else already.`,
      meaning: `With \`${to}\` some places would refer to something else; nothing was changed.`,
    }[because],
  }),
  fix: () => ({
    zh: '换一个由字母（汉字也可）、数字、下划线组成、没有用过的代号。',
    en: 'Choose an unused id of letters (Chinese ones too), digits and underscores.',
  }),
});

/** Every kind of diagnostic that editing gives. */
export const EDIT_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  editUnreadable,
  editMisplaced,
  editUnsafe,
  editCommentRemoved,
  renameRefused,
];

/** A refusal of the data as a diagnostic. */
export function misplaced({ because, at, step }: Refusal): Diagnostic {
  return editMisplaced.at(at, { because, step });
}
