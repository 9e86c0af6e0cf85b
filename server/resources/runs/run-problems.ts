import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

/** The same whether it is not there or not to be seen. */
export const runUnknown = defineProblem<{ readonly id: string }>({
  code: 'run-unknown',
  status: 404,
  message: ({ id }) => ({
    zh: `没有汇总「${id}」，或还没有公布`,
    en: `there is no run "${id}", or it is not released`,
  }),
});

export const runNotAccepted = defineProblem<{ readonly codes: readonly string[] }>({
  code: 'run-not-accepted',
  status: 409,
  message: ({ codes }) => ({
    zh: `有需要先看过的情况，见 diagnostics；确认后把它们列在 accept 里再计算：${codes.join('、')}`,
    en: `some things are odd, see diagnostics; to compute all the same, list them in accept: ${codes.join(', ')}`,
  }),
});

export const runNotDone = defineProblem<Nothing>({
  code: 'run-not-done',
  status: 409,
  message: () => ({ zh: '这次汇总没有算完，没有结果', en: 'this run is not done, so it has no results' }),
});

export const runNotFinal = defineProblem<Nothing>({
  code: 'run-not-final',
  status: 409,
  message: () => ({
    zh: '只有算完的最终汇总可以公布；过程汇总请先重新作最终汇总',
    en: 'only a final run that is done can be released; compute a final one first',
  }),
});

export const runReleased = defineProblem<Nothing>({
  code: 'run-released',
  status: 409,
  message: () => ({ zh: '这次汇总已经公布', en: 'this run has been released' }),
});

export const runEngineChanged = defineProblem<{ readonly before: string; readonly now: string }>({
  code: 'run-engine-changed',
  status: 409,
  message: ({ before, now }) => ({
    zh: `计算到一半时服务从 ${before} 版换成了 ${now} 版，这次汇总作废；请重新汇总`,
    en: `the server changed from version ${before} to ${now} in the middle of this run, so it is void; compute a new one`,
  }),
});

export const runUnitUnknown = defineProblem<{ readonly unit: string }>({
  code: 'run-unit-unknown',
  status: 404,
  message: ({ unit }) => ({
    zh: `这次汇总中没有单位「${unit}」，或不在您的范围内`,
    en: `this run has no unit "${unit}", or not in your scope`,
  }),
});

/** What requests about runs, and runs themselves, can run into. */
export const RUN_PROBLEMS: readonly ProblemKind<never>[] = [
  runUnknown,
  runNotAccepted,
  runNotDone,
  runNotFinal,
  runReleased,
  runEngineChanged,
  runUnitUnknown,
];
