import { describe, expect, it } from 'vitest';
import { readMarks } from '../../admin-ui/resources/progress/read-marks.js';
import { leansOf, medianOf, spreadsOf } from '../../admin-ui/resources/progress/spread.js';
import type { AssessmentDocument } from '../../dsl/index.js';

const group = (unit: string, marks: Readonly<Record<string, number>>) => ({
  unit,
  source: 'panel',
  item: 'review',
  marks,
});

describe('the spread of ratings', () => {
  it('is highest less lowest and the median absolute deviation, with the marks that are far from the median', () => {
    const [spread] = spreadsOf([group('甲', { a: 20, b: 21, c: 22, d: 23, e: 40 })]);
    // Median 22; distances 2, 1, 0, 1, 18, whose median is 1.
    expect(spread).toMatchObject({ range: 20, median: 22, deviation: 1, outliers: ['e'] });
  });

  it('says nothing of a mark that stands alone, and calls none of two far off', () => {
    const spreads = spreadsOf([group('甲', { a: 20 }), group('乙', { a: 5, b: 30 })]);
    expect(spreads).toMatchObject([{ unit: '乙', range: 25, median: 17.5, outliers: [] }]);
  });

  it('calls nobody far off where more than half agree exactly: there is no distance to compare with', () => {
    expect(spreadsOf([group('甲', { a: 20, b: 20, c: 20, d: 24 })])[0]).toMatchObject({ deviation: 0, outliers: [] });
  });

  it('puts what has marks far off first, then the widest', () => {
    const narrow = group('窄', { a: 20, b: 21 });
    const wide = group('宽', { a: 10, b: 30 });
    const odd = group('偏', { a: 20, b: 21, c: 22, d: 23, e: 33 });
    expect(spreadsOf([narrow, wide, odd]).map(({ unit }) => unit)).toEqual(['偏', '宽', '窄']);
  });

  it('tells who is lenient by the mean difference to the median of the same items', () => {
    const leans = leansOf(spreadsOf([group('甲', { a: 20, b: 22, c: 24 }), group('乙', { a: 10, b: 12, c: 18 })]));
    expect(leans).toEqual([
      { source: 'panel', rater: 'c', difference: 4, count: 2 },
      { source: 'panel', rater: 'a', difference: -2, count: 2 },
      { source: 'panel', rater: 'b', difference: 0, count: 2 },
    ]);
  });

  it('takes the mean of the two in the middle of an even number', () => {
    expect([medianOf([3, 1]), medianOf([9, 1, 4]), medianOf([])]).toEqual([2, 4, Number.NaN]);
  });
});

describe('the marks of an assessment document', () => {
  it('are put together by unit, source and item; what is not given is left out', () => {
    const document: AssessmentDocument = {
      units: [
        {
          id: 'u1',
          name: '甲镇',
          ratings: [
            { source: 'panel', rater: 'a', scores: { review: 20, visit: null } },
            { source: 'panel', rater: 'b', scores: { review: '21.5' } },
            { source: 'self', rater: 'u1', scores: { review: 30 } },
          ],
        },
        { id: 'u2' },
      ],
    };
    expect(readMarks(document)).toEqual([
      { unit: '甲镇', source: 'panel', item: 'review', marks: { a: 20, b: 21.5 } },
      { unit: '甲镇', source: 'self', item: 'review', marks: { u1: 30 } },
    ]);
  });
});
