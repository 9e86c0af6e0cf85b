import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, sourceText } from '../../../dsl/clauses/index.js';

describe('looking words of a regulation up', () => {
  const source = sourceText('（一）“两个  集中行动”\n完成率达80％，每次加1分。每次加1分——封顶');

  it('ignores white space, width and the shape of quotation marks and dashes', () => {
    expect(source.has('(一)"两个集中行动" 完成率达80%,')).toBe(true);
    expect(source.has('加1分 － 封顶')).toBe(true);
    expect(source.has('加１分')).toBe(true);
  });

  it('does not ignore other words', () => {
    expect(source.has('每次加2分')).toBe(false);
    expect(source.longestBeginning('每次加2分')).toBe('每次加');
  });

  it('finds every place, in offsets of the text as written', () => {
    const places = source.occurrences('每次 加1分');
    expect(places.map(({ from, to }) => source.written.slice(from, to))).toEqual(['每次加1分', '每次加1分']);
    const [quoted] = source.occurrences('"两个集中行动"');
    expect(source.written.slice(quoted?.from, quoted?.to)).toBe('“两个  集中行动”');
  });

  it('finds nothing for words without a sign', () => {
    expect(source.occurrences(' \n')).toEqual([]);
  });

  it('finds any part of a text in it', () => {
    const signs = fc.constantFrom('甲', '“', '”', '（', ' ', '\n', '…', '—', '1', '％', '𠮷', '①');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1 }), fc.nat(), fc.nat(), (written, a, b) => {
        const [from, to] = [a % written.length, b % written.length].sort((x, y) => x - y);
        const part = written.slice(from, (to ?? 0) + 1).join('');
        if (comparable(part) === '') return;
        const [first] = sourceText(written.join('')).occurrences(part);
        expect(first).toBeDefined();
        expect(comparable(written.join('').slice(first?.from, first?.to))).toContain(comparable(part));
      }),
    );
  });
});
