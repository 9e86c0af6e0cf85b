import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../admin-ui/charts/distribution-chart.js';
import { shownParameter } from '../../admin-ui/resources/cycles/plan/parameter-text.js';
import { readNames } from '../../admin-ui/resources/cycles/scheme/read-names.js';
import { NO_NAMES, nameOf } from '../../admin-ui/resources/cycles/scheme/scheme-names.js';
import { stageTallies } from '../../admin-ui/resources/cycles/timeline/stage-tally.js';
import { dayIn, timeScale } from '../../admin-ui/resources/cycles/timeline/time-scale.js';
import { OFFICE_SCHEME } from './office-scheme.js';

describe('the timetable of a cycle', () => {
  it('places stages on a line from the first day to the end of the last', () => {
    const scale = timeScale(['2026-01-01', '2026-01-05', '2026-01-06', '2026-01-10']);
    expect(scale?.span('2026-01-01', '2026-01-05')).toEqual({ left: 0, width: 50 });
    expect(scale?.span('2026-01-06', null)).toEqual({ left: 50, width: 50 });
    expect([scale?.at('2026-01-01'), scale?.at('2025-12-31'), scale?.at('2026-01-11')]).toEqual([5, null, null]);
  });

  it('draws no line from fewer than two days', () => {
    expect([timeScale([]), timeScale([null, '2026-01-01']), timeScale(['2026-01-01', '2026-01-01'])]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('takes today from the time zone of the scheme', () => {
    const instant = new Date('2026-06-30T17:00:00Z');
    expect([dayIn('Asia/Shanghai', instant), dayIn('UTC', instant)]).toEqual(['2026-07-01', '2026-06-30']);
  });

  it('counts under a stage what is entered in it, and under none what has no stage', () => {
    const count = (expected: number, arrived: number, late = 0) => ({
      expected,
      entered: arrived,
      in: arrived,
      returned: 0,
      verified: 0,
      late,
    });
    const rater = { kind: 'ratings' as const, units: { done: 0, all: 2 }, late: 1, stage: null, opensAt: null };
    const progress = {
      facts: count(10, 7, 2),
      self: count(4, 4),
      ratings: count(6, 3, 1),
      ballots: count(0, 0),
      units: [],
      raters: [
        {
          ...rater,
          source: 'panel',
          rater: 'a',
          items: count(4, 2),
          until: null,
          isOpen: true,
          isOver: false,
          actor: null,
        },
        {
          ...rater,
          source: 'other',
          rater: 'b',
          items: count(2, 1),
          until: null,
          isOpen: true,
          isOver: false,
          actor: null,
        },
      ],
    };
    const entries = ['facts', 'history', 'ratings:panel', 'ratings:other', 'ratings:own'];
    const windows = { facts: 'report', 'ratings:panel': 'assess', 'ratings:own': 'report' };
    const own = { id: 'own', label: { zh: '自评', en: 'Self' }, isSelf: true, isBallot: false, within: null };
    expect(Object.fromEntries(stageTallies(progress, { entries, windows }, { sources: [own] }))).toEqual({
      report: { expected: 14, arrived: 11, late: 2 },
      assess: { expected: 4, arrived: 2, late: 1 },
      '': { expected: 2, arrived: 1, late: 1 },
    });
  });
});

describe('the names of a scheme', () => {
  it('are those that its author gave, and the id where there is none', () => {
    const names = readNames(OFFICE_SCHEME);
    expect(nameOf(names, 'tiers', 'best').zh).toBe('优秀');
    expect(nameOf(names, 'rules', 'punished').zh).toBe('受到处分');
    expect(nameOf(names, 'nodes', 'nothing')).toEqual({ zh: 'nothing', en: 'nothing' });
    expect(names.parameters).toMatchObject([{ id: 'best_share', fallback: '25%', decidedBy: '领导小组' }]);
    expect(readNames('no scheme')).toEqual(NO_NAMES);
  });
});

describe('the text of a parameter', () => {
  it('is the value as written, and JSON where it is a table', () => {
    expect(['10%', 5, { a: 1 }, null].map(shownParameter)).toEqual(['10%', '5', '{"a":1}', '']);
  });
});

describe('the distribution of tiers', () => {
  it('counts by group, best tier first, and shows those without a tier only where there are some', () => {
    const tiers = [
      { id: 'best', name: '优秀' },
      { id: 'good', name: '良好' },
    ];
    const words = { none: '没有等次', all: '全部' };
    const rows = [
      { group: '镇', tier: 'good' },
      { group: '镇', tier: 'best' },
      { group: '街道', tier: 'good' },
    ];
    expect(distributionOf(rows, tiers, words)).toEqual({
      groups: ['镇', '街道'],
      tiers: [
        { name: '优秀', counts: [1, 0] },
        { name: '良好', counts: [1, 1] },
      ],
    });
    const open = distributionOf([{ group: '', tier: null }], tiers, words);
    expect(open.groups).toEqual(['全部']);
    expect(open.tiers.at(-1)).toEqual({ name: '没有等次', counts: [1] });
  });
});
