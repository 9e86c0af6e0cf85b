import { type AddSlip, colonSlip, tabSlip, wideIndentSlip } from './slip.js';

const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';
const BLOCK_KEY = new RegExp(`^([ \\u3000\\u00a0]*(?:- +)*)(${NAME})[ ]*(：|:(?=[^ \\t\\r\\n]))`, 'u');
const FLOW_KEY = new RegExp(`([{,，]\\s*)(${NAME})[ ]*(：|:(?=[^ \\t\\r\\n\\]},]))`, 'gu');
const FLOW_COMMA = new RegExp(`，(?=\\s*(${NAME})\\s*[:：])`, 'gu');
const WITHOUT_COLON = /^( *(?:- +)*)([a-z][a-z_]*)( +)(?=[^\s:：])(?!.*[:：])/;

/** Looks for slips on a line where YAML stumbled. */
export function findLineSlips(text: string, line: { readonly from: number; readonly to: number }, add: AddSlip): void {
  const { from } = line;
  const words = text.slice(from, line.to);
  const wide = wideIndentSlip(words, from);
  if (wide) add(wide);
  const tab = tabSlip(words, from);
  if (tab) add(tab);
  const block = BLOCK_KEY.exec(words);
  if (block) add(colonSlip(text, from + block[0].length - 1, block[2] ?? ''));
  const bare = WITHOUT_COLON.exec(words);
  if (bare) addMissingColon(from + (bare[1] ?? '').length, bare[2] ?? '', add);
  if (!/[{[]/.test(words) && !/[}\]]\s*,?\s*$/.test(words)) return;
  for (const match of words.matchAll(FLOW_KEY)) {
    add(colonSlip(text, from + match.index + match[0].length - 1, match[2] ?? ''));
  }
  for (const match of words.matchAll(FLOW_COMMA)) addWideComma(from + match.index, match[1] ?? '', add);
}

function addMissingColon(offset: number, key: string, add: AddSlip): void {
  const end = offset + key.length;
  const repairs = [{ offset: end, length: 0, insert: ':' }];
  add({ kind: 'no-colon', from: offset, to: end, found: '', write: ':', key, repairs });
}

function addWideComma(offset: number, key: string, add: AddSlip): void {
  const repairs = [{ offset, length: 1, insert: ',' }];
  add({ kind: 'full-width', from: offset, to: offset + 1, found: '，', write: ',', key, repairs });
}
