import { tableEncoding } from './table-problems.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Names people declare, and what is meant: GB18030 contains the others. */
const DECLARED: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
};

/**
 * The text of a file. A byte order mark says its encoding, else what was declared does; else it is UTF-8 if it can be, else
 * GB18030, as Chinese versions of Excel write it. Text in GB18030 is practically never valid UTF-8.
 *
 * @throws Refusal `table-encoding`
 */
export function decodeText(bytes: Uint8Array, declared: string | null): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  if (marked !== undefined) return decodeAs(bytes, marked) ?? refuse(marked);
  if (declared !== null) {
    const encoding = DECLARED[declared.toLowerCase()];
    return (encoding === undefined ? null : decodeAs(bytes, encoding)) ?? refuse(declared);
  }
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'gb18030') ?? refuse(null);
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refuse(given: string | null): never {
  throw tableEncoding.refuse({ given });
}
