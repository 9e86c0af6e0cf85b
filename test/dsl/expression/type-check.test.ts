import { describe, expect, test } from 'vitest';
import {
  checkExpression,
  createScope,
  type ExpressionType,
  namesIn,
  type ScopeOptions,
  walkExpression,
} from '../../../dsl/expression/index.js';
import { expectOnly, readMarked } from './marked-text.js';
import { SYMBOLS, TIERS } from './scheme-symbols.js';
import { parsed } from './syntax-tree.js';

function check(text: string, expects?: ExpressionType, options: ScopeOptions = {}) {
  return checkExpression(parsed(text), createScope(SYMBOLS, { tiers: TIERS, ...options }), expects);
}

describe('the type of', () => {
  test.each<readonly [string, ExpressionType]>([
    ['members / staff * 80%', 'number'],
    ['late', 'boolean'],
    ['remark', 'text'],
    ['type', 'choice'],
    ['reported', 'date'],
    ['tier', 'tier'],
    ['honours', 'record_list'],
    ['weights', 'map'],
    ['weights.site', 'number'],
    ['subsidy', 'bands'],
    ['target', 'table'],
    ['levels', 'list'],
    ['praise + 1', 'number'],
    ['praise > 0', 'boolean'],
    ['60 <= members < 80', 'boolean'],
    ['members is missing', 'boolean'],
    ['not late and members > 0 or 是', 'boolean'],
    ['if late then 1 else 2', 'number'],
    ['if late then reported else 2019-01-01', 'date'],
    ['year_of(reported)', 'number'],
    ['days(reported, as_of)', 'number'],
    ['lookup(target, name)', 'number'],
    ['lookup(norms, name, low)', 'number'],
    ['lookup(norms, name, "high")', 'number'],
    ['lookup(weights, type)', 'number'],
    ['lookup(subsidy, members)', 'number'],
    ['reachable(platform) + reachable(nodes.total)', 'number'],
    ['sum(reachable(own.total) over units)', 'number'],
    ['best(value, 3 over honours where level = nation)', 'number'],
    ['name in target', 'boolean'],
    ['type in levels', 'boolean'],
    ['type in [soe, "private"]', 'boolean'],
    ['unit.id in units', 'boolean'],
    ['tier in [good, excellent]', 'boolean'],
    ['count(over honours where level = nation)', 'number'],
    ['sum(value over honours)', 'number'],
    ['highest(date over honours)', 'date'],
    ['highest(tier over years(3))', 'tier'],
    ['highest([honours, praise])', 'number'],
    ['any(late over units)', 'boolean'],
    ['all([late, members > 3])', 'boolean'],
    ['rank(total over group)', 'number'],
    ['sum(children(total))', 'number'],
    ['trimmed(total, 1, 1 over units)', 'number'],
    ['all(rank is not missing and rank <= 6 over years(3))', 'boolean'],
    ['sum(sum(value over honours) over units)', 'number'],
  ])('%s is %s', (text, type) => {
    const { type: found, diagnostics } = check(text);
    expect(diagnostics).toEqual([]);
    expect(found).toBe(type);
  });
});

describe('mistakes', () => {
  test.each([
    ['⟦membrs⟧ + 1', 'name-unknown'],
    ['⟦platform⟧ + 1', 'name-ambiguous'],
    ['⟦value⟧ + 1', 'name-unavailable'],
    ['sum(⟦staff⟧ over years(3))', 'name-unavailable'],
    ['sum(1 over ⟦honour⟧)', 'domain-unknown'],
    ['sum(1 over ⟦members⟧)', 'domain-unknown'],
    ['sum(total over ⟦tied⟧)', 'domain-unknown'],
    ['sum(1 over ⟦own.honours⟧)', 'domain-unknown'],
    ['sum(sum(1 over ⟦units⟧) over years(3))', 'domain-unknown'],
    ['unit.id in ⟦tied⟧', 'domain-unknown'],
    ['sum(⟦children(totl)⟧)', 'name-unknown'],
    ['⟦late⟧ + 1', 'type-mismatch'],
    ['-⟦late⟧', 'type-mismatch'],
    ['⟦weights⟧ * 2', 'type-mismatch'],
    ['⟦members⟧ and late', 'type-mismatch'],
    ['not ⟦praise⟧', 'type-mismatch'],
    ['if ⟦members⟧ then 1 else 2', 'type-mismatch'],
    ['if late then 1 else ⟦reported⟧', 'type-mismatch'],
    ['members = ⟦"12"⟧', 'type-mismatch'],
    ['reported > ⟦"2019-11-30"⟧', 'type-mismatch'],
    ['tier = ⟦type⟧', 'type-mismatch'],
    ['tier = ⟦"good"⟧', 'type-mismatch'],
    ['⟦[1]⟧ = [1]', 'type-mismatch'],
    ['members in [1, ⟦late⟧]', 'type-mismatch'],
    ['members in ⟦staff⟧', 'type-mismatch'],
    ['⟦late⟧ in levels', 'type-mismatch'],
    ['abs(⟦late⟧)', 'type-mismatch'],
    ['max(1, ⟦reported⟧)', 'type-mismatch'],
    ['days(⟦members⟧, reported)', 'type-mismatch'],
    ['lookup(⟦members⟧, 1)', 'type-mismatch'],
    ['lookup(subsidy, ⟦name⟧)', 'type-mismatch'],
    ['lookup(target, ⟦late⟧)', 'type-mismatch'],
    ['sum(⟦late⟧ over units)', 'type-mismatch'],
    ['any(⟦members⟧ over units)', 'type-mismatch'],
    ['count(over units where ⟦members⟧)', 'type-mismatch'],
    ['sum([1, ⟦late⟧])', 'type-mismatch'],
    ['highest([1, ⟦reported⟧])', 'type-mismatch'],
    ['any(⟦children(total)⟧)', 'type-mismatch'],
    ['sum(1 over years(⟦late⟧))', 'type-mismatch'],
    ['⟦reported⟧ - 1', 'date-arithmetic'],
    ['⟦name < remark⟧', 'type-not-ordered'],
    ['⟦type >= soe⟧', 'type-not-ordered'],
    ['⟦late < true⟧', 'type-not-ordered'],
    ['type = ⟦sow⟧', 'choice-value-unknown'],
    ['⟦sow⟧ = type', 'choice-value-unknown'],
    ['type = ⟦"so"⟧', 'choice-value-unknown'],
    ['type in [soe, ⟦x⟧]', 'choice-value-unknown'],
    ['count(over honours where level = ⟦nations⟧)', 'choice-value-unknown'],
    ['tier >= ⟦goood⟧', 'tier-unknown'],
    ['tier in [good, ⟦bad⟧]', 'tier-unknown'],
    ['⟦lookup(norms, name)⟧', 'lookup-column'],
    ['lookup(norms, name, ⟦lo⟧)', 'lookup-column'],
    ['lookup(target, name, ⟦low⟧)', 'lookup-column'],
  ])('%s: %s', (marked, code) => {
    const { text, ...span } = readMarked(marked);
    expectOnly(check(text).diagnostics, code, { text, ...span });
  });

  test('one mistake is not followed by others', () => {
    expect(check('(membrs + 1) * 2 > 3 and abs(membrs) = 1').diagnostics.map(({ code }) => code)).toEqual([
      'name-unknown',
      'name-unknown',
    ]);
  });

  test('the middle of a chained comparison is reported once', () => {
    expect(check('1 < membrs < 3').diagnostics).toHaveLength(1);
  });

  test.each<readonly [string, ExpressionType, string | null]>([
    ['members', 'boolean', '写成比较，如 members > 0。'],
    ['late', 'number', '写成 if late then 1 else 0。'],
    ['praise', 'number', null],
    ['good', 'tier', null],
    ['if late then good else fair', 'tier', null],
    ['type', 'text', null],
  ])('%s where %s is wanted', (text, expects, fix) => {
    expect(check(text, expects).diagnostics.map((diagnostic) => diagnostic.fix?.zh)).toEqual(fix === null ? [] : [fix]);
  });
});

describe('references', () => {
  test.each([
    ['type = soe', 'unit.type choice:soe'],
    ['soe = type', 'choice:soe unit.type'],
    ['type in [soe, private]', 'unit.type choice:soe choice:private'],
    ['type = (if late then soe else private)', 'unit.type facts.late choice:soe choice:private'],
    ['good <= tier', 'tier:good built_in.tier'],
    ['previous.tier = good', 'previous:built_in.tier tier:good'],
    ['lookup(weights, site)', 'parameters.weights choice:site'],
    ['lookup(norms, name, low)', 'tables.norms unit.name column:low'],
    ['unit.id in units', 'unit.id population:units'],
    ['weights.site', 'parameters.weights[site]'],
    ['sum(own.members - members over group)', 'population:group own:facts.members facts.members'],
    ['sum(members over honours)', 'records.honours record.members'],
    ['mean(children(total))', 'nodes.total'],
  ])('of %s are %s', (text, references) => {
    const tree = parsed(text);
    const { references: found } = checkExpression(tree, createScope(SYMBOLS, { tiers: TIERS }));
    const inOrder: string[] = [];
    walkExpression(tree, (node) => {
      for (const key of node.kind === 'aggregate' ? [node, node.domain] : [node]) {
        const reference = found.get(key);
        if (reference === undefined) continue;
        if (reference.kind === 'choice') inOrder.push(`choice:${reference.value}`);
        else if (reference.kind === 'tier') inOrder.push(`tier:${reference.id}`);
        else if (reference.kind === 'column') inOrder.push(`column:${reference.column}`);
        else if (reference.kind === 'population') inOrder.push(`population:${reference.population}`);
        else {
          const { owner, symbol, entry } = reference;
          const shown = `${symbol.namespace}.${symbol.id}${entry === null ? '' : `[${entry}]`}`;
          inOrder.push(owner === 'here' ? shown : `${owner}:${shown}`);
        }
      }
    });
    expect(inOrder.join(' ')).toBe(references);
    expect(found.size).toBe(namesIn(tree).length);
  });

  test('a value of the choice wins beside it over something else of that name', () => {
    const scope = createScope([
      { namespace: 'unit', id: 'type', type: 'choice', values: ['county', 'city'] },
      { namespace: 'facts', id: 'county', type: 'number' },
    ]);
    const tree = parsed('type = county');
    expect([...checkExpression(tree, scope).references.values()].map(({ kind }) => kind)).toEqual(['symbol', 'choice']);
  });

  test('tied units can be named where a ranking breaks ties', () => {
    const { diagnostics } = check('mean(total over tied)', 'number', { populations: ['units', 'group', 'tied'] });
    expect(diagnostics).toEqual([]);
  });
});
