import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../server/http/errors/problem.js';
import { readCsv } from '../../../server/spreadsheets/read-csv.js';
import { cellText } from '../../../server/spreadsheets/table.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (input: Uint8Array, declared: string | null = null) => {
  const { rows, encoding } = readCsv(input, declared);
  return {
    encoding,
    rows: rows.map(({ number, cells }) => [number, ...cells.map((cell) => cell && cellText(cell))]),
  };
};
/** 单位,名称 / 0012,机关工会 in GB18030. */
const GB18030 = Uint8Array.from([
  0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a, 0x30, 0x30, 0x31, 0x32, 0x2c, 0xbb, 0xfa, 0xb9,
  0xd8, 0xb9, 0xa4, 0xbb, 0xe1, 0x0d, 0x0a,
]);
const READ = [
  [1, '单位', '名称'],
  [2, '0012', '机关工会'],
];

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe('readCsv', () => {
  it('reads UTF-8 with and without a byte order mark, UTF-16 with one, and GB18030, detected or declared', () => {
    const text = '单位,名称\r\n0012,机关工会\r\n';
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    expect(texts(bytes(text))).toEqual({ encoding: 'utf-8', rows: READ });
    expect(texts(bytes(`\ufeff${text}`))).toEqual({ encoding: 'utf-8', rows: READ });
    expect(texts(utf16)).toEqual({ encoding: 'utf-16le', rows: READ });
    expect(texts(GB18030)).toEqual({ encoding: 'gb18030', rows: READ });
    expect(texts(GB18030, 'GBK')).toEqual({ encoding: 'gb18030', rows: READ });
  });

  it('refuses what is in no known encoding, or not in the declared one', () => {
    expect(codeOf(() => readCsv(GB18030, 'utf-8'))).toBe('table-encoding');
    expect(codeOf(() => readCsv(bytes('a'), 'klingon'))).toBe('table-encoding');
    expect(codeOf(() => readCsv(Uint8Array.from([0x61, 0xff, 0x0a]), null))).toBe('table-encoding');
  });

  it('keeps leading zeros and decimals as they are written, and row numbers over empty rows and quoted line ends', () => {
    expect(texts(bytes('id,x\n\n 0012 ,1.50\n"a\nb",\u30002\n'))).toMatchObject({
      rows: [
        [1, 'id', 'x'],
        [3, '0012', '1.50'],
        [4, 'a\nb', '2'],
      ],
    });
  });

  it('takes semicolons and tabs too', () => {
    expect(texts(bytes('id;x\n1;2\n')).rows).toEqual([
      [1, 'id', 'x'],
      [2, '1', '2'],
    ]);
    expect(texts(bytes('id\tx\n1\t2\n')).rows).toEqual([
      [1, 'id', 'x'],
      [2, '1', '2'],
    ]);
  });

  it('tells formulas from texts; ="0012" is a text', () => {
    expect(readCsv(bytes('a,b,c,d\n=1+1,"=""0012""",-5,@x\n'), null).rows[1]?.cells).toEqual([
      { kind: 'formula', text: '=1+1' },
      { kind: 'text', text: '0012' },
      { kind: 'text', text: '-5' },
      { kind: 'text', text: '@x' },
    ]);
  });

  it('marks cells with control characters as unreadable', () => {
    expect(readCsv(bytes('a,b\nx\0y,\u0007z\n'), null).rows[1]?.cells).toEqual([
      { kind: 'unreadable', text: 'x\0y', why: 'characters' },
      { kind: 'unreadable', text: '\u0007z', why: 'characters' },
    ]);
  });

  it('refuses a quote that does not end, and tables over the limits', () => {
    expect(codeOf(() => readCsv(bytes('a,b\n"x,1\n'), null))).toBe('table-malformed');
    expect(codeOf(() => readCsv(bytes('x\n'.repeat(50_001)), null))).toBe('table-too-large');
    expect(codeOf(() => readCsv(bytes(`${'x,'.repeat(500)}x\n`), null))).toBe('table-too-large');
  });
});
