import { defineProblem, type ProblemKind } from '../../../http/errors/problem.js';
import type { VersionState } from './scheme-version-store.js';

/** The states in words. */
export const STATE_WORDS = {
  draft: { zh: '草稿', en: 'a draft' },
  in_review: { zh: '待审核', en: 'in review' },
  published: { zh: '已发布', en: 'published' },
  retired: { zh: '已停用', en: 'retired' },
} as const satisfies Readonly<Record<VersionState, { readonly zh: string; readonly en: string }>>;

export const versionUnknown = defineProblem<{ readonly id: string }>({
  code: 'version-unknown',
  status: 404,
  message: ({ id }) => ({
    zh: `没有方案版本「${id}」，或者您不能查看它`,
    en: `there is no version "${id}", or you may not see it`,
  }),
});

export const schemeNotPublished = defineProblem<{ readonly id: string }>({
  code: 'scheme-not-published',
  status: 404,
  message: ({ id }) => ({
    zh: `方案「${id}」没有已发布的版本；要用停用的版本，请写明 ?version=`,
    en: `the scheme "${id}" has no published version; to use a retired one, name it with ?version=`,
  }),
});

export const versionState = defineProblem<{ readonly state: VersionState; readonly needed: VersionState }>({
  code: 'version-state',
  status: 409,
  message: ({ state, needed }) => ({
    zh: `这个版本现在是「${STATE_WORDS[state].zh}」，只有「${STATE_WORDS[needed].zh}」的版本可以这样做`,
    en: `this version is ${STATE_WORDS[state].en}; that can only be done while it is ${STATE_WORDS[needed].en}`,
  }),
});

export const versionImmutable = defineProblem<{ readonly state: VersionState }>({
  code: 'version-immutable',
  status: 409,
  message: ({ state }) => ({
    zh:
      state === 'in_review'
        ? '这个版本正在审核，不能修改；请先退回'
        : `这个版本${STATE_WORDS[state].zh}，内容不能再改；请新建一个版本`,
    en:
      state === 'in_review'
        ? 'this version is in review and cannot be changed; have it returned first'
        : `this version is ${STATE_WORDS[state].en} and never changes; make a new version`,
  }),
});

export const ownVersion = defineProblem<Record<string, never>>({
  code: 'own-version',
  status: 403,
  message: () => ({
    zh: '您参与编制或提交了这个版本，应由另一个人审核发布',
    en: 'you wrote or submitted this version; somebody else must publish it',
  }),
});

export const versionNotReady = defineProblem<{ readonly zh: string; readonly en: string }>({
  code: 'version-not-ready',
  status: 422,
  message: ({ zh, en }) => ({ zh: `这个版本还不能发布：${zh}`, en: `this version is not ready: ${en}` }),
});

export const versionUnchanged = defineProblem<{ readonly number: number; readonly id: string; readonly hash: string }>({
  code: 'version-unchanged',
  status: 409,
  message: ({ number, id, hash }) => ({
    zh: `内容和已发布的第 ${number} 版（${id}）相同，不用再发布；哈希 ${hash}`,
    en: `it means the same as published version ${number} (${id}) and is not published again; hash ${hash}`,
  }),
});

export const schemeFrozen = defineProblem<{ readonly id: string }>({
  code: 'scheme-frozen',
  status: 409,
  message: ({ id }) => ({
    zh: `方案「${id}」已经发布过，代号不能再改；需要另一个代号时请另建方案`,
    en: `the scheme "${id}" was published, so its id is frozen; make another scheme for another id`,
  }),
});

export const schemeExists = defineProblem<{ readonly id: string }>({
  code: 'scheme-exists',
  status: 409,
  message: ({ id }) => ({ zh: `已经有方案「${id}」`, en: `there is a scheme "${id}" already` }),
});

export const comparisonNeedsVersion = defineProblem<Record<string, never>>({
  code: 'comparison-needs-version',
  status: 422,
  message: () => ({
    zh: '这个版本没有上一版可以比较，请用 ?with= 写明和哪个版本比较',
    en: 'there is no earlier version to compare with; name one with ?with=',
  }),
});

export const versionUnreadable = defineProblem<{ readonly id: string; readonly number: number }>({
  code: 'version-unreadable',
  status: 422,
  message: ({ id, number }) => ({
    zh: `第 ${number} 版（${id}）有错误，无法比较；错误见 diagnostics`,
    en: `version ${number} (${id}) has errors and cannot be compared; they are in diagnostics`,
  }),
});

export const versionInUse = defineProblem<{ readonly planned: number; readonly open: number }>({
  code: 'version-in-use',
  status: 409,
  message: ({ planned, open }) => ({
    zh: `有年度考核在用这个版本：准备中 ${planned} 个，进行中 ${open} 个。停用后它们仍按它计算；确定要停用，请带上 "acceptInUse": true`,
    en: `cycles use this version: ${planned} planned, ${open} open. They go on with it when it is retired; to do that, send "acceptInUse": true`,
  }),
});

/** What requests about versions can run into. */
export const VERSION_PROBLEMS: readonly ProblemKind<never>[] = [
  versionUnknown,
  schemeNotPublished,
  versionState,
  versionImmutable,
  ownVersion,
  versionNotReady,
  versionUnchanged,
  schemeFrozen,
  schemeExists,
  comparisonNeedsVersion,
  versionUnreadable,
  versionInUse,
];
