import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpreadsheetText, spreadsheetText } from '../../admin-ui/grid/spreadsheet-text.js';
import { compareDecimals, readTypedNumber } from '../../admin-ui/grid/typed-number.js';
import { ratersOrder } from '../../admin-ui/resources/sheets/unit-order.js';
import { checkText } from '../../admin-ui/resources/sheets/value-rule.js';

describe('a number as people type it', () => {
  it.each([
    ['２．５', '2.5'],
    ['3。5', '3.5'],
    ['－１', '-1'],
    ['　05.50 ', '5.5'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['', ''],
  ])('reads %s as %s', (typed, number) => {
    expect(readTypedNumber(typed)).toBe(number);
  });

  it.each(['优', '1,5', '1.2.3', '5分', '.', '1e3'])('does not guess what %s means', (typed) => {
    expect(readTypedNumber(typed)).toBeNull();
  });

  it('compares exactly where floating-point numbers do not', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
    expect(compareDecimals('-1.5', '-1.25')).toBe(-1);
  });
});

describe('what spreadsheet programs put on the clipboard', () => {
  it('is read cell by cell, with line breaks and quotes within a cell', () => {
    expect(readSpreadsheetText('5\t"说明\n第二行""引"""\r\n4\t\r\n')).toEqual([
      ['5', '说明\n第二行"引"'],
      ['4', ''],
    ]);
  });

  it('comes back the same when it is written and read again', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '5', '分') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readSpreadsheetText(spreadsheetText(cells))).toEqual(cells);
      }),
    );
  });
});

describe('what a cell takes', () => {
  const mark = { kind: 'number', low: '0', high: '5' } as const;

  it('is a number within its range, the ends included', () => {
    expect(checkText(mark, '５')).toEqual({ kind: 'fits', text: '5' });
    expect(checkText(mark, '5.01')).toMatchObject({ kind: 'refused', why: { zh: '超出 0–5 分' } });
    expect(checkText(mark, '80%')).toMatchObject({ kind: 'refused', why: { zh: '不是数字' } });
  });

  it('is a choice by its id or by its word, a day in the ways people write one, a share with its sign', () => {
    const yesNo = { kind: 'choice', options: [{ value: 'true', label: '是' }] } as const;
    expect(checkText(yesNo, '是')).toEqual({ kind: 'fits', text: 'true' });
    expect(checkText(yesNo, '也许')).toMatchObject({ kind: 'refused' });
    expect(checkText({ kind: 'day' }, '2023年3月5日')).toEqual({ kind: 'fits', text: '2023-03-05' });
    expect(checkText({ kind: 'ratio' }, '８０％')).toEqual({ kind: 'fits', text: '80%' });
  });
});

describe('the order in which a rater sees the units', () => {
  const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id }));

  it('is always the same for one rater, whatever order the units come in, and another for the next', () => {
    const first = ratersOrder(units, '张三');
    expect(ratersOrder(units.toReversed(), '张三')).toEqual(first);
    expect(ratersOrder(units, '李四')).not.toEqual(first);
    expect(first.map(({ id }) => id).toSorted()).toEqual(units.map(({ id }) => id));
  });
});
