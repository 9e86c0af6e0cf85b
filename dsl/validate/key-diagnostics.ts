import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

/** A key the object does not have. */
export const keyUnknown = defineDiagnostic<{
  readonly key: string;
  /** What is meant most likely. */
  readonly suggestion: string | null;
  /** Names of the objects that do have the key. */
  readonly elsewhere: readonly Words[];
  readonly known: readonly string[];
}>({
  code: 'key-unknown',
  severity: 'error',
  title: { zh: '不认识的键', en: 'Unknown key' },
  why: {
    zh: '不认识的键不会有任何作用；与其悄悄忽略，不如指出来，多半是写错了或放错了地方。',
    en: 'An unknown key would have no effect. It is most likely misspelt or misplaced, so it is not passed over.',
  },
  message: ({ key }) => ({ zh: `这里没有“${key}”这个键。`, en: `There is no key \`${key}\` here.` }),
  fix: ({ suggestion, elsewhere, known }) => {
    const meant = suggestion === null ? null : { zh: `是不是“${suggestion}”？`, en: `Did you mean \`${suggestion}\`?` };
    const place =
      elsewhere.length === 0
        ? null
        : {
            zh: `这个键写在${elsewhere.map(({ zh }) => `“${zh}”`).join('、')}里。`,
            en: `It belongs to: ${elsewhere.map(({ en }) => en.toLowerCase()).join(', ')}.`,
          };
    const all = { zh: `这里可以写：${known.join('、')}。`, en: `Known keys: ${known.join(', ')}.` };
    const parts = [meant, place].filter((part) => part !== null);
    const shown = parts.length > 0 ? parts : [all];
    return { zh: shown.map(({ zh }) => zh).join(''), en: shown.map(({ en }) => en).join(' ') };
  },
});

/** A key that must be there. */
export const keyMissing = defineDiagnostic<{
  readonly key: string;
  readonly label: Words;
  readonly because: string | null;
}>({
  code: 'key-missing',
  severity: 'error',
  title: { zh: '缺少必需的键', en: 'Key missing' },
  why: { zh: '没有它，这一部分没有意义。', en: 'Without it this part says nothing.' },
  message: ({ key, label, because }) =>
    because === null
      ? { zh: `缺少“${key}”（${label.zh}）。`, en: `\`${key}\`${nameBeside(key, label)} is missing.` }
      : {
          zh: `写了“${because}”，就要写“${key}”（${label.zh}）。`,
          en: `With \`${because}\` there must be \`${key}\`${nameBeside(key, label)}.`,
        },
  fix: ({ key }) => ({ zh: `补上“${key}: …”。`, en: `Add \`${key}: …\`.` }),
});

/** The English name in parentheses, unless it only repeats the key. */
function nameBeside(key: string, { en }: Words): string {
  return en.toLowerCase() === key ? '' : ` (${en.toLowerCase()})`;
}

/** A key that is only allowed beside certain others. */
export const keyMisplaced = defineDiagnostic<{ readonly key: string; readonly beside: readonly string[] }>({
  code: 'key-misplaced',
  severity: 'error',
  title: { zh: '键与算法不配', en: 'Key does not go with the method' },
  why: { zh: '这个键只对某些算法有意义。', en: 'The key means something only beside certain methods.' },
  message: ({ key, beside }) => ({
    zh: `“${key}”只能和${beside.map((each) => `“${each}”`).join('、')}一起写。`,
    en: `\`${key}\` goes only with ${beside.map((each) => `\`${each}\``).join(', ')}.`,
  }),
  fix: ({ key }) => ({ zh: `删去“${key}”，或改用这些算法。`, en: `Delete \`${key}\`, or use one of these methods.` }),
});

/** Two keys that exclude each other. */
export const keysExclusive = defineDiagnostic<{ readonly keys: readonly string[] }>({
  code: 'keys-exclusive',
  severity: 'error',
  title: { zh: '两个键不能同时写', en: 'Keys exclude each other' },
  why: { zh: '两个都写，就不知道以哪个为准。', en: 'With both of them none can be preferred.' },
  message: ({ keys }) => ({
    zh: `${keys.map((key) => `“${key}”`).join('和')}不能同时写。`,
    en: `${keys.map((key) => `\`${key}\``).join(' and ')} cannot stand together.`,
  }),
  fix: () => ({ zh: '删去其中一个。', en: 'Delete one of them.' }),
});

/** What has to be chosen, for the messages of {@link choiceNone} and the like. */
interface Choice {
  readonly keys: readonly string[];
}

function describeNone(what: Words) {
  return ({ keys }: Choice): Words => ({
    zh: `没有写${what.zh}：${keys.join('、')}。`,
    en: `There is no ${what.en}: ${keys.join(', ')}.`,
  });
}

function describeSeveral(what: Words) {
  return ({ keys }: Choice): Words => ({
    zh: `写了不止一种${what.zh}：${keys.join('、')}。`,
    en: `There is more than one ${what.en}: ${keys.join(', ')}.`,
  });
}

const METHOD: Words = { zh: '算法', en: 'method' };
const ACTION: Words = { zh: '动作', en: 'action' };
const ALTERNATIVE: Words = { zh: '这些键中的任何一个', en: 'key of these' };

/** A node without a method. */
export const methodNone = defineDiagnostic<Choice>({
  code: 'method-none',
  severity: 'error',
  title: { zh: '没有算法', en: 'No method' },
  why: {
    zh: '每个计分项恰好有一种算法，否则不知道怎样得分。',
    en: 'Every node has exactly one method; it says where the score comes from.',
  },
  message: describeNone(METHOD),
  fix: () => ({
    zh: '选一种写上，例如 rated: { by: … } 或 sum: [ … ]。',
    en: 'Write one, e.g. `rated: { by: … }` or `sum: [ … ]`.',
  }),
});

/** A node with several methods. */
export const methodSeveral = defineDiagnostic<Choice>({
  code: 'method-several',
  severity: 'error',
  title: { zh: '算法不止一种', en: 'Several methods' },
  why: {
    zh: '每个计分项恰好有一种算法；几种要并用时，分成几个子项。',
    en: 'Every node has exactly one method; to use several, make them children.',
  },
  message: describeSeveral(METHOD),
  fix: () => ({
    zh: '留下一种；或用 sum 等把它们写成子项。',
    en: 'Keep one, or make them children of `sum` or the like.',
  }),
});

/** A grading step without an action. */
export const actionNone = defineDiagnostic<Choice>({
  code: 'action-none',
  severity: 'error',
  title: { zh: '步骤没有动作', en: 'No action' },
  why: { zh: '每个评定步骤恰好做一件事。', en: 'Every grading step does exactly one thing.' },
  message: describeNone(ACTION),
  fix: () => ({ zh: '写上这一步做什么，例如 at_most: good。', en: 'Write what the step does, e.g. `at_most: good`.' }),
});

/** A grading step with several actions. */
export const actionSeveral = defineDiagnostic<Choice>({
  code: 'action-several',
  severity: 'error',
  title: { zh: '步骤有几个动作', en: 'Several actions' },
  why: {
    zh: '每个评定步骤恰好做一件事；先后两件事写成两步。',
    en: 'Every grading step does exactly one thing; two things are two steps.',
  },
  message: describeSeveral(ACTION),
  fix: () => ({ zh: '分成几步，按先后写。', en: 'Make them steps of their own, in order.' }),
});

/** None of several keys of which one is needed. */
export const choiceNone = defineDiagnostic<Choice>({
  code: 'choice-none',
  severity: 'error',
  title: { zh: '至少要写其中一个', en: 'One of these keys is needed' },
  why: { zh: '缺了它，这一行没有意义。', en: 'Without it this part says nothing.' },
  message: describeNone(ALTERNATIVE),
  fix: ({ keys }) => ({ zh: `写上其中一个，例如“${keys[0]}: …”。`, en: `Write one of them, e.g. \`${keys[0]}: …\`.` }),
});

/** Several of keys of which only one may stand. */
export const choiceSeveral = defineDiagnostic<Choice>({
  code: 'choice-several',
  severity: 'error',
  title: { zh: '只能写其中一个', en: 'Only one of these keys' },
  why: { zh: '两个都写，就不知道以哪个为准。', en: 'With several of them none can be preferred.' },
  message: ({ keys }) => ({ zh: `${keys.join('、')}只能写一个。`, en: `Only one of ${keys.join(', ')} may stand.` }),
  fix: () => ({ zh: '留下一个。', en: 'Keep one.' }),
});

/** Kinds about keys. */
export const KEY_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  keyUnknown,
  keyMissing,
  keyMisplaced,
  keysExclusive,
  methodNone,
  methodSeveral,
  actionNone,
  actionSeveral,
  choiceNone,
  choiceSeveral,
];
