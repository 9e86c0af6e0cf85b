import { words } from '../i18n/message.js';

export const listWords = words({
  search: { zh: '搜索', en: 'Search' },
  noneFound: { zh: '没有找到', en: 'Nothing found' },
  noneFoundAbout: { zh: '换个说法，或去掉筛选再看。', en: 'Try other words, or take the filters away.' },
  showAll: { zh: '显示全部', en: 'Show all' },
  failed: { zh: '列表读不出来', en: 'The list could not be read' },
});
