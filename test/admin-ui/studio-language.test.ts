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
import { caseFileOf } from '../../admin-ui/resources/schemes/tryout/case-file-of.js';
import { explanationTree } from '../../admin-ui/resources/schemes/tryout/explanation-tree.js';
import { withFullMarks, withMark, withValue } from '../../admin-ui/resources/schemes/tryout/sample-document.js';
import { applyEdits, checkScheme, copyForYear } from '../../dsl/index.js';

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
    const file = caseFileOf(document, tried, ['try-1.yaml']);
    expect(file.name).toBe('try-2.yaml');
    const { results } = await runCases({ text: STARTER, cases: [file] });
    expect(results.map(({ status }) => status)).toEqual(['passed']);
  });

  it('takes the input of a case file, and says nothing of a text that is none', () => {
    const [name = ''] = readdirSync(`${FOLDER}/cases`);
    const found = readDocument({ text: readFileSync(`${FOLDER}/cases/${name}`, 'utf8') });
    expect(found?.units.length).toBeGreaterThan(0);
    expect(readDocument({ text: '随便写写' })).toBeNull();
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
