import { words } from '../../i18n/message.js';

export const workWords = words({
  title: { zh: '我的任务', en: 'My tasks' },
  task: { zh: '任务', en: 'Task' },
  progress: { zh: '进度', en: 'Progress' },
  until: { zh: '截止', en: 'Until' },
  rate: ({ label }: { readonly label: string }) => ({ zh: `评分：${label}`, en: `Rate: ${label}` }),
  rank: ({ label }: { readonly label: string }) => ({ zh: `排序：${label}`, en: `Rank: ${label}` }),
  report: { zh: '填报：数据和自评', en: 'Report: facts and self-assessment' },
  reportOf: ({ name }: { readonly name: string }) => ({ zh: `填报：${name}`, en: `Report: ${name}` }),
  returned: { zh: '退回重填', en: 'Returned to you' },
  verify: { zh: '核验填报数据', en: 'Verify what was reported' },
  certify: { zh: '认定事项', en: 'Certify events' },
  of: ({ done, all }: { readonly done: number; readonly all: number }) => ({
    zh: `${done} / ${all}`,
    en: `${done} / ${all}`,
  }),
  waiting: ({ count }: { readonly count: number }) => ({ zh: `${count} 项待办`, en: `${count} waiting` }),
  units: { zh: '个单位', en: 'units' },
  late: ({ count }: { readonly count: number }) => ({ zh: `逾期 ${count} 项`, en: `${count} late` }),
  noDay: { zh: '考核结束以前', en: 'while the cycle is open' },
  notOpen: { zh: '还没有开始', en: 'not open yet' },
  over: { zh: '已截止', en: 'over' },
  done: { zh: '已完成', en: 'done' },
});
