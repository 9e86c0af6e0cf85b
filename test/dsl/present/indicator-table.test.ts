import { describe, expect, it } from 'vitest';
import { indicatorTables } from '../../../dsl/index.js';
import { compileShipped, readSource, SHIPPED } from '../../schemes/shipped-schemes.js';

describe.each(SHIPPED)('the indicator tables of %s', (id) => {
  const { scheme } = compileShipped(id);

  it.each(['zh', 'en'] as const)('cover every column of every row exactly once (%s)', (language) => {
    const { tables } = indicatorTables(scheme, language);
    expect(tables.length).toBeGreaterThan(0);
    for (const { levels, rows } of tables) {
      const covered = rows.map(() => Array.from({ length: levels }, () => 0));
      for (const [index, { cells }] of rows.entries()) {
        for (const { level, rowSpan, colSpan } of cells) {
          for (let row = index; row < index + rowSpan; row += 1) {
            for (let column = level; column < level + colSpan; column += 1) {
              const line = covered[row] ?? [];
              line[column] = (line[column] ?? 0) + 1;
            }
          }
        }
      }
      expect(covered.flat().every((times) => times === 1)).toBe(true);
    }
  });

  it('leave no word of the scheme untold: each row has a label and says how it is scored', () => {
    const { tables, outcomes } = indicatorTables(scheme, 'zh');
    for (const row of tables.flatMap(({ rows }) => rows)) {
      expect(row.cells.at(-1)?.label).not.toBe('');
      expect(row.scoring).not.toBe('');
      if (row.standard !== null) expect(squeezed(readSource(id))).toContain(squeezed(row.standard));
    }
    expect(outcomes.every(({ title, rows }) => title !== '' && rows.length > 0)).toBe(true);
  });
});

it('a scheme with one table for each kind of unit has these tables, with their full marks', () => {
  const { tables } = indicatorTables(compileShipped('guyuan-2023').scheme, 'zh');
  expect(tables.slice(0, 6).map(({ title, points, rows }) => [title, points, rows.length])).toEqual([
    ['国有、集体企业和事业单位工会', '100', 42],
    ['非公有制经济组织、社会组织工会', '100', 43],
    ['机关工会', '100', 30],
    ['区域性、行业性基层工会联合会', '100', 31],
    ['乡镇（街道）、开发区、工业园区工会', '100', 38],
    ['村（社区）工会', '100', 30],
  ]);
  expect(tables[0]?.applies).toBe('单位类型（决定用哪一张表） = 国有、集体企业和事业单位工会');
  expect(tables[0]?.rows[0]?.cells[0]).toMatchObject({ label: '工会组织健全', points: '24', rowSpan: 6 });
});

it('a row says who assesses it, what it is computed from and from whom, with labels for ids', () => {
  const shaoxing = indicatorTables(compileShipped('shaoxing-2019').scheme, 'zh').tables[1];
  expect(shaoxing?.rows[0]).toMatchObject({ department: '宣教部', points: '6', sources: ['市总业务部门'] });
  const gansu = indicatorTables(compileShipped('gansu-2011').scheme, 'zh').tables[0];
  expect(gansu?.rows[0]?.scoring).toContain('会员数 - 上年会员数');
  expect(gansu?.rows[0]?.sources[0]).toContain('甘肃省统计局');
  const bda = indicatorTables(compileShipped('bda-2022').scheme, 'zh').tables[0];
  expect(bda?.rows[0]?.cells.map(({ weight }) => weight)).toEqual([null, '20', null]);
});

it('bonuses, deductions, vetoes, tiers and awards have tables of their own', () => {
  const { outcomes } = indicatorTables(compileShipped('bda-2022').scheme, 'en');
  expect(outcomes.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['bonuses', 1],
    ['deductions', 2],
    ['tiers', 1],
    ['tiers', 3],
    ['awards', 1],
  ]);
});

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
