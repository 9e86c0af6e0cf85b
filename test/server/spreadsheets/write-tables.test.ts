import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../server/spreadsheets/read-csv.js';
import { readXlsx } from '../../../server/spreadsheets/read-xlsx.js';
import { cellText, type Table, textCell } from '../../../server/spreadsheets/table.js';
import { writeCsv } from '../../../server/spreadsheets/write-csv.js';
import { type WriteXlsxOptions, writeXlsx } from '../../../server/spreadsheets/write-xlsx.js';
import { numberOf, textOf, type WrittenCell, type WrittenRow } from '../../../server/spreadsheets/written-cell.js';

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
const csv = (header: readonly string[], rows: readonly WrittenRow[]) =>
  bytesOf(writeCsv({ name: '结果', header, rows }));
const xlsx = (header: readonly string[], rows: readonly WrittenRow[], name = '结果', options: WriteXlsxOptions = {}) =>
  bytesOf(writeXlsx({ name, header, rows }, options));
const textOfCsv = async (rows: readonly WrittenRow[]) => new TextDecoder().decode(await csv(['x'], rows));
const bodyOf = ({ rows }: Table) => rows.filter(({ number }) => number > 1);

/** Texts that programs compute, cut, quote or cannot hold. */
const NASTY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '＝',
      '+',
      '-',
      '@',
      '"',
      ',',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u200b',
      'a',
      '_x0041_',
      '\u0001',
      ';',
    ),
  }),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    "'=1",
    "''-1",
    '＝cmd|1',
    '\ufeff=1',
    '0012',
    '-5',
    '<b>&amp;',
    ']]>',
    '𠮷',
    '\ud800',
    '\ufffe',
  ),
);
/** CSV and XML hold no halves of characters. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

describe('writing CSV', () => {
  it('marks the encoding, ends lines as RFC 4180 says, and quotes what needs it', async () => {
    const bytes = await csv(
      ['编号', '名称'],
      [
        [textOf('a,b'), textOf('他说"好"')],
        [null, numberOf('12.50')],
      ],
    );
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('编号,名称\r\n"a,b","他说""好"""\r\n,12.50\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\rx', '＝1', '＋1', '－1', '＠x', ' =1', '\u200b=1', "'=1"])(
    'puts an apostrophe before the text %j, which a program could compute',
    async (text) => {
      const [, line = ''] = /^x\r\n([\s\S]*)\r\n$/.exec(await textOfCsv([[textOf(text)]])) ?? [];
      expect(line.replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
    },
  );

  it('keeps negative numbers as numbers, and every digit of them', async () => {
    const written = await textOfCsv([[numberOf('-5')], [numberOf('0.333333333333333333333')]]);
    expect(written).toBe('x\r\n-5\r\n0.333333333333333333333\r\n');
  });

  it('gives our own reader every text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(NASTY, NASTY, async (a, b) => {
        const [row] = bodyOf(readCsv(await csv(['h', 'h2', 'h3'], [[textOf('.'), textOf(a), textOf(b)]]), null));
        const read = [row?.cells[1] ?? null, row?.cells[2] ?? null];
        expect(read).toEqual([a, b].map((text) => textCell(wellFormed(text))));
      }),
    );
  });
});

describe('writing XLSX', () => {
  it('gives our own reader every text back as a text, never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(NASTY, NASTY, async (a, b) => {
        const [row] = bodyOf(readXlsx(await xlsx(['h', 'h2', 'h3'], [[textOf('.'), textOf(a), textOf(b)]])));
        expect([row?.cells[1] ?? null, row?.cells[2] ?? null]).toEqual([a, b].map(textCell));
      }),
      { numRuns: 60 },
    );
  });

  it('writes numbers as numbers, up to the 15 digits that programs keep; longer ones as texts', async () => {
    const cells: readonly WrittenCell[] = [
      numberOf('-0.5'),
      numberOf('123456789.012345'),
      numberOf('0.3333333333333333'),
      { kind: 'boolean', value: true },
      null,
      textOf('7'),
    ];
    const [row] = bodyOf(readXlsx(await xlsx(['a', 'b', 'c', 'd', 'e', 'f'], [cells])));
    expect(row?.cells.map((cell) => cell && `${cell.kind} ${cellText(cell)}`)).toEqual([
      'number -0.5',
      'number 123456789.012345',
      'text 0.3333333333333333',
      'boolean TRUE',
      null,
      'text 7',
    ]);
  });

  it('names the sheet in Chinese, without what a tab cannot hold', async () => {
    const file = await xlsx(['编号'], [], `'2023/固原:年度*考核[结果]?${'长'.repeat(40)}`);
    const { sheet, rows } = readXlsx(file);
    expect(sheet).toMatch(/^2023 固原 年度 考核 结果/);
    expect(sheet?.length).toBe(30);
    expect(rows).toEqual([{ number: 1, cells: [{ kind: 'text', text: '编号' }] }]);
  });

  it('keeps the header in view and makes columns as wide as what stands in them', async () => {
    const file = await xlsx(['编号', '名称'], [[textOf('1'), textOf('固原市总工会机关工会委员会')]]);
    const xml = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<col min="2" max="2" width="28" customWidth="1"/>');
  });

  it('goes on in another sheet, with the header again, where one is full', async () => {
    const rows = ['a', 'b', 'c'].map((text) => [textOf(text)]);
    const file = await xlsx(['h'], rows, '结果', { rowsPerSheet: 3 });
    const { sheet, otherSheets } = readXlsx(file);
    expect([sheet, ...otherSheets]).toEqual(['结果', '结果 (2)']);
    const second = new TextDecoder().decode(unzipSync(file)['xl/worksheets/sheet2.xml']);
    expect(second.match(/<t [^>]*>[^<]*/g)).toEqual(['<t xml:space="preserve">h', '<t xml:space="preserve">c']);
  });

  it('hands over what is packed while more than 100,000 rows come, and gives the same bytes each time', async () => {
    let made = 0;
    function* many() {
      for (; made < 120_000; made += 1) yield [numberOf(String(made)), textOf(`单位${made}`)];
    }
    const sizes: number[] = [];
    let madeAtFirst = 0;
    for await (const piece of writeXlsx({ name: '结果', header: ['序号', '单位'], rows: many() })) {
      if (sizes.length === 0) madeAtFirst = made;
      sizes.push(piece.length);
    }
    expect(madeAtFirst).toBeLessThan(20_000);
    const [first, second] = [await xlsx(['h'], [[textOf('x')]]), await xlsx(['h'], [[textOf('x')]])];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
