import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../server/http/errors/problem.js';
import { readXlsx } from '../../../server/spreadsheets/read-xlsx.js';
import { decimalText } from '../../../server/spreadsheets/xlsx/number-cell.js';
import { styleOfCode } from '../../../server/spreadsheets/xlsx/read-styles.js';
import { textRow, xlsxFile } from './xlsx-file.js';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
  return 'none';
}

const cellsOf = (file: Uint8Array) => readXlsx(file).rows.map(({ number, cells }) => [number, ...cells]);
const text = (written: string) => ({ kind: 'text', text: written });
const number = (value: string, shown = value) => ({ kind: 'number', text: value, shown });

describe('readXlsx', () => {
  it('reads shared, rich and inline texts, without how they are pronounced', () => {
    const file = xlsxFile({
      rows: '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="inlineStr"><is><t>a &amp; b</t></is></c></row>',
      strings: [' 0012 ', '<r><t>固</t></r><r><t>原</t></r><rPh sb="0" eb="1"><t>ガ</t></rPh>'],
    });
    expect(cellsOf(file)).toEqual([[2, text('0012'), null, text('固原'), text('a & b')]]);
  });

  it('keeps decimals, and takes 15 digits of what a double adds', () => {
    const values = ['12.5', '0.30000000000000004', '1E-3', '-7', '123456789012345', '1.5E+3', '100'];
    const file = xlsxFile({ rows: `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>` });
    expect(cellsOf(file)).toEqual([
      [1, ...['12.5', '0.3', '0.001', '-7', '123456789012345', '1500', '100'].map((value) => number(value))],
    ]);
  });

  it('tells whole numbers that have lost digits, such as ids of 18 digits', () => {
    const file = xlsxFile({ rows: '<row><c><v>6.4220019900101E+17</v></c></row>' });
    expect(cellsOf(file)).toEqual([[1, { kind: 'unreadable', text: '6.4220019900101E+17', why: 'digits' }]]);
  });

  it('shows the zeros that a format pads with', () => {
    const file = xlsxFile({ rows: '<row><c s="1"><v>12</v></c></row>', formats: ['0000'] });
    expect(cellsOf(file)).toEqual([[1, number('12', '0012')]]);
  });

  it('reads days by their format, from 1900 and from 1904; a time of day is none', () => {
    const rows =
      '<row><c s="1"><v>45000</v></c><c s="1"><v>45000.5</v></c><c s="2"><v>0.25</v></c><c><v>45000</v></c></row>';
    const formats = ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', 'h:mm'];
    const time = (written: string) => ({ kind: 'unreadable', text: written, why: 'time' });
    expect(cellsOf(xlsxFile({ rows, formats }))).toEqual([
      [1, { kind: 'date', text: '2023-03-15' }, time('45000.5'), time('0.25'), number('45000')],
    ]);
    const [[, first] = []] = cellsOf(xlsxFile({ rows, formats, workbookPr: '<workbookPr date1904="1"/>' }));
    expect(first).toEqual({ kind: 'date', text: '2027-03-16' });
  });

  it('tells formulas from values, whether their result is stored or not, shared or not', () => {
    const rows =
      '<row><c><f>A2*2</f><v>4</v></c><c t="str"><f>HYPERLINK("http://x")</f><v>x</v></c><c><f t="shared" si="0"/><v>1</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c></row>';
    expect(cellsOf(xlsxFile({ rows }))).toEqual([
      [
        1,
        { kind: 'formula', text: '=A2*2' },
        { kind: 'formula', text: '=HYPERLINK("http://x")' },
        { kind: 'formula', text: '=' },
        { kind: 'unreadable', text: '#N/A', why: 'error' },
        { kind: 'boolean', value: true },
      ],
    ]);
  });

  it('reads the first sheet that is not hidden, and names the others', () => {
    const file = xlsxFile({
      rows: textRow(1, ['hidden']),
      first: 'state="hidden"',
      sheets: '<sheet name="二" sheetId="2" r:id="rId2"/>',
      parts: { 'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${textRow(1, ['shown'])}</sheetData></worksheet>` },
    });
    expect(readXlsx(file)).toMatchObject({ sheet: '二', otherSheets: ['名单'], rows: [{ cells: [text('shown')] }] });
  });

  it('refuses what is no XLSX file, is encrypted, cut off, without a sheet, or has a document type', () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData>${textRow(1, ['&a;'])}</sheetData></worksheet>`;
    const whole = xlsxFile({ rows: textRow(1, ['x']) });
    for (const file of [
      strToU8('id,name\n'),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      whole.slice(0, whole.length - 40),
      zipSync({ 'a.txt': strToU8('x') }),
      xlsxFile({ rows: '', parts: { 'xl/worksheets/sheet1.xml': entities } }),
      xlsxFile({ rows: '<row><c><v>1</v>' }),
    ]) {
      expect(codeOf(() => readXlsx(file))).toBe('table-malformed');
    }
  });

  it('refuses a zip bomb by what it says it unpacks to, and cuts off one that lies', () => {
    const zeros = '0'.repeat(200 * 1024 * 1024);
    const bomb = xlsxFile({ rows: '', parts: { 'xl/sharedStrings.xml': zeros } });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(codeOf(() => readXlsx(bomb))).toBe('table-too-large');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    // Sizes of the entries as the directory states them.
    for (let at = 0; at + 4 < lying.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(codeOf(() => readXlsx(lying))).toMatch(/table-malformed|none/);
  });

  it('refuses tables over the limits', () => {
    expect(codeOf(() => readXlsx(xlsxFile({ rows: '<row><c r="XFD1"><v>1</v></c></row>' })))).toBe('table-too-large');
    const rows = '<row><c><v>1</v></c></row>'.repeat(50_001);
    expect(codeOf(() => readXlsx(xlsxFile({ rows })))).toBe('table-too-large');
  });
});

describe('decimalText', () => {
  it('reads back as the number of 15 digits, without exponent or trailing zeros', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e14, max: 1e14 }), (value) => {
        const written = decimalText(value);
        expect(written).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
        expect(Number(written)).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('styleOfCode', () => {
  it.each([
    ['yyyy-mm-dd', 'day'],
    ['[$-804]yyyy"年"m"月"', 'day'],
    ['m/d', 'day'],
    ['yyyy-mm-dd hh:mm', 'day'],
    ['[h]:mm:ss', 'day'],
    ['0.00', 'plain'],
    ['#,##0.00_);[Red](#,##0.00)', 'plain'],
    ['0"m"', 'plain'],
    ['General', 'plain'],
    ['@', 'plain'],
    ['000000', 'padded'],
  ])('of %s is %s', (code, kind) => {
    expect(styleOfCode(code).kind).toBe(kind);
  });
});
