import { words } from '../../i18n/message.js';

export const ballotWords = words({
  about: {
    zh: '最好的排在最前面。拖动，或选中后按 Alt + ↑ / ↓；每一步自动保存，提交以后才计入。',
    en: 'The best one first. Drag, or press Alt + ↑ / ↓ on a line; every step is saved, and counts once it is submitted.',
  },
  part: ({ part, count }: { readonly part: string; readonly count: number }) => ({
    zh: part === '' ? `${count} 个单位` : `${part}：${count} 个单位`,
    en: part === '' ? `${count} units` : `${part}: ${count} units`,
  }),
  place: ({ place, name }: { readonly place: number; readonly name: string }) => ({
    zh: `第 ${place} 名：${name}`,
    en: `Place ${place}: ${name}`,
  }),
  up: ({ name }: { readonly name: string }) => ({ zh: `${name} 上移`, en: `Move ${name} up` }),
  down: ({ name }: { readonly name: string }) => ({ zh: `${name} 下移`, en: `Move ${name} down` }),
  empty: { zh: '还没有排序', en: 'not ordered yet' },
  draft: { zh: '已保存，未提交', en: 'saved, not submitted' },
  saving: { zh: '保存中', en: 'saving' },
  submitted: { zh: '已提交', en: 'submitted' },
  returned: { zh: '已退回', en: 'returned' },
  submit: { zh: '提交排序', en: 'Submit the order' },
  submitTitle: { zh: '提交排序？', en: 'Submit the order?' },
  submitAbout: {
    zh: '提交以后不能再改，除非考核办公室退回。',
    en: 'Then it is locked unless the office returns it.',
  },
  wasSubmitted: { zh: '排序已提交', en: 'Order submitted' },
  moved: ({ name, place }: { readonly name: string; readonly place: number }) => ({
    zh: `${name}：第 ${place} 名`,
    en: `${name}: place ${place}`,
  }),
  noneTitle: { zh: '没有要排的单位', en: 'Nothing to order' },
  noneAbout: {
    zh: '这里没有分派给你的单位。请看“待办”，或问考核办公室。',
    en: 'No unit is assigned to you here. See what is to do, or ask the office.',
  },
});
