import { words } from '../../../i18n/message.js';

interface Tally {
  readonly expected: number;
  readonly arrived: number;
  readonly late: number;
}

export const timelineWords = words({
  title: { zh: '时间表', en: 'Timetable' },
  about: {
    zh: '各阶段的日期、要报的和已报的。截止日当天算在内。',
    en: 'The days of each stage, what is expected and what is in. The last day counts.',
  },
  stage: { zh: '阶段', en: 'Stage' },
  days: { zh: '日期', en: 'Days' },
  state: { zh: '状态', en: 'State' },
  bar: { zh: '时间', en: 'When' },
  counts: { zh: '应报 / 已报 / 逾期', en: 'Expected / in / late' },
  tally: ({ expected, arrived, late }: Tally) => ({
    zh: `应报 ${expected} · 已报 ${arrived} · 逾期 ${late}`,
    en: `${expected} expected · ${arrived} in · ${late} late`,
  }),
  today: { zh: '今天', en: 'today' },
  undated: { zh: '没有日期', en: 'no days' },
  waiting: { zh: '未开始', en: 'not yet' },
  open: { zh: '进行中', en: 'open' },
  ended: { zh: '已截止', en: 'over' },
  noDays: { zh: '—', en: '—' },
  always: { zh: '整个考核期间', en: 'As long as the cycle is open' },
  noStages: {
    zh: '方案没有写阶段：考核进行期间都可以填报。',
    en: 'The scheme has no stages: entries are taken while the cycle is open.',
  },
  edit: { zh: '调整日期', en: 'Change the days' },
  editAbout: {
    zh: '空着表示没有日期。考核开始以后调整，要写原因。',
    en: 'Empty means no day. Once the cycle is open, a change needs a reason.',
  },
  opensOn: { zh: '开始', en: 'From' },
  closesOn: { zh: '截止', en: 'Until' },
  save: { zh: '保存日期', en: 'Save the days' },
  saved: { zh: '日期已保存', en: 'The days are saved' },
});
