import { describe, expect, it } from 'vitest';
import { compareSchemes, type SchemeComparison } from '../../../dsl/compare/compare-schemes.js';
import { wordsOfPath } from '../../../dsl/compare/key-words.js';
import { schemeParts } from '../../../dsl/compare/scheme-parts.js';
import { schemeHash } from '../../../dsl/scheme/scheme-hash.js';
import { compileShipped, SHIPPED } from '../../schemes/shipped-schemes.js';
import { compileText } from '../run-scheme.js';

const BEFORE = `facts:
  late: { label: 迟报次数, type: number }
tables:
  tasks: { label: 任务数, by: unit.name, rows: { 教育系统: 31700, 财贸系统: 60 } }
sources:
  office: { label: 考核办, range: [0, 100] }
score:
  id: total
  label: 总分
  weighted:
    - { id: work, label: 工作, weight: 70%, sum: [
        { label: 学习, points: 40, rated: { by: office } },
        { label: 宣传, points: 60, rated: { by: office } } ] }
    - { id: reports, label: 报送, weight: 30%, points: 100, bands: { of: late, rows: [
        { is: 0, score: 100 }, { below: 3, score: 60 }, { else: true, score: 0 } ] } }
tiers: [ { id: good, label: 好 }, { id: fair, label: 一般 } ]
grading:
  - { id: limits, rows: { of: total, rows: [ { tier: good, from: 80 }, { tier: fair, else: true } ] } }
  - { id: places, quota: { tier: good, share: 20% } }
`;

function compare(after: string, before = BEFORE): SchemeComparison {
  return compareSchemes(compileText(before).scheme, compileText(after).scheme);
}

/** A comparison as lines of words, both languages. */
function told({ parts }: SchemeComparison): readonly string[] {
  return parts
    .flatMap((part) => (part.words === null ? part.values.map(({ words }) => words) : [part.words]))
    .map(({ zh, en }) => `${zh} | ${en}`);
}

describe('compareSchemes', () => {
  it('sees nothing in comments, layout, the order of keys and other spellings of the same number', () => {
    const other = `# 另一种写法\n${BEFORE}`
      .replace('weight: 70%', 'weight: 0.70')
      .replace(
        '{ id: places, quota: { tier: good, share: 20% } }',
        '{ quota: { share: 20%, tier: good }, id: places }',
      );
    expect(compare(other)).toEqual({ parts: [], counts: { added: 0, removed: 0, changed: 0 } });
  });

  it('tells a changed weight, limit, quota and cell with both values, as written, in both languages', () => {
    const after = BEFORE.replace('70%', '60%')
      .replace('30%', '40%')
      .replace('from: 80', 'from: 85')
      .replace('share: 20%', 'share: 15%')
      .replace('31700', '31800');
    const comparison = compare(after);
    expect(told(comparison)).toEqual([
      '固定表「任务数」（tasks）的各行·「教育系统」·值由 31700 改为 31800 | table "任务数" (tasks): Rows · "教育系统" · Value changed from 31700 to 31800',
      '计分项「工作」（work）的权重由 70% 改为 60% | item "工作" (work): Weight changed from 70% to 60%',
      '计分项「报送」（reports）的权重由 30% 改为 40% | item "报送" (reports): Weight changed from 30% to 40%',
      '评定步骤「limits」的按分数线定等次·第1行·从（含）由 80 改为 85 | grading step "limits": Rows · row 1 · From changed from 80 to 85',
      '评定步骤「places」的比例由 20% 改为 15% | grading step "places": Share changed from 20% to 15%',
    ]);
    expect(comparison.counts).toEqual({ added: 0, removed: 0, changed: 5 });
    const work = comparison.parts.find(({ id }) => id === 'work');
    expect(work).toMatchObject({
      before: ['score', 'weighted', 0],
      after: ['score', 'weighted', 0],
      values: [{ path: ['weight'], label: { zh: '权重', en: 'Weight' }, before: '70%', after: '60%' }],
    });
  });

  it('tells what was added and removed, and leaves the unnamed items after it alone', () => {
    const after = BEFORE.replace(
      '{ label: 学习, points: 40, rated: { by: office } },',
      '{ label: 调研, points: 10, rated: { by: office } },\n        { label: 学习, points: 30, rated: { by: office } },',
    ).replace('  late: {', '  early: { label: 早报次数, type: number }\n  late: {');
    expect(told(compare(after))).toEqual([
      '增加数据项「早报次数」（early） | added: fact "早报次数" (early)',
      '增加计分项「调研」（work.1） | added: item "调研" (work.1)',
      '计分项「学习」（work.2）的满分由 40 改为 30 | item "学习" (work.2): Points changed from 40 to 30',
    ]);
    expect(told(compare(BEFORE, after))).toContain('删去计分项「调研」（work.1） | removed: item "调研" (work.1)');
  });

  it('tells an item in another place, another order of steps, and another method', () => {
    const moved = BEFORE.replace('{ label: 学习, points: 40,', '{ id: study, label: 学习, points: 40,');
    const out = moved
      .replace('{ id: study, label: 学习, points: 40, rated: { by: office } },', '')
      .replace(
        'weighted:\n',
        'weighted:\n    - { id: study, label: 学习, weight: 0%, points: 40, rated: { by: office } }\n',
      );
    const lines = told(compare(out, moved)).map((line) => line.split(' | ')[0]);
    expect(lines).toEqual([
      '计分项「学习」（study）的所属的上级由 work 改为 total',
      '计分项「学习」（study）增加权重：0%',
    ]);
    const steps = BEFORE.split('grading:\n')[1]?.split('\n') ?? [];
    const turned = BEFORE.replace(steps.slice(0, 2).join('\n'), [steps[1], steps[0]].join('\n'));
    expect(told(compare(turned))).toEqual([
      '方案的评定等次·先后次序由 limits, places 改为 places, limits | scheme: Grading · Order changed from limits, places to places, limits',
    ]);
    const other = BEFORE.replace(/bands: \{ of: late.*\n.*\] \} \}/, 'deduct: { of: late, each: 1, points: 5 } }');
    expect(told(compare(other))).toEqual([
      '计分项「报送」（reports）的算法由 分档 改为 扣分 | item "报送" (reports): Method changed from Bands to Deduct',
    ]);
  });

  it('shows the part of a long text where it changed', () => {
    const text = '长'.repeat(100);
    const before = BEFORE.replace('label: 工作,', `label: 工作, note: ${text}甲,`);
    const [line = ''] = told(compare(before.replace('甲', '乙'), before));
    expect(line).toMatch(/由 …长+甲 改为 …长+乙 \|/);
    expect(line.length).toBeLessThan(400);
  });
});

describe('compareSchemes on the shipped schemes', () => {
  it('tells what 2024 made of 2023', () => {
    const { parts, counts } = compareSchemes(
      compileShipped('guyuan-2023').scheme,
      compileShipped('guyuan-2024').scheme,
    );
    expect(counts).toEqual({ added: 0, removed: 1, changed: 5 });
    expect(parts.map(({ kind, id, change }) => `${change} ${kind} ${id}`)).toEqual([
      'changed scheme guyuan-2024',
      'changed node private_table',
      'changed node private_c2',
      'removed node private_13',
      'changed grading quota',
      'changed procedure stages',
    ]);
  });

  it.each(SHIPPED)('sees every change of %s that changes its identity', (id) => {
    const { scheme, hash } = compileShipped(id);
    const leaves = leavesOf(scheme, []);
    expect(leaves.length).toBeGreaterThan(100);
    for (let index = 0; index < leaves.length; index += Math.ceil(leaves.length / 40)) {
      const changed = changeAt(scheme, leaves[index] ?? []);
      if (schemeHash(changed) === hash) continue;
      const { parts } = compareSchemes(scheme, changed);
      expect([leaves[index]?.join('.'), parts.length > 0]).toEqual([leaves[index]?.join('.'), true]);
    }
  });

  it.each(SHIPPED)('has words for every key of %s', (id) => {
    const nameless = schemeParts(compileShipped(id).scheme)
      .flatMap(({ kind, values }) => Object.keys(values).map((key) => ({ key, words: wordsOfPath(kind, [key]) })))
      .filter(({ key, words }) => words.zh === `「${key}」`);
    expect(nameless).toEqual([]);
  });
});

type Keys = readonly string[];

/** Paths to every text and number of a scheme. */
function leavesOf(value: unknown, path: Keys): readonly Keys[] {
  if (typeof value === 'string' || typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}

/** A copy with another value at a path. */
function changeAt<T>(value: T, [key, ...rest]: Keys): T {
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  const inside = copy as Record<string, unknown>; // paths lead through lists and maps only
  if (key === undefined) return value;
  const entry = inside[key];
  inside[key] = rest.length > 0 ? changeAt(entry, rest) : typeof entry === 'number' ? entry + 1 : `${entry}改`;
  return copy as T; // the same shape
}
