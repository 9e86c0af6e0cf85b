import { describe, expect, it } from 'vitest';
import {
  additionTo,
  applyEdits,
  type Edit,
  formOf,
  type Path,
  parseDocument,
  rewrittenAs,
  type SchemeDocument,
  switchTo,
  waysOf,
} from '../../../dsl/index.js';
import { validateScheme } from '../../../dsl/validate/validate-scheme.js';
import { EVERYTHING } from '../explain/everything-scheme.js';

const TEXT = `scheme: everything\ntitle: 全部写法\nyear: 2023\n${EVERYTHING.trimStart()}`;
const ZH = { language: 'zh' } as const;
/** Keys that say something only beside another one; the checks say so. */
const BESIDE: ReadonlySet<string> = new Set(['accumulate', 'complete', 'keep', 'unassigned', 'otherwise']);

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('parseDocument gives a document for any text');
  return value;
}

function edited(text: string, edits: readonly Edit[] | null): string {
  const outcome = edits === null ? null : applyEdits(text, edits);
  if (outcome?.value === undefined) throw new Error(JSON.stringify(outcome?.diagnostics ?? 'no edits'));
  return outcome.value.text;
}

function errorsOf(text: string): readonly string[] {
  return validateScheme(documentOf(text))
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** Every key that a form knows, where its part is written, once for each kind of part. */
function placesOf(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? data.map((each, index) => [index, each] as const) : Object.entries(data);
  const own = Array.isArray(data) ? [] : (formOf(path)?.fields ?? []).map(({ key }) => [...path, key]);
  return [...own, ...entries.flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

describe('what a form writes for something new', () => {
  it('has the form that its place wants, wherever something can be added', { timeout: 120_000 }, () => {
    const document = documentOf(TEXT);
    const data = document.toValue();
    const known = errorsOf(TEXT);
    const anywhere = new Set(formOf(['tiers', 0])?.fields.map(({ key }) => key));
    const seen = new Set<string>();
    const kinds = new Set<string>();
    for (const path of placesOf(data)) {
      const key = String(path.at(-1));
      const group = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
      // What may stand anywhere is the same everywhere.
      const kind = `${anywhere.has(key) ? '' : formOf(path.slice(0, -1))?.label.en} ${key} ${typeof group}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      const addition = additionTo(document, path, ZH);
      if (addition === null) continue;
      kinds.add(kind);
      const found = errorsOf(edited(TEXT, addition.edits)).filter((each) => !known.includes(each));
      expect(BESIDE.has(key) ? [] : found, path.join('.')).toEqual([]);
    }
    expect(kinds.size).toBeGreaterThan(100);
  });

  it('is called by an id that is free, in the language of the author, and its own lines are all that is new', () => {
    const text =
      'scheme: a\ntitle: 甲\nyear: 2023\n# 数据\nfacts:\n  fact_1: { type: count } # 一\nscore: { id: total, formula: fact_1 }\n';
    const addition = additionTo(documentOf(text), ['facts'], { language: 'en' });
    expect(addition?.path).toEqual(['facts', 'fact_2']);
    expect(edited(text, addition?.edits ?? null)).toBe(
      text.replace('# 一\n', '# 一\n  fact_2: { label: New fact, type: number }\n'),
    );
  });

  it('begins a section with its first part, and a tier, a veto, a bonus as they are usually written', () => {
    expect(additionTo(documentOf('title: 甲\n'), ['tiers'], ZH)?.path).toEqual(['tiers', 0]);
    const text =
      'scheme: a\ntitle: 甲\nyear: 2023\nsources:\n  leaders: { label: 领导 }\nscore:\n  id: total\n  sum:\n    - { id: b, points: 5, rated: { by: leaders } }\n';
    const steps: readonly (readonly [Path, string | null])[] = [
      [['score', 'sum'], 'decided'],
      [['tiers'], null],
      [['tiers'], null],
      [['grading'], null],
      [['grading', 0, 'any_of'], null],
      [['parameters'], null],
      [['units', 'groups'], null],
    ];
    const written = steps.reduce((before, [path, choice]) => {
      return edited(before, additionTo(documentOf(before), path, { ...ZH, choice })?.edits ?? null);
    }, text);
    expect(documentOf(written).toValue()).toMatchObject({
      score: { sum: [{ id: 'b' }, { id: 'item_1', label: '新计分项', decided: { gives: 'bonus' } }] },
      tiers: [{ id: 'tier_1' }, { id: 'tier_2' }],
      grading: [{ id: 'step_1', at_most: 'tier_1', any_of: [{ id: 'rule_1' }] }],
      parameters: { parameter_1: { type: 'number' } },
    });
    expect(text.split('\n').filter((line) => !written.split('\n').includes(line))).toEqual([]);
  });

  it('puts a row before the one for all the rest, and a row of a table as its neighbours are', () => {
    const text =
      'tables:\n  t: { by: unit.name, rows: { 东区: { 人: 1, 名: 甲 } } }\nscore:\n  id: a\n  bands: { of: 1, rows: [{ from: 5, score: 2 }, { else: true, score: 0 }] }\n';
    const rows = edited(text, additionTo(documentOf(text), ['score', 'bands', 'rows'], ZH)?.edits ?? null);
    expect(documentOf(rows).toValue()).toMatchObject({
      score: { bands: { rows: [{ from: 5 }, { from: 1, score: 0 }, { else: true }] } },
    });
    const table = edited(text, additionTo(documentOf(text), ['tables', 't', 'rows'], ZH)?.edits ?? null);
    expect(documentOf(table).toValue()).toMatchObject({
      tables: { t: { rows: { 东区: { 人: 1 }, table_1: { 人: 0, 名: '甲' } } } },
    });
  });

  it('is nothing where the place is not known or the text cannot be read', () => {
    expect(additionTo(documentOf('title: 甲\n'), ['title'], ZH)).toBeNull();
    expect(additionTo(documentOf('title: 甲\n'), ['nowhere'], ZH)).toBeNull();
    expect(additionTo(documentOf('a: [\n'), ['facts'], ZH)).toBeNull();
    expect(additionTo(documentOf('title: 甲\n'), ['acknowledge'], ZH)).toBeNull();
  });
});

describe('another key of those that exclude each other', () => {
  const text =
    'sources: { s: {} }\nscore:\n  id: total # 总分\n  sum:\n    # 第一项\n    - { id: a, points: 5, rated: { by: s } }\n';

  it('keeps the parts of a list, with their comments', () => {
    const changed = edited(text, switchTo(documentOf(text), ['score'], 'mean', ZH));
    expect(changed).toBe(text.replace('  sum:', '  mean:'));
  });

  it('begins anew where it is something else, in the place of the old one', () => {
    const changed = edited(text, switchTo(documentOf(text), ['score', 'sum', 0], 'met', ZH));
    expect(changed).toBe(text.replace('rated: { by: s }', 'met: false'));
    expect(switchTo(documentOf(text), ['score', 'sum', 0], 'rated', ZH)).toBeNull();
    expect(switchTo(documentOf(text), ['score'], 'nonsense', ZH)).toBeNull();
  });
});

describe('a value written in another way', () => {
  it('becomes a list of itself, or the first of its list', () => {
    const text = 'ranking: { by: total } # 排名\nsources: { s: { combine: mean } }\n';
    const list = edited(text, rewrittenAs(documentOf(text), ['ranking'], 'list', ZH));
    expect(documentOf(list).toValue()).toMatchObject({ ranking: [{ by: 'total' }] });
    const single = edited(list, rewrittenAs(documentOf(list), ['ranking'], 'form', ZH));
    expect(documentOf(single).toValue()).toMatchObject({ ranking: { by: 'total' } });
    const trimmed = edited(text, rewrittenAs(documentOf(text), ['sources', 's', 'combine'], 'form', ZH));
    expect(documentOf(trimmed).toValue()).toMatchObject({ sources: { s: { combine: { trimmed: { highest: 0 } } } } });
  });

  it('is offered where the schema allows several', () => {
    const ways = (path: Path, key: string) =>
      waysOf(formOf(path)?.fields.find((field) => field.key === key) ?? { inputs: [] });
    expect(ways([], 'ranking')).toEqual(['form', 'list']);
    expect(ways(['sources', 'x'], 'combine')).toEqual(['one', 'form']);
    expect(ways(['parameters', 'x'], 'default')).toEqual(['one', 'map', 'list']);
    expect(ways([], 'title')).toEqual(['one']);
  });
});
