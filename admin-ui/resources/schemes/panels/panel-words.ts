import { words } from '../../../i18n/message.js';

/** Words of the panels beside the text. */
export const panelWords = words({
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  info: { zh: '提示', en: 'Hint' },
  line: ({ line }: { readonly line: number }) => ({ zh: `第 ${line} 行`, en: `line ${line}` }),
  noProblems: { zh: '没有问题。', en: 'No problems.' },
  counts: ({
    errors,
    warnings,
    infos,
  }: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  }) => ({
    zh: `错误 ${errors} · 警告 ${warnings} · 提示 ${infos}`,
    en: `${errors} errors · ${warnings} warnings · ${infos} hints`,
  }),
  problemsAbout: {
    zh: '有错误可以保存，不能提交；警告要改掉，或写明理由保留。F8 到下一处。',
    en: 'With errors it can be saved, not submitted. Warnings are mended, or kept with a reason. F8 goes to the next.',
  },
  acknowledged: { zh: '已写明理由保留的', en: 'Kept with a reason' },
  acknowledge: { zh: '写明理由保留', en: 'Keep, with a reason' },
  acknowledgeReason: { zh: '为什么保留', en: 'Why it is meant' },
  keep: { zh: '保留', en: 'Keep' },
  cannotAcknowledge: {
    zh: '这里不能写 acknowledge，请改正文',
    en: 'There is no place for `acknowledge` here; change the text',
  },
  levels: ({ level }: { readonly level: number }) => ({
    zh: `${['一', '二', '三', '四', '五', '六'][level] ?? level + 1}级指标`,
    en: `Level ${level + 1}`,
  }),
  points: { zh: '分值', en: 'Points' },
  weight: ({ weight }: { readonly weight: string }) => ({ zh: `权重 ${weight}`, en: `weight ${weight}` }),
  standard: { zh: '考评标准', en: 'Standard' },
  scoring: { zh: '计分办法', en: 'How it is scored' },
  sources: { zh: '数据来源', en: 'Source' },
  department: { zh: '考核部门', en: 'Assessed by' },
  applies: ({ applies }: { readonly applies: string }) => ({ zh: `适用：${applies}`, en: `For: ${applies}` }),
  rule: { zh: '情形', en: 'Rule' },
  when: { zh: '条件', en: 'When' },
  effect: { zh: '结果', en: 'Effect' },
  tablesOf: { zh: '到哪一张表', en: 'Go to a table' },
  outdated: { zh: '正文读不出来，下面是上一次读到的', en: 'The text cannot be read; this is what was read last' },
  search: { zh: '按名称或代号查找', en: 'Find by name or id' },
  full: ({ points }: { readonly points: string }) => ({ zh: `${points} 分`, en: `${points} points` }),
  inBrackets: ({ points }: { readonly points: string }) => ({ zh: `（${points} 分）`, en: ` (${points} points)` }),
  nothingFound: { zh: '没有找到', en: 'Nothing found' },
});
