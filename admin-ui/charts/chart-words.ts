import { words } from '../i18n/message.js';

export const chartWords = words({
  asTable: { zh: '看表格', en: 'As a table' },
  asChart: { zh: '看图', en: 'As a chart' },
  distribution: { zh: '等次分布', en: 'Tiers by group' },
  distributionAbout: { zh: '各类单位中，各等次有多少个。', en: 'How many units of each group hold each tier.' },
  against: { zh: '在同类单位中', en: 'Among its group' },
  againstAbout: {
    zh: '同类单位的总分，从高到低；深色是本单位。',
    en: 'Totals of its group, highest first; the dark one is this unit.',
  },
  movement: { zh: '名次变动', en: 'Movement in rank' },
  movementAbout: {
    zh: '左边是前一次的名次，右边是后一次的；只画有变动的单位。',
    en: 'Rank in the earlier run at the left, in the later one at the right; units that moved.',
  },
  group: { zh: '类别', en: 'Group' },
  all: { zh: '全部', en: 'All' },
  none: { zh: '没有等次', en: 'No tier' },
  unit: { zh: '单位', en: 'Unit' },
  total: { zh: '总分', en: 'Total' },
  rank: { zh: '名次', en: 'Rank' },
  before: ({ number }: { readonly number: number }) => ({ zh: `第 ${number} 次`, en: `Run ${number}` }),
});
