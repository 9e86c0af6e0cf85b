import { AGGREGATES, type AggregateName, FUNCTIONS, type FunctionName } from './syntax.js';

/** How many arguments a function takes, and how it is written. */
export interface FunctionUsage {
  readonly least: number;
  readonly most: number;
  readonly usage: string;
}

/** The scalar functions. */
export const FUNCTION_USAGE: Readonly<Record<FunctionName, FunctionUsage>> = {
  abs: { least: 1, most: 1, usage: 'abs(x)' },
  floor: { least: 1, most: 1, usage: 'floor(x)' },
  ceil: { least: 1, most: 1, usage: 'ceil(x)' },
  round: { least: 2, most: 2, usage: 'round(x, 0.01)' },
  min: { least: 2, most: Number.POSITIVE_INFINITY, usage: 'min(a, b, …)' },
  max: { least: 2, most: Number.POSITIVE_INFINITY, usage: 'max(a, b, …)' },
  sqrt: { least: 1, most: 1, usage: 'sqrt(x)' },
  ln: { least: 1, most: 1, usage: 'ln(x)' },
  log10: { least: 1, most: 1, usage: 'log10(x)' },
  exp: { least: 1, most: 1, usage: 'exp(x)' },
  whole: { least: 1, most: 1, usage: 'whole(x)' },
  clamp: { least: 3, most: 3, usage: 'clamp(x, lowest, highest)' },
  year_of: { least: 1, most: 1, usage: 'year_of(date)' },
  days: { least: 2, most: 2, usage: 'days(from, to)' },
  lookup: { least: 2, most: 3, usage: 'lookup(table, key)' },
  reachable: { least: 1, most: 1, usage: 'reachable(node)' },
};

/** What an aggregate takes besides its domain. */
export interface AggregateUsage {
  /** Whether it takes a value of each member (not: it counts them). */
  readonly takesValue: boolean;
  /** Whether a list or `children(node)` can be its domain: it then has no value of its own. */
  readonly takesList: boolean;
  /** Names of the further arguments. */
  readonly arguments: readonly string[];
}

const PLAIN: AggregateUsage = { takesValue: true, takesList: true, arguments: [] };

/** The aggregates. */
export const AGGREGATE_USAGE: Readonly<Record<AggregateName, AggregateUsage>> = {
  count: { takesValue: false, takesList: true, arguments: [] },
  sum: PLAIN,
  mean: PLAIN,
  median: PLAIN,
  highest: PLAIN,
  lowest: PLAIN,
  any: PLAIN,
  all: PLAIN,
  rank: { takesValue: true, takesList: false, arguments: [] },
  trimmed: { takesValue: true, takesList: true, arguments: ['high', 'low'] },
  quantile: { takesValue: true, takesList: true, arguments: ['q'] },
  best: { takesValue: true, takesList: true, arguments: ['n'] },
};

/** How an aggregate over a domain is written, for messages. */
export function aggregateExample(name: AggregateName, value: string, domain: string): string {
  const { takesValue, arguments: further } = AGGREGATE_USAGE[name];
  const values = takesValue ? [value, ...further] : [];
  return `${name}(${values.join(', ')}${values.length > 0 ? ' ' : ''}over ${domain})`;
}

/** True for the name of a scalar function. */
export function isFunctionName(name: string): name is FunctionName {
  return (FUNCTIONS as readonly string[]).includes(name);
}

/** True for the name of an aggregate. */
export function isAggregateName(name: string): name is AggregateName {
  return (AGGREGATES as readonly string[]).includes(name);
}
