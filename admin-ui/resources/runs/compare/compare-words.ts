import { words } from '../../../i18n/message.js';

export const compareWords = words({
  title: ({ before, after }: { readonly before: number; readonly after: number }) => ({
    zh: `第 ${before} 次 → 第 ${after} 次`,
    en: `Run ${before} → run ${after}`,
  }),
  years: ({ before, after }: { readonly before: string; readonly after: string }) => ({
    zh: `${before} → ${after}`,
    en: `${before} → ${after}`,
  }),
  counts: { zh: '变动', en: 'What changed' },
  moved: ({ moved, units }: { readonly moved: number; readonly units: number }) => ({
    zh: `两次都有的 ${units} 个单位中有 ${moved} 个有变化`,
    en: `${moved} of the ${units} units in both moved`,
  }),
  inOneOnly: ({ added, removed }: { readonly added: number; readonly removed: number }) => ({
    zh: `只在后一次的 ${added} 个，只在前一次的 ${removed} 个`,
    en: `${added} in the later one only, ${removed} in the earlier one only`,
  }),
  ranks: ({ up, down }: { readonly up: number; readonly down: number }) => ({
    zh: `名次上升 ${up} 个，下降 ${down} 个`,
    en: `${up} up in rank, ${down} down`,
  }),
  tiers: ({ up, down }: { readonly up: number; readonly down: number }) => ({
    zh: `等次上升 ${up} 个，下降 ${down} 个`,
    en: `${up} up in tier, ${down} down`,
  }),
  sameScheme: { zh: '两次用同一个方案版本', en: 'Both under the same version of the scheme' },
  otherScheme: { zh: '两次的方案版本不同', en: 'Under different versions of the scheme' },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '总分', en: 'Total' },
  rank: { zh: '名次', en: 'Rank' },
  tier: { zh: '等次', en: 'Tier' },
  why: { zh: '原因', en: 'Why' },
  inputs: { zh: '本单位的数据或决定', en: 'its own inputs or decisions' },
  surroundings: { zh: '参数、排序票或日期', en: 'parameters, ballots or the day' },
  scheme: { zh: '方案', en: 'the scheme' },
  others: { zh: '只因其他单位变动', en: 'only what others did' },
  table: { zh: '谁变了，为什么', en: 'Who moved, and why' },
  none: { zh: '两次结果没有不同。', en: 'Nobody moved.' },
  onlyMoved: { zh: '只看有变化的', en: 'Only who moved' },
  more: ({ count }: { readonly count: number }) => ({ zh: `另有 ${count} 处`, en: `${count} more` }),
  separator: { zh: '、', en: ', ' },
});
