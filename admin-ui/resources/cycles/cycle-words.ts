import { words } from '../../i18n/message.js';

export const cycleWords = words({
  title: { zh: '年度考核', en: 'Cycles' },
  about: {
    zh: '每年一次的考核：用哪个方案、考核谁、到了哪一步。',
    en: "Each year's assessment: its scheme, whom it assesses, how far it is.",
  },
  search: { zh: '按名称搜索', en: 'Search by name' },
  name: { zh: '名称', en: 'Name' },
  year: { zh: '年度', en: 'Year' },
  scheme: { zh: '方案', en: 'Scheme' },
  state: { zh: '状态', en: 'State' },
  stage: { zh: '当前阶段', en: 'Stage' },
  noStage: { zh: '—', en: '—' },
  emptyTitle: { zh: '还没有年度考核', en: 'No cycle yet' },
  emptyAbout: {
    zh: '考核办公室选定一个已发布的方案，就可以筹备今年的考核。',
    en: 'The office plans a cycle on a published scheme.',
  },
  planned: { zh: '筹备中', en: 'planned' },
  open: { zh: '进行中', en: 'open' },
  closed: { zh: '已结束', en: 'closed' },
  archived: { zh: '已归档', en: 'archived' },
  plan: { zh: '筹备考核', en: 'Plan a cycle' },
  tabs: { zh: '这次考核', en: 'This cycle' },
  overview: { zh: '概况', en: 'Overview' },
  progress: { zh: '进度', en: 'Progress' },
  assignments: { zh: '分派', en: 'Assignments' },
  runs: { zh: '汇总和结果', en: 'Runs and results' },
  decisions: { zh: '集体决定', en: 'Decisions' },
  reason: { zh: '原因', en: 'Reason' },
  reasonHelp: { zh: '写进审计日志', en: 'Kept in the audit log' },
});
