import { words } from './message.js';

/** Marks between parts that a page puts together; within sentences they stand in the feature's own texts. */
export const marks = words({
  colon: { zh: '：', en: ': ' },
  open: { zh: '（', en: ' (' },
  close: { zh: '）', en: ')' },
});
