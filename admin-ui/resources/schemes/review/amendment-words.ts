import { words } from '../../../i18n/message.js';

/** Words of amendments: a version that follows one by which the year already runs. */
export const amendmentWords = words({
  first: { zh: '首次发布', en: 'First publication' },
  number: ({ number }: { readonly number: number }) => ({ zh: `第 ${number} 次修订`, en: `Amendment ${number}` }),
  none: {
    zh: '没有正在进行的考核按别的版本计算，发布不影响已经开始的考核。',
    en: 'No cycle runs by another version, so publishing moves nobody in a year that has begun.',
  },
  about: {
    zh: '下面的考核正在进行，各按开始时的版本计算，发布不会自动改变它们。可以先看看：如果按这一版计算，谁会变。',
    en: 'These cycles run, each by the version it began with; publishing does not change them by itself. See first whom this version would move.',
  },
  cycle: ({ name, units }: { readonly name: string; readonly units: number }) => ({
    zh: `${name}（${units} 个单位）`,
    en: `${name} (${units} units)`,
  }),
  by: ({ number }: { readonly number: number }) => ({ zh: `按第 ${number} 版`, en: `by version ${number}` }),
  ask: { zh: '试算影响', en: 'Show the effect' },
  again: { zh: '重新试算', en: 'Compute again' },
  asOfNow: {
    zh: '按已保存的内容和现有的填报、评分、决定计算；什么都没有改动。',
    en: 'Computed from what is saved and the entries, marks and decisions there are now; nothing was changed.',
  },
  nobody: { zh: '没有单位的得分、名次或等次变化。', en: 'No score, rank or tier would change.' },
  counts: ({ units, moved, tier }: { readonly units: number; readonly moved: number; readonly tier: number }) => ({
    zh: `${units} 个单位中 ${moved} 个有变化，其中等次变化 ${tier} 个`,
    en: `${moved} of ${units} units move, ${tier} of them to another tier`,
  }),
  up: ({ rank, total }: { readonly rank: number; readonly total: number }) => ({
    zh: `得分升 ${total} 个、名次升 ${rank} 个`,
    en: `${total} gain points, ${rank} gain places`,
  }),
  down: ({ rank, total }: { readonly rank: number; readonly total: number }) => ({
    zh: `得分降 ${total} 个、名次降 ${rank} 个`,
    en: `${total} lose points, ${rank} lose places`,
  }),
  tierMove: ({
    before,
    after,
    units,
  }: {
    readonly before: string;
    readonly after: string;
    readonly units: number;
  }) => ({
    zh: `${before} → ${after}：${units} 个`,
    en: `${before} → ${after}: ${units}`,
  }),
  noTier: { zh: '未定', en: 'none' },
  unit: { zh: '单位', en: 'Unit' },
  change: { zh: '变化', en: 'Change' },
  why: { zh: '原因', en: 'Why' },
  list: ({ name }: { readonly name: string }) => ({
    zh: `${name}：会变化的单位`,
    en: `${name}: units that would move`,
  }),
  shown: ({ shown, total }: { readonly shown: number; readonly total: number }) => ({
    zh: `先列 ${shown} 个，共 ${total} 个；等次变化的在前`,
    en: `the first ${shown} of ${total}; those that change tier come first`,
  }),
  more: { zh: '再列一些', en: 'Show more' },
  unnamed: {
    zh: '是哪些单位，由能看汇总的人（如办公室、审计员）打开这一页查看。',
    en: 'Which units they are is shown to those who read runs, such as the auditor, on this page.',
  },
  leftOut: ({ count }: { readonly count: number }) => ({
    zh: `有 ${count} 项已填的数据指向这一版没有的东西，不再计入：`,
    en: `${count} entries name what this version does not have, and would not count:`,
  }),
  problems: ({ count }: { readonly count: number }) => ({
    zh: `现有数据按这一版算不出来，有 ${count} 处不合：`,
    en: `The entries cannot be evaluated by this version, ${count} of them do not fit:`,
  }),
});
