import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';
import type { Words } from '../diagnostic/words.js';

export const caseDiffers = defineDiagnostic<{
  readonly unit: string;
  readonly key: string;
  readonly expected: string;
  readonly actual: string;
}>({
  code: 'case-differs',
  severity: 'error',
  title: { zh: '用例的结果不符', en: 'Case gives another result' },
  why: {
    zh: '用例是作者按条款手算的结果。算出来不一样，不是规则写错了，就是用例写错了。',
    en: 'A case is what the author worked out from the clause. Either the rule or the case is wrong.',
  },
  message: ({ unit, key, expected, actual }) => ({
    zh: `单位「${unit}」的 ${key} 应为 ${expected}，算出来是 ${actual}`,
    en: `${key} of unit "${unit}" should be ${expected} and is ${actual}`,
  }),
  fix: () => ({
    zh: '看这个单位的计算过程，改规则或改用例',
    en: 'Look at how it was computed; correct the rule or the case',
  }),
});

export const ruleNotReached = defineDiagnostic<{ readonly words: Words }>({
  code: 'rule-not-reached',
  severity: 'info',
  title: { zh: '没有用例用到', en: 'No case reaches this' },
  why: {
    zh: '没有用例走到的档次、否决或分支，写错了也不会有人发现。',
    en: 'A band, veto or branch that no case reaches may be wrong without anybody noticing.',
  },
  message: ({ words }) => ({ zh: `没有用例用到：${words.zh}`, en: `no case reaches: ${words.en}` }),
  fix: () => ({ zh: '加一个走到这里的用例', en: 'Add a case that does' }),
});

/** What running cases finds. */
export const CASE_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [caseDiffers, ruleNotReached];
