import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileScheme } from '../../../dsl/index.js';
import { lintScheme } from '../../../dsl/lint/index.js';
import type { SchemeSpec } from '../../../dsl/scheme/spec.js';
import { lintText } from './lint-fixture.js';

const SCHEMES = fileURLToPath(new URL('../../../schemes/', import.meta.url));

/** Ledger row, code, and a part of the line of the scheme where it must be found. */
type Finding = readonly [row: string, code: string, line: string];

/** The defects of the official texts: rows of kind L, and what else the linter rightly sees in them. */
const DEFECTS: Readonly<Record<string, readonly Finding[]>> = {
  'bda-2022': [
    ['附件1', 'annex-missing', '形成述职报告（附件1）'],
    ['B15', 'late-deadline', 'until: 2024-Q1'],
  ],
  'shaoxing-2019': [
    ['S19', 'annex-missing', 'source: source.txt'],
    ['S17', 'deduction-cannot-use-up', 'deduct: { of: women_brand_missing, each: 1, points: 0.33 }'],
  ],
  'guyuan-2023': [
    ['G10', 'points-sum', 'points: 100'],
    ['G13', 'near-duplicate', '建立工会积极分子队伍，定期对工会干部和工会积极分子进行培训。'],
    ['G13', 'near-duplicate', '建立职工（代表）大会、职代会民主评议领导干部'],
    ['G10', 'points-sum', 'points: 100'],
    ['G10', 'points-sum', 'points: 100'],
    ['G10', 'points-sum', 'points: 100'],
    ['G11', 'tier-gap', '80（含）-89分可评定为四星级'],
    ['G11', 'tier-gap', '70（含）-79分可评定为三星级'],
    ['G11', 'tier-gap', '60（含）-69分可评定为二星级'],
    ['G12', 'impossible-date', 'until: next-02-30'],
  ],
  'gansu-2011': [],
  'dalian-2018': [['D13', 'weights-sum', 'weighted:']],
};

describe('the linter on the official texts', () => {
  it.each(Object.entries(DEFECTS))(
    'finds the listed defects of %s once acknowledgements are taken out, and nothing else',
    (id, defects) => {
      const { diagnostics, lines } = lintShipped(id, withoutAcknowledgements);
      const found = diagnostics.map(({ code, place }) => [code, lines[(place?.line ?? 0) - 1] ?? '']);
      expect(found.map(([code]) => code)).toEqual(defects.map(([, code]) => code));
      for (const [index, [, , line]] of defects.entries()) expect(found[index]?.[1]).toContain(line);
    },
  );

  it('tells the totals of the four tables of guyuan-2023 that are not 100 (G10)', () => {
    const { diagnostics } = lintShipped('guyuan-2023', withoutAcknowledgements);
    const sums = diagnostics
      .filter(({ code }) => code === 'points-sum')
      .map(({ message }) => /合计 (\d+) 分/.exec(message.zh)?.[1]);
    expect(sums).toEqual(['102', '102', '99', '99']);
  });

  it('says of the deadline of bda-2022 that "before the quarter" is unclear too (B15)', () => {
    const [late] = lintShipped('bda-2022', withoutAcknowledgements).diagnostics.filter(
      ({ code }) => code === 'late-deadline',
    );
    expect(late?.message.zh).toBe('2022 年度的期限写在 2024-Q1，距年度结束一年以上；“季度前”是否含该季度也不清楚');
    const text = read('bda-2022', 'scheme.yaml').replace(/^.*interpretation: “第一季度前”.*\n/m, '');
    const { diagnostics } = lintText(text, read('bda-2022', 'source.txt'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['quarter-unclear']);
  });

  it('is silent on Annex 3 of shaoxing-2019, and not when one number of it is changed (S16)', () => {
    const text = read('shaoxing-2019', 'scheme.yaml');
    const source = read('shaoxing-2019', 'source.txt');
    expect(lintText(text, source).diagnostics).toEqual([]);
    const changed = text.replace('      教育系统: 5000\n', '      教育系统: 5100\n');
    expect(changed).not.toBe(text);
    const { diagnostics } = lintText(changed, source);
    expect(diagnostics.map(({ code, message }) => [code, message.zh])).toEqual([
      ['stated-total', '写明合计 52850，各行相加是 52950'],
    ]);
  });

  it('leaves what only people can read to interpretations (S19, G17, N21)', () => {
    expect(read('shaoxing-2019', 'scheme.yaml')).toMatch(
      /interpretation: [^\n]*\n?[^\n]*第七条写“互评”，第八条（二）写“市总工会组织力量进行考评”/,
    );
    expect(read('guyuan-2023', 'scheme.yaml')).toMatch(/interpretation: 原文这张表没有编号/);
    expect(read('gansu-2011', 'scheme.yaml')).toMatch(/interpretation: [^\n]*第四季度的?数/);
  });
});

describe('every shipped scheme', () => {
  const shipped = readdirSync(SCHEMES).sort();

  it('is one of at least six', () => {
    expect(shipped).toEqual(expect.arrayContaining([...Object.keys(DEFECTS), 'guyuan-2024']));
  });

  it.each(shipped)('%s has every finding acknowledged with a reason', (id) => {
    const { diagnostics, acknowledged } = lintShipped(id, (spec) => spec);
    expect(diagnostics.map(({ code, message, place }) => `${place?.line} ${code}: ${message.zh}`)).toEqual([]);
    for (const { reason } of acknowledged) expect(reason).toMatch(/\p{Script=Han}/u);
  });
});

function lintShipped(id: string, change: (spec: SchemeSpec) => SchemeSpec) {
  const text = read(id, 'scheme.yaml');
  const { document, spec, compiled } = compileScheme(text);
  if (spec === null || compiled === null) throw new Error(`${id} does not compile`);
  const { scheme, plan } = compiled;
  const found = lintScheme({ scheme, spec: change(spec), plan, source: read(id, 'source.txt') });
  return { ...found, diagnostics: document.place(found.diagnostics), lines: text.split('\n') };
}

/** The same scheme without `acknowledge`, at any depth; paths stay as they are. */
function withoutAcknowledgements(spec: SchemeSpec): SchemeSpec {
  return JSON.parse(JSON.stringify(spec, (key, value: unknown) => (key === 'acknowledge' ? undefined : value)));
}

function read(id: string, file: string): string {
  return readFileSync(`${SCHEMES}${id}/${file}`, 'utf8');
}
