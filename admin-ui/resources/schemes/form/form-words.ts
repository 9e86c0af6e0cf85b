import { words } from '../../../i18n/message.js';

/** Words of the form beside the text. */
export const formWords = words({
  nothing: {
    zh: '光标所在的地方没有可以填写的表单；点正文里的一项试试。',
    en: 'There is no form for where the caret stands; click on a part of the text.',
  },
  titled: ({ part, name }: { readonly part: string; readonly name: string }) => ({
    zh: `${part}：${name}`,
    en: `${part}: ${name}`,
  }),
  way: { zh: '所在位置', en: 'Where this stands' },
  line: ({ line }: { readonly line: number }) => ({ zh: `第 ${line} 行`, en: `line ${line}` }),
  toText: { zh: '到正文', en: 'To the text' },
  add: { zh: '加一项设置', en: 'Add a setting' },
  remove: ({ label }: { readonly label: string }) => ({ zh: `删去“${label}”`, en: `Remove "${label}"` }),
  open: { zh: '打开', en: 'Open' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  copy: { zh: '照样再加一项', en: 'Add one like this' },
  required: { zh: '必填', en: 'required' },
  byDefault: ({ value }: { readonly value: string }) => ({ zh: `不写就是 ${value}`, en: `by default ${value}` }),
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  onePerLine: { zh: '每行一个', en: 'one per line' },
  notANumber: { zh: '这里要一个数', en: 'A number is needed here' },
  items: ({ count }: { readonly count: number }) => ({ zh: `${count} 项`, en: `${count} items` }),
});
