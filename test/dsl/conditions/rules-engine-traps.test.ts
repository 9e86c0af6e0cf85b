/*
 * Each trap of json-rules-engine first with the bare library, so that we notice when a new version closes it, then that
 * the adapter is safe from it.
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../dsl/conditions/condition.js';
import { decideWithRulesEngine, toRulesEngineCondition } from '../../../dsl/conditions/rules-engine.js';
import { quantity } from '../../../dsl/number/index.js';
import { event, holds, MISSING, runBare, runForeign, truthOf } from './run-rules-engine.js';

describe('overlapping runs', () => {
  test('bare: an engine that is shared drops rules silently', async () => {
    const conditions = { all: [{ fact: 'a', operator: 'equal', value: 1 }] };
    const engine = new Engine([
      { name: 'first', priority: 2, conditions, event },
      { name: 'second', priority: 1, conditions, event },
    ]);
    const slow = () => new Promise((resolve) => setTimeout(resolve, 5, 1));
    const [quickRun, slowRun] = await Promise.all([engine.run({ a: 1 }), engine.run({ a: slow })]);
    expect(quickRun.results.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(slowRun.results.map(({ name }) => name)).toEqual(['first']);
  });

  test('bare: with one priority the results come in the order they finish, not as written', async () => {
    const leaf = { fact: 'a', operator: 'equal', value: 1 };
    const engine = new Engine([
      { name: 'deep', conditions: { all: [{ all: [{ all: [leaf] }] }] }, event },
      { name: 'flat', conditions: { all: [leaf] }, event },
    ]);
    expect((await engine.run({ a: 1 })).results.map(({ name }) => name)).toEqual(['flat', 'deep']);
  });

  test('adapter: a hundred overlapping calls decide every rule, in the order given', async () => {
    const deep: Condition = { kind: 'all', of: [{ kind: 'any', of: [{ kind: 'all', of: [holds('#1')] }] }] };
    const rules = [
      { id: 'deep', condition: deep },
      { id: 'flat', condition: holds('#1') },
      { id: 'gap', condition: { kind: 'any', of: [deep, holds('#2')] } satisfies Condition },
    ];
    const call = async (index: number) => {
      for (let step = 0; step < index; step += 1) await null;
      const outcomes = await decideWithRulesEngine(rules, (operand) => (operand === '#2' ? MISSING : index % 2 === 0));
      return outcomes.map(({ id, truth }) => `${id} ${truth}`);
    };
    const all = await Promise.all(Array.from({ length: 100 }, (_, index) => call(index)));
    for (const [index, outcomes] of all.entries()) {
      const even = ['deep true', 'flat true', 'gap true'];
      expect(outcomes).toEqual(index % 2 === 0 ? even : ['deep false', 'flat false', 'gap null']);
    }
  });
});

describe('paths', () => {
  test('bare: a path runs a script over the value', async () => {
    const ran: string[] = [];
    const record = { marks: { publish: () => ran.push('publish'), total: 3 } };
    const path = '$[?(@.publish())].total';
    await runBare({ all: [{ fact: 'record', operator: 'equal', value: 3, path }] }, { record });
    expect(ran).toEqual(['publish']);
  });

  test('adapter: a path in a condition from elsewhere is not published', () => {
    const forged = JSON.parse(
      '{"kind":"holds","operand":"#1","negated":false,"path":"$.x","params":{"a":1},"priority":9}',
    );
    expect(toRulesEngineCondition(forged)).toEqual({ all: [{ fact: '#1', operator: 'holds', value: true }] });
  });

  test('adapter: its engine refuses to evaluate a path', async () => {
    const leaf = { fact: '#1', operator: 'missing', value: true, path: '$.reasons' };
    const run = runForeign({ all: [leaf] }, new Map([['#1', MISSING]]));
    await expect(run).rejects.toThrow('bug: a condition has the path "$.reasons"');
  });
});

describe('any of nothing', () => {
  test('bare: is true', async () => {
    expect((await runBare({ any: [] }, {}))?.result).toBe(true);
    expect((await runBare({ all: [{ any: [] }] }, {}))?.result).toBe(true);
  });

  test('adapter: is false, and all of nothing is true', async () => {
    const nothing: Condition = { kind: 'any', of: [] };
    expect(await truthOf(nothing, {})).toBe(false);
    expect(await truthOf({ kind: 'all', of: [nothing] }, {})).toBe(false);
    expect(await truthOf({ kind: 'all', of: [] }, {})).toBe(true);
    expect(await truthOf({ kind: 'any', of: [{ kind: 'all', of: [] }] }, {})).toBe(true);
  });
});

describe('unknown keys', () => {
  test('bare: pass, and of two groups in one object one is dropped', async () => {
    const never = { fact: 'a', operator: 'equal', value: 2 };
    const conditions: object = { any: [{ ...never, value: 1, vlaue: 2 }], all: [never], unless: [never] };
    expect((await runBare(conditions as TopLevelCondition, { a: 1 }))?.result).toBe(true);
  });

  test('adapter: only names, operators and structure are published', () => {
    const of = [{ ...holds('#1'), vlaue: 2, result: true, factResult: 1 }];
    const crowded: object = { kind: 'any', of, all: [], not: holds('#1'), result: true };
    expect(toRulesEngineCondition(crowded as Condition)).toEqual({
      any: [{ fact: '#1', operator: 'holds', value: true }],
    });
  });
});

describe('forged results', () => {
  test('bare: a leaf that was never evaluated keeps the result that was written into it', async () => {
    const forged: object = { fact: 'a', operator: 'equal', value: 1, priority: 1, result: true };
    const settled = { fact: 'a', operator: 'equal', value: 2, priority: 2 };
    const result = await runBare({ any: [forged, settled] } as TopLevelCondition, { a: 2 });
    expect(result?.conditions).toMatchObject({
      any: [
        { value: 1, result: true },
        { value: 2, result: true },
      ],
    });
  });

  test('adapter: every leaf is evaluated, also where the group is settled before', async () => {
    const forged: object = { ...holds('#1'), result: true, truth: true, priority: 1 };
    const condition: Condition = { kind: 'any', of: [forged as Condition, holds('#2')] };
    const [outcome] = await decideWithRulesEngine([{ id: 'r', condition }], (operand) => operand === '#2');
    expect(outcome?.tree).toMatchObject({ truth: true, of: [{ truth: false }, { truth: true }] });
  });
});

describe('missing facts', () => {
  test('bare: are false, and true under "not"', async () => {
    const leaf = { fact: 'members', operator: 'greaterThan', value: 5 };
    expect((await runBare({ all: [leaf] }, {}, { allowUndefinedFacts: true }))?.result).toBe(false);
    expect((await runBare({ not: leaf }, {}, { allowUndefinedFacts: true }))?.result).toBe(true);
  });

  test('adapter: leave a condition undecided, negated or not, unless the rest settles it', async () => {
    const more: Condition = { kind: 'comparison', operator: '>', left: '#1', right: '#2' };
    const notMore: Condition = { ...more, operator: '<=' };
    const values = { '#1': MISSING, '#2': quantity('5'), '#3': true };
    expect(await truthOf(more, values)).toBeNull();
    expect(await truthOf(notMore, values)).toBeNull();
    expect(await truthOf({ kind: 'any', of: [notMore, holds('#3')] }, values)).toBe(true);
    expect(await truthOf({ kind: 'all', of: [more, { ...holds('#3'), negated: true } as Condition] }, values)).toBe(
      false,
    );
  });

  test('adapter: a fact that its engine was not given is an error', async () => {
    const run = runForeign({ all: [{ fact: '#9', operator: 'missing', value: true }] }, new Map());
    await expect(run).rejects.toThrow('Undefined fact: #9');
  });
});

describe('events', () => {
  test('bare: a rule whose event is called "error" breaks the run', async () => {
    const conditions = { all: [{ fact: 'a', operator: 'equal', value: 1 }] };
    const run = new Engine([{ conditions, event: { type: 'error' } }]).run({ a: 1 });
    await expect(run).rejects.toBeDefined();
  });

  test('adapter: ids are free, and may repeat', async () => {
    const ids = ['error', 'success', 'error', '__proto__', ''];
    const rules = ids.map((id, index) => ({ id, condition: holds(`#${index % 2}`) }));
    const outcomes = await decideWithRulesEngine(rules, (operand) => operand === '#0');
    expect(outcomes.map(({ id, truth }) => [id, truth])).toEqual(ids.map((id, index) => [id, index % 2 === 0]));
  });
});
