import { describe, expect, it } from 'vitest';
import { parseScoreInterval } from '../../../dsl/lint/reading/score-interval.js';
import { toText } from '../../../dsl/number/index.js';

/** As `[80, 89]`, `(…, 60?`: brackets include, parentheses exclude, `?` is left open by the words. */
function shown(words: string): string | null {
  const interval = parseScoreInterval(words);
  if (interval === null) return null;
  const { from, to } = interval;
  const low = from === null ? '(…' : `${from.included === null ? '?' : from.included ? '[' : '('}${toText(from.value)}`;
  const high = to === null ? '…)' : `${toText(to.value)}${to.included === null ? '?' : to.included ? ']' : ')'}`;
  return `${low}, ${high}`;
}

describe('the words of a score interval', () => {
  it.each([
    ['总分为90分（含）以上可评定为五星级', '[90, …)'],
    ['80（含）-89分可评定为四星级', '[80, 89]'],
    ['60分以下评定为一星级', '(…, 60?'],
    ['考核评价低于60分的单位确定为不合格单位。', '(…, 60)'],
    ['得分80分以上不足90分', '[80, 90)'],
    ['80分（含）至90分（不含）', '[80, 90)'],
    ['70～79.5分', '[70, 79.5]'],
    ['≥85分', '[85, …)'],
    ['超过100分', '(100, …)'],
    ['不超过20分', '(…, 20]'],
    ['59分及以下', '(…, 59?'],
    ['比例达到50%不足80%的得1分', '[50, 80)'],
    ['由会议决定', null],
    ['第十六条', null],
  ])('%s is %s', (words, interval) => {
    expect(shown(words)).toBe(interval);
  });
});
