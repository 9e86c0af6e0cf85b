import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefused, readValue } from '../../admin-ui/resources/schemes/form/read-input.js';
import { changesForYear } from '../../admin-ui/resources/schemes/language/answers/changes-for-year.js';
import { formAt } from '../../admin-ui/resources/schemes/language/answers/form-at.js';
import { runCases } from '../../admin-ui/resources/schemes/language/answers/run-cases.js';
import { readDocument, sampleOf, tryOut } from '../../admin-ui/resources/schemes/language/answers/try-out.js';
import { starterScheme } from '../../admin-ui/resources/schemes/list/starter-scheme.js';
import { idForYear } from '../../admin-ui/resources/schemes/scheme.js';
import { differingLines } from '../../admin-ui/resources/schemes/studio/differing-lines.js';
import { titleOf } from '../../admin-ui/resources/schemes/studio/title-of.js';
import { caseDraftOf } from '../../admin-ui/resources/schemes/tryout/case-file-of.js';
import { explanationTree } from '../../admin-ui/resources/schemes/tryout/explanation-tree.js';
import { placeOf, withPlace } from '../../admin-ui/resources/schemes/tryout/sample-ballots.js';
import {
  withFullMarks,
  withMark,
  withNewUnit,
  withoutUnit,
  withParameter,
  withValue,
} from '../../admin-ui/resources/schemes/tryout/sample-document.js';
import {
  withCount,
  withNewRecord,
  withoutRecord,
  withRecord,
} from '../../admin-ui/resources/schemes/tryout/sample-lists.js';
import { codecOf } from '../../admin-ui/resources/schemes/tryout/value-codec.js';
import { type AssessmentDocument, applyEdits, checkScheme, copyForYear } from '../../dsl/index.js';

const FOLDER = 'schemes/guyuan-2023';
const TEXT = readFileSync(`${FOLDER}/scheme.yaml`, 'utf8');
const STARTER = starterScheme({ id: 'a-2025', year: 2025, title: '甲县："2025"年考核' }, 'zh');

describe('the form for a place of a scheme', () => {
  it('is that of the innermost part around the caret, with the parts it stands in', () => {
    const form = formAt({ text: TEXT, at: TEXT.indexOf('id: soe_2,') + 5 });
    expect(form?.value).toMatchObject({ id: 'soe_2', points: 5 });
    expect(form?.parents.map(({ name }) => name)).toContain('国有、集体企业和事业单位工会');
    expect(form?.form.fields.map(({ key }) => key)).toContain('points');
  });

  it('is none in a text that cannot be read', () => {
    expect(formAt({ text: 'a: [', at: 2 })).toBeNull();
  });

  it('reads numbers as people type them, and leaves texts alone', () => {
    const number = [{ kind: 'number', whole: false, min: 0, max: null }] as const;
    expect(readValue('５。5', number)).toBe(5.5);
    expect(readValue('0012', [{ kind: 'text', long: false }])).toBe('0012');
    expect(readValue('1.10', [{ kind: 'expression' }])).toBe('1.10');
    expect(isRefused('甲', number)).toBe(true);
    expect(isRefused('甲', [...number, { kind: 'expression' }])).toBe(false);
  });
});

describe('the list of what must change in a copy', () => {
  const identity = { id: 'guyuan-2024', year: 2024, title: null };
  const copied = copyForYear(TEXT, identity).value?.text ?? '';

  it('ticks what says something else than the copy did, and nothing else', () => {
    expect(changesForYear({ before: TEXT, identity, after: copied })?.filter(({ isChanged }) => isChanged)).toEqual([]);
    const path = ['grading', 1, 'quota', 'share'];
    const after = applyEdits(copied, [{ kind: 'set', path, value: '15%' }]).value?.text ?? '';
    const changed = changesForYear({ before: TEXT, identity, after })?.filter(({ isChanged }) => isChanged);
    expect(changed?.map(({ where, now }) => [where, now])).toEqual([['grading.1.quota.share', '20%']]);
    expect(after.split('\n')[(changed?.[0]?.place?.line ?? 0) - 1]).toContain('15%');
  });
});

describe('a try-out', () => {
  it('scores a sample unit and explains it; a lower mark lowers the total by as much', async () => {
    const sample = sampleOf({ text: STARTER });
    if (sample === null) throw new Error('the starter has no errors');
    const { template, entries } = sample;
    const full = withFullMarks(template, 'u001', entries.sources);
    const best = await tryOut({ text: STARTER, document: full, unit: null, language: 'zh' });
    expect(best?.result).toMatchObject({ total: 100, tier: 'excellent' });
    expect(best?.tierLabel).toBe('优秀');
    const less = withMark(full, 'u001', 'assessor', 'duties', 45);
    const worse = await tryOut({ text: STARTER, document: less, unit: 'u001', language: 'zh' });
    expect(worse?.result).toMatchObject({ total: 85, tier: 'qualified' });
    expect(worse?.explanation).toContain('履行职责');
  });

  it('kept as a case is a case that passes', async () => {
    const sample = sampleOf({ text: STARTER });
    if (sample === null) throw new Error('the starter has no errors');
    const document = withFullMarks(sample.template, 'u001', sample.entries.sources);
    const tried = await tryOut({ text: STARTER, document, unit: 'u001', language: 'zh' });
    const { name, text, edits } = caseDraftOf({ document, tried, taken: ['try-1.yaml'], language: 'zh' }, 'try');
    expect(name).toBe('try-2.yaml');
    const file = { name, text: applyEdits(text, edits).value?.text ?? '' };
    expect(file.text).toContain('\n  units:\n    - id: u001\n');
    const { results } = await runCases({ text: STARTER, cases: [file] });
    expect(results.map(({ status }) => status)).toEqual(['passed']);
  });

  it('takes the input of a case file, and says nothing of a text that is none', () => {
    const [name = ''] = readdirSync(`${FOLDER}/cases`);
    const found = readDocument({ text: readFileSync(`${FOLDER}/cases/${name}`, 'utf8') });
    expect(found?.units.length).toBeGreaterThan(0);
    expect(readDocument({ text: '随便写写' })).toBeNull();
  });

  it('takes events, records, ballots, periods and parameters, as bulk entries would bring them', async () => {
    const text = `scheme: every-2025
title: 各种数据
year: 2025
units: { attributes: { kind: { label: 类别, type: choice, values: { a: 甲类, b: 乙类 } } } }
facts: { held: { label: 开会, type: count, per: quarter, accumulate: sum } }
records:
  praise: { label: 表扬 }
  honours: { label: 表彰, fields: { value: { label: 分值, type: number } } }
sources: { peers: { label: 互评, ballot: { mark: 10 * (n - place + 1), within: kind }, combine: mean } }
parameters: { each: { label: 每次, type: map, default: { praise: 2, honour: 1 }, assumption: 试, decided_by: 组 } }
score:
  id: total
  sum:
    - { id: meetings, label: 会议, points: 20, formula: held }
    - { id: praised, label: 表扬, points: 20, formula: each.praise * praise }
    - { id: honoured, label: 表彰, points: 20, formula: sum(value over honours) }
    - { id: liked, label: 互评, points: 20, rated: { by: peers } }
`;
    const sample = sampleOf({ text });
    if (sample === null) throw new Error('the text has no errors');
    expect(sample.parameters).toMatchObject([{ id: 'each', type: 'map', standard: { praise: 2, honour: 1 } }]);
    const two = withNewUnit(sample.template, sample.template);
    expect(two.units.map(({ id }) => id)).toEqual(['u001', 'u002']);
    const [one, other] = two.units;
    const [peers] = sample.entries.sources;
    if (one === undefined || other === undefined || peers === undefined) throw new Error('two units, one source');
    const steps: readonly ((document: AssessmentDocument) => AssessmentDocument)[] = [
      (document) => withValue(document, 'u001', 'facts', 'held', { '2025-Q1': 2, '2025-Q2': 3 }),
      (document) => withCount(document, 'u001', 'praise', 2),
      (document) => withNewRecord(document, 'u001', 'honours'),
      (document) => withRecord(document, 'u001', 'honours', { index: 0, field: 'value' }, 4),
      (document) => withParameter(document, 'each', 3, 'praise'),
      (document) => withPlace(document, peers, one, 1),
      (document) => withPlace(document, peers, other, 1),
    ];
    const document = steps.reduce((before, step) => step(before), two);
    expect(document.ballots).toEqual([{ source: 'peers', rater: '评分人', order: ['u002', 'u001'] }]);
    expect(placeOf(document, peers, one)).toBe(2);
    const tried = await tryOut({ text, document, unit: 'u001', language: 'zh' });
    expect(tried?.diagnostics).toEqual([]);
    // 2 + 3 meetings, 2 × 3 for praise, 4 for the honour, 10 × (2 − 2 + 1) for the second place.
    expect(tried?.result?.scores).toMatchObject({ meetings: 5, praised: 6, honoured: 4, liked: 10, total: 25 });
    const taken = withoutUnit(withoutRecord(withCount(document, 'u001', 'praise', null), 'u001', 'honours', 0), 'u002');
    expect(taken.ballots).toEqual([{ source: 'peers', rater: '评分人', order: ['u001'] }]);
    expect(taken.units).toMatchObject([{ id: 'u001', events: [], records: { honours: [] } }]);
  });

  it('reads lists, bands, dates and texts as people write them, and shows them the same', () => {
    expect(codecOf('bands').read('1000：50000；0：10000')).toEqual([
      [1000, 50000],
      [0, 10000],
    ]);
    expect(
      codecOf('bands').show([
        [1000, 50000],
        [0, 10000],
      ]),
    ).toBe('1000: 50000; 0: 10000');
    expect(codecOf('list').read('９、8.5，甲')).toEqual([9, 8.5, '甲']);
    expect(codecOf('list').read(' ')).toBeNull();
    expect(codecOf('date').read('２０２５-05-01')).toBe('2025-05-01');
    expect(codecOf('text').read('2025')).toBe('2025');
    expect(codecOf('count').read('12')).toBe(12);
  });

  it('leaves other units as they are when one is changed', () => {
    const document = { units: [{ id: 'a' }, { id: 'b' }] };
    expect(withValue(document, 'b', 'facts', 'members', 12)).toEqual({
      units: [{ id: 'a' }, { id: 'b', facts: { members: 12 } }],
    });
  });
});

describe('small things of the studio', () => {
  it('make a new scheme that has no errors and no warnings', () => {
    const english = starterScheme({ id: 'a-2025', year: 2025, title: 'County A: 2025' }, 'en');
    expect([STARTER, english].flatMap((text) => checkScheme(text).diagnostics)).toEqual([]);
    expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  it('name the copy after its year, with a number where the name is taken', () => {
    expect(idForYear('guyuan-2023', 2023, 2024, ['guyuan-2023'])).toBe('guyuan-2024');
    expect(idForYear('guyuan-2023', 2023, 2024, ['guyuan-2023', 'guyuan-2024'])).toBe('guyuan-2024-2');
    expect(idForYear('annual', null, 2024, [])).toBe('annual-2024');
  });

  it('read the title off its line, quoted or not', () => {
    expect(titleOf('scheme: a\ntitle: 甲县考核 # 注释\n')).toBe('甲县考核');
    expect(titleOf("title: '甲县 # 考核'\n")).toBe('甲县 # 考核');
    expect(titleOf('scheme: a\n')).toBeNull();
  });

  it('show where two texts differ, with a line around it', () => {
    expect(differingLines('a\nb\nc\nd', 'a\nx\ny\nc\nd', 1)).toEqual({
      line: 1,
      mine: 'a\nb\nc',
      theirs: 'a\nx\ny\nc',
    });
    expect(differingLines('a', 'a', 1)).toEqual({ line: 1, mine: '', theirs: '' });
  });

  it('make a tree of indented lines', () => {
    expect(explanationTree('结果\n  总分 90\n    甲 50\n等次')).toEqual([
      { text: '结果', children: [{ text: '总分 90', children: [{ text: '甲 50', children: [] }] }] },
      { text: '等次', children: [] },
    ]);
  });
});
