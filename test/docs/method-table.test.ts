import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { comparable } from '../../dsl/clauses/index.js';
import { compileScheme } from '../../dsl/index.js';
import { readText } from '../architecture/source-files.js';
import { methodRows } from './method-table.js';

const SOURCES: Readonly<Record<string, string>> = {
  甘肃: 'gansu-2011',
  绍兴: 'shaoxing-2019',
  固原: 'guyuan-2023',
  大连: 'dalian-2018',
  北京: 'bda-2022',
  Gansu: 'gansu-2011',
  Shaoxing: 'shaoxing-2019',
  Guyuan: 'guyuan-2023',
  Dalian: 'dalian-2018',
  Beijing: 'bda-2022',
};
const SECTIONS = ['units', 'sources', 'records', 'also', 'eligibility', 'ranking', 'grading', 'awards'];

const fact = (type: string) => ({ label: type, type });
const FACTS = {
  ...Object.fromEntries(
    ['members', 'infos', 'visits', 'underpaid', 'lacking', 'joined', 'all_unions', 'workers', 'insured'].map((id) => [
      id,
      fact('count'),
    ]),
  ),
  ...Object.fromEntries(['done', 'target', 'rate', 'difficulty', 'staff'].map((id) => [id, fact('number')])),
  ...Object.fromEntries(
    ['plan_made', 'has_plan', 'has_target', 'has_result', 'on_time', 'hired', 'criticised'].map((id) => [
      id,
      fact('boolean'),
    ]),
  ),
  report_date: fact('date'),
  honour: { label: '荣誉', type: 'choice', values: { nation: '国家级', province: '省级' } },
};

/** A scheme in which the row stands: as an item beside another, or as sections. */
function schemeWith(keys: Readonly<Record<string, unknown>>): string {
  const sections = Object.fromEntries(Object.entries(keys).filter(([key]) => SECTIONS.includes(key)));
  const node = Object.fromEntries(Object.entries(keys).filter(([key]) => !SECTIONS.includes(key)));
  const isPart = Object.keys(node).every((key) => key === 'weight' || key === 'missing');
  const item = { id: 'item', label: 'item', ...(isPart ? { weight: 1, ...node, points: 1, met: true } : node) };
  const items = isPart ? [{ id: 'parts', label: 'parts', weighted: [item] }] : [item];
  return stringify({
    scheme: 'rows',
    title: 'rows',
    year: 2025,
    facts: FACTS,
    parameters: { prize_bands: { label: 'bands', type: 'bands', default: [[0, 1]] } },
    tiers: [
      { id: 'excellent', label: 'excellent' },
      { id: 'good', label: 'good' },
    ],
    score: { id: 'total', label: 'total', sum: [{ id: 'raw', points: 9, rated: { by: 'office' } }, ...items] },
    ranking: { by: 'total' },
    ...sections,
    units: {
      attributes: { type: { label: 'type', type: 'choice', values: ['organ', 'firm'] } },
      ...asMap(sections.units),
    },
    sources: { office: { label: 'office' }, self: { label: 'self' }, ...asMap(sections.sources) },
    records: { praise: { label: 'praise' }, criticism: { label: 'criticism' }, ...asMap(sections.records) },
  });
}

function asMap(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

describe.each(['zh', 'en'])('the table of methods in %s', (language) => {
  const rows = methodRows(readText(`docs/guide/${language}/03-writing-items.md`));

  it('has at least fifty rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(50);
  });

  it.each(rows.filter(({ keys }) => Object.keys(keys).length > 0))('$says: can be written so', ({ keys }) => {
    const text = schemeWith(keys);
    const errors = compileScheme(text).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message.zh)).toEqual([]);
  });
});

describe('the table of methods', () => {
  const rows = methodRows(readText('docs/guide/zh/03-writing-items.md')).filter(({ from }) => from in SOURCES);

  it('takes most of its sentences from the five regulations', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(new Set(rows.map(({ from }) => from)).size).toBe(5);
  });

  it.each(rows)('$from really says: $says', ({ says, from }) => {
    const source = comparable(readText(`schemes/${SOURCES[from]}/source.txt`));
    const words = comparable(says.replace(/（[^）]*）$/, ''));
    expect(source.includes(words) || source.includes(comparable(says))).toBe(true);
  });
});
