/*
 * Each trap of the operators of json-rules-engine first with the bare library, so that we notice when a new version closes it, then that
 * the adapter is safe from it.
 */
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../dsl/conditions/condition.js';
import { divide, quantity } from '../../../dsl/number/index.js';
import { MISSING, runBare, runForeign, truthOf } from './run-rules-engine.js';

describe('operators of the library', () => {
  const bare = async (fact: unknown, operator: string, value: unknown) =>
    (await runBare({ all: [{ fact: 'a', operator, value }] }, { a: fact }))?.result;

  test('bare: "in" finds a piece of a text', async () => {
    expect(await bare('州', 'in', '市州总工会')).toBe(true);
  });

  test('bare: numeric operators answer false on "12万" and on null, both ways', async () => {
    for (const value of ['12万', null]) {
      expect(await bare(value, 'lessThan', 20)).toBe(false);
      expect(await bare(value, 'greaterThanInclusive', 20)).toBe(false);
    }
  });

  test('bare: "equal" compares floating-point numbers and identities of objects', async () => {
    expect(await bare(0.1 + 0.2, 'equal', 0.3)).toBe(false);
    expect(await bare(quantity('1'), 'equal', quantity('1'))).toBe(false);
  });

  test('bare: these operators and decorators come with it', () => {
    // The library keeps them in maps that its types do not show.
    const { operators } = new Engine() as unknown as {
      operators: { operators: Map<string, unknown>; decorators: Map<string, unknown> };
    };
    expect([...operators.operators.keys(), ...operators.decorators.keys()].join(' ')).toBe(
      'equal notEqual in notIn contains doesNotContain lessThan lessThanInclusive greaterThan greaterThanInclusive ' +
        'someFact someValue everyFact everyValue swap not',
    );
  });

  test.each([
    ...['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain', 'lessThan', 'lessThanInclusive'],
    ...['greaterThan', 'greaterThanInclusive', 'not:=', 'swap:=', 'someFact:=', 'everyValue:='],
  ])('adapter: its engine does not know "%s"', async (operator) => {
    const run = runForeign({ all: [{ fact: '#1', operator, value: 1 }] }, new Map([['#1', true]]));
    await expect(run).rejects.toThrow(`Unknown operator: ${operator}`);
  });

  test('adapter: numbers are exact, and a text is never taken for a number', async () => {
    const compare = (operator: '=' | '<' | '>='): Condition => ({
      kind: 'comparison',
      operator,
      left: '#1',
      right: '#2',
    });
    const third = divide(quantity('1'), quantity('3')) ?? MISSING;
    expect(await truthOf(compare('='), { '#1': third, '#2': third })).toBe(true);
    expect(await truthOf(compare('='), { '#1': third, '#2': quantity('0.333333333333333333333') })).toBe(false);
    await expect(truthOf(compare('<'), { '#1': '12万', '#2': quantity('20') })).rejects.toThrow('a text with a number');
    expect(await truthOf(compare('<'), { '#1': MISSING, '#2': quantity('20') })).toBeNull();
    expect(await truthOf(compare('>='), { '#1': MISSING, '#2': quantity('20') })).toBeNull();
  });
});
