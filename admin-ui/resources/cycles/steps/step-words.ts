import { words } from '../../../i18n/message.js';

export const stepWords = words({
  title: { zh: '下一步', en: 'What comes next' },
  open: { zh: '开始考核', en: 'Open the cycle' },
  openAbout: {
    zh: '存下单位名单和属性，开放填报和评分。以后不能再改方案、对象和参数，也不能退回筹备。',
    en: 'Keeps the units and their attributes and opens entries and ratings. Scheme, units and parameters cannot be changed any more; there is no way back.',
  },
  close: { zh: '结束考核', en: 'Close the cycle' },
  closeAbout: {
    zh: '停止填报、评分和认定。集体决定和汇总还可以做。不能再打开。',
    en: 'Ends entries, ratings and certification. Decisions and runs are still possible. It cannot be opened again.',
  },
  archive: { zh: '归档', en: 'Archive' },
  archiveAbout: {
    zh: '封存：数据、决定和结果都不能再改，只能查阅。',
    en: 'Seals it: entries, decisions and results stay as they are and can only be read.',
  },
  nothing: { zh: '已归档，可以查阅和导出。', en: 'Archived: to be read and exported.' },
  fine: { zh: '检查通过，没有不妥之处。', en: 'The check found nothing odd.' },
  units: ({ count }: { readonly count: number }) => ({ zh: `${count} 个单位参加`, en: `${count} units take part` }),
  errors: { zh: '有必须先解决的问题：', en: 'These have to be solved first:' },
  accept: { zh: '逐项确认后才能继续；确认会留档。', en: 'Accept each to go on; what you accept is kept.' },
  opened: { zh: '考核已开始', en: 'The cycle is open' },
  closed: { zh: '考核已结束', en: 'The cycle is closed' },
  archived: { zh: '已归档', en: 'The cycle is archived' },
  acceptOne: { zh: '已知晓', en: 'Accepted' },
});
