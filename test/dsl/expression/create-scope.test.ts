import { describe, expect, test } from 'vitest';
import { createScope, type Resolution, type ScopeSymbol, type TypeScope } from '../../../dsl/expression/index.js';
import { SYMBOLS, TIERS } from './scheme-symbols.js';

const scope = createScope(SYMBOLS, { tiers: TIERS });
const honours = SYMBOLS.find(({ id }) => id === 'honours');

function described(resolution: Resolution): string {
  if (resolution.kind !== 'found') return resolution.kind;
  const { owner, symbol, entry } = resolution;
  return `${owner} ${symbol.namespace}.${symbol.id}${entry === null ? '' : `[${entry}]`}`;
}

function insideHonours(): TypeScope {
  if (honours === undefined) throw new Error('the records are gone');
  return scope.enter({ kind: 'records', list: honours });
}

describe('for the unit being scored', () => {
  test.each([
    ['members', 'here facts.members'],
    ['facts.members', 'here facts.members'],
    ['unit.name', 'here unit.name'],
    ['name', 'here unit.name'],
    ['nodes.platform', 'here nodes.platform'],
    ['weights.site', 'here parameters.weights[site]'],
    ['parameters.weights.site', 'here parameters.weights[site]'],
    ['weights', 'here parameters.weights'],
    ['rank', 'here rankings.rank'],
    ['rankings.rank', 'here rankings.rank'],
    ['tier', 'here built_in.tier'],
    ['year', 'here built_in.year'],
    ['as_of', 'here built_in.as_of'],
    ['previous.members', 'previous facts.members'],
    ['previous.facts.platform', 'previous facts.platform'],
    ['previous.nodes.platform', 'previous nodes.platform'],
    ['previous.rank', 'previous rankings.rank'],
    ['previous.tier', 'previous built_in.tier'],
    ['own.members', 'own facts.members'],
    ['own.unit.staff', 'own unit.staff'],
    ['platform', 'ambiguous'],
    ['previous.platform', 'ambiguous'],
    ['previous.staff', 'unknown'],
    ['members.site', 'unknown'],
    ['weights.nowhere', 'unknown'],
    ['facts', 'unknown'],
    ['place', 'unknown'],
    ['constructor', 'unknown'],
    ['value', 'unavailable'],
    ['record.value', 'unavailable'],
  ])('%s is %s', (name, meaning) => {
    expect(described(scope.resolve(name))).toBe(meaning);
  });

  test('an ambiguous name lists what can be written instead', () => {
    expect(scope.resolve('platform')).toEqual({ kind: 'ambiguous', candidates: ['facts.platform', 'nodes.platform'] });
    expect(scope.resolve('own.platform')).toEqual({
      kind: 'ambiguous',
      candidates: ['own.facts.platform', 'own.nodes.platform'],
    });
  });

  test('an unknown name lists what is near', () => {
    expect(scope.resolve('membrs')).toEqual({ kind: 'unknown', suggestions: ['members'] });
    expect(scope.resolve('weights.sight')).toEqual({ kind: 'unknown', suggestions: ['weights.site'] });
    expect(scope.resolve('zzz')).toEqual({ kind: 'unknown', suggestions: [] });
  });
});

describe('inside a record list', () => {
  test.each([
    ['value', 'here record.value'],
    ['record.value', 'here record.value'],
    ['members', 'here record.members'],
    ['facts.members', 'here facts.members'],
    ['own.members', 'own facts.members'],
    ['staff', 'here unit.staff'],
  ])('%s is %s', (name, meaning) => {
    expect(described(insideHonours().resolve(name))).toBe(meaning);
  });

  test('the fields are gone again inside a set of units', () => {
    const inside = insideHonours().enter({ kind: 'population', population: 'units' });
    expect(described(inside.resolve('value'))).toBe('unavailable');
  });
});

describe('inside years', () => {
  const years = scope.enter({ kind: 'years' });

  test.each([
    ['members', 'here facts.members'],
    ['total', 'here nodes.total'],
    ['rank', 'here rankings.rank'],
    ['tier', 'here built_in.tier'],
    ['year', 'here built_in.year'],
    ['weights.site', 'here parameters.weights[site]'],
    ['staff', 'unavailable'],
    ['honours', 'unavailable'],
    ['previous.members', 'unavailable'],
    ['own.staff', 'own unit.staff'],
    ['zzz', 'unknown'],
  ])('%s is %s', (name, meaning) => {
    expect(described(years.resolve(name))).toBe(meaning);
  });

  test('there are no sets of units', () => {
    expect(years.populations).toEqual([]);
  });
});

test('a ballot has place and n', () => {
  const ballot = createScope([{ namespace: 'facts', id: 'n', type: 'number' }], { ballot: true });
  expect(described(ballot.resolve('place'))).toBe('here built_in.place');
  expect(described(ballot.resolve('n'))).toBe('here built_in.n');
  expect(described(ballot.resolve('facts.n'))).toBe('here facts.n');
});

test('without tiers there is no name tier', () => {
  expect(described(createScope([]).resolve('tier'))).toBe('unknown');
});

test('a symbol that is given twice counts once', () => {
  const year: ScopeSymbol = { namespace: 'built_in', id: 'year', type: 'number' };
  expect(described(createScope([year, year]).resolve('year'))).toBe('here built_in.year');
});

test('the id is suggested to an author who writes the label, or a word in capitals', () => {
  const labelled = createScope([
    { namespace: 'facts', id: 'members', type: 'number', labels: ['会员数', 'members of the union'] },
    { namespace: 'facts', id: 'platform', type: 'number', labels: ['平台数'] },
    { namespace: 'nodes', id: 'platform', type: 'number', labels: ['平台'] },
  ]);
  expect(labelled.resolve('会员数')).toEqual({ kind: 'unknown', suggestions: ['members'] });
  expect(labelled.resolve('平台')).toEqual({ kind: 'unknown', suggestions: ['nodes.platform'] });
  expect(labelled.resolve('TRUE')).toEqual({ kind: 'unknown', suggestions: ['true'] });
});

test('the names that can be written are those that resolve', () => {
  for (const name of [...scope.names(), 'own.tier']) expect(scope.resolve(name).kind).toBe('found');
  expect(scope.names()).toContain('weights.site');
  expect(scope.names()).toContain('nodes.platform');
  expect(scope.names()).not.toContain('platform');
});
