import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../dsl/clauses/index.js';

const texts = (source: string): readonly string[] => splitSentences(source).map(({ text }) => text);

describe('splitting a regulation into sentences', () => {
  it('ends a sentence at full stops, semicolons, question and exclamation marks of either width', () => {
    expect(texts('甲得分。乙得分；丙得分;丁吗？戊吗?己！庚!辛')).toEqual([
      '甲得分。',
      '乙得分；',
      '丙得分;',
      '丁吗？',
      '戊吗?',
      '己！',
      '庚!',
      '辛',
    ]);
  });

  it('keeps closing quotation marks and brackets with the sentence they close', () => {
    expect(texts('列为“一票否决。”其余不变。（另行通知。）附则')).toEqual([
      '列为“一票否决。”',
      '其余不变。',
      '（另行通知。）',
      '附则',
    ]);
  });

  it('ends a sentence at line breaks and at the cells of a table', () => {
    expect(texts('现将方案印发给你们，\r\n请贯彻落实。\n教育系统\t5000\t市文广旅游局\t350')).toEqual([
      '现将方案印发给你们，',
      '请贯彻落实。',
      '教育系统',
      '市文广旅游局',
    ]);
  });

  it('takes list markers off, but no numbers that belong to the words', () => {
    expect(texts('（一）甲\n(2) 乙\n三、丙\n4.丁\n①戊\n第五条 己\n6、庚\n2019年度\n0.5分\n第一名得奖')).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
      '戊',
      '己',
      '庚',
      '2019年度',
      '0.5分',
      '第一名得奖',
    ]);
  });

  it('does not count blanks, rules and bare numbers', () => {
    expect(texts(' \n----\n。\n52850\t\n（一）\n\u3000')).toEqual([]);
  });

  it('gives the place of the words in the text', () => {
    const [, second] = splitSentences('甲。\n  （二）乙；');
    expect(second?.place).toEqual({ offset: 8, end: 10, line: 2, column: 6, endLine: 2, endColumn: 8 });
  });

  it('gives, for any text, sentences that stand in it as written, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '。', '；', '\n', '\t', ' ', '一', '、', '1', '.', '（', '）') }),
        (source) => {
          let before = 0;
          for (const { text, place } of splitSentences(source)) {
            expect(source.slice(place.offset, place.end)).toBe(text);
            expect(place.offset).toBeGreaterThanOrEqual(before);
            before = place.end;
          }
        },
      ),
    );
  });
});
