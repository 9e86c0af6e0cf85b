import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** No such function. */
export const expressionUnknownFunction = defineDiagnostic<{
  readonly name: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
}>({
  code: 'expression-unknown-function',
  severity: 'error',
  title: { zh: '没有这个函数', en: 'No such function' },
  why: {
    zh: '函数是固定的一组，方案里不能自定函数。',
    en: 'The functions are a fixed set; a scheme cannot define its own.',
  },
  message: ({ name }) => ({ zh: `没有名为“${name}”的函数。`, en: `There is no function "${name}".` }),
  fix: ({ suggestion, known }) =>
    suggestion === null
      ? { zh: `可用的有：${known.join('、')}。`, en: `Use one of: ${known.join(', ')}.` }
      : { zh: `是否要写“${suggestion}”？`, en: `Did you mean "${suggestion}"?` },
});

/** Wrong number of arguments. */
export const expressionArity = defineDiagnostic<{
  readonly name: string;
  readonly usage: string;
  readonly given: number;
}>({
  code: 'expression-arity',
  severity: 'error',
  title: { zh: '函数的参数个数不对', en: 'Wrong number of arguments' },
  why: {
    zh: '多出或缺少的参数没有确定的含义。',
    en: 'An argument too many or too few has no certain meaning.',
  },
  message: ({ name, given }) => ({
    zh: `“${name}”不能带 ${given} 个参数。`,
    en: `"${name}" does not take ${given} argument${given === 1 ? '' : 's'}.`,
  }),
  fix: ({ usage }) => ({ zh: `写法是 ${usage}。`, en: `Write ${usage}.` }),
});

/** An aggregate without a domain. */
export const expressionAggregateDomain = defineDiagnostic<{ readonly name: string; readonly example: string }>({
  code: 'expression-aggregate-domain',
  severity: 'error',
  title: { zh: '汇总没有写范围', en: 'An aggregate without a domain' },
  why: {
    zh: '求和、平均、名次等都是对一组对象而言；不写范围就不知道是哪一组。',
    en: 'A sum, mean or rank is always taken of a group; without a domain nobody knows which.',
  },
  message: ({ name }) => ({ zh: `“${name}”没有说明对哪些对象汇总。`, en: `"${name}" does not say over what.` }),
  fix: ({ example }) => ({
    zh: `用 over 写明范围，如 ${example}；范围可以是一种记录、units、group、children(节点)、years(年数) 或列表 [a, b]。`,
    en: `Name the domain with "over": ${example}. It is a record list, units, group, children(node), years(n) or a list [a, b].`,
  }),
});

/** The value of an aggregate. */
export const expressionAggregateValue = defineDiagnostic<{
  readonly name: string;
  readonly problem: 'missing' | 'superfluous';
  readonly usage: string;
}>({
  code: 'expression-aggregate-value',
  severity: 'error',
  title: { zh: '汇总的值写得不对', en: 'The value of an aggregate' },
  why: {
    zh: '汇总要知道对每个对象取什么值；列表和子节点本身就是值，count 只数个数。',
    en: 'An aggregate needs the value it takes of each member; lists and children are values themselves, and count only counts.',
  },
  message: ({ name, problem }) =>
    problem === 'missing'
      ? { zh: `“${name}”没有写对每个对象取什么值。`, en: `"${name}" does not say which value it takes of each member.` }
      : { zh: `“${name}”在 over 前多写了一个值。`, en: `"${name}" has a value before "over" that it cannot use.` },
  fix: ({ usage }) => ({ zh: `写法是 ${usage}。`, en: `Write ${usage}.` }),
});

/** A domain is not written correctly. */
export const expressionDomain = defineDiagnostic<{ readonly found: string }>({
  code: 'expression-domain',
  severity: 'error',
  title: { zh: '汇总的范围写法不对', en: 'A domain is not written correctly' },
  why: {
    zh: '汇总的范围只有固定的几种写法。',
    en: 'The domain of an aggregate is written in one of a few ways.',
  },
  message: ({ found }) => ({
    zh: `“${found}”不能作汇总的范围。`,
    en: `"${found}" cannot be the domain of an aggregate.`,
  }),
  fix: () => ({
    zh: '范围写作：一种记录的名称、units、group、tied、children(节点)、years(3)、past(3) 或列表 [a, b]。',
    en: 'Write the name of a record list, units, group, tied, children(node), years(3), past(3) or a list [a, b].',
  }),
});

/** This domain takes no "where". */
export const expressionWhere = defineDiagnostic<{ readonly found: string }>({
  code: 'expression-where',
  severity: 'error',
  title: { zh: '这种范围不能带 where', en: 'This domain takes no "where"' },
  why: {
    zh: '列表和子节点的成员没有名称可供条件引用。',
    en: 'The members of a list, and children, have no names that a condition could use.',
  },
  message: ({ found }) => ({ zh: `“${found}”后面不能写 where。`, en: `"${found}" cannot be followed by "where".` }),
  fix: () => ({
    zh: '去掉 where，在列表里逐项写条件，如 [if a > 0 then a else 0, b]。',
    en: 'Remove "where" and put the condition into the items: [if a > 0 then a else 0, b].',
  }),
});

/** A rank among records, with no record to rank. */
export const expressionRankRecord = defineDiagnostic<{ readonly list: string }>({
  code: 'expression-rank-record',
  severity: 'error',
  title: { zh: '没有要排名的记录', en: 'No record to rank' },
  why: {
    zh: '在一张记录表里排名，要知道排的是哪一条记录。',
    en: 'A rank among the records of a list is the rank of one of them; here it is not known of which.',
  },
  message: ({ list }) => ({
    zh: `“rank(… over ${list})”在这里不知道排哪一条记录。`,
    en: `"rank(… over ${list})" does not know here which record it ranks.`,
  }),
  fix: ({ list }) => ({
    zh: `写在对这张表的汇总里面，如 sum(x over ${list} where rank(x over ${list}) <= 3)，或写成这张表的字段。`,
    en: `Write it inside an aggregate over that list, sum(x over ${list} where rank(x over ${list}) <= 3), or as a field of it.`,
  }),
});

/** `reachable` of something that is no node. */
export const expressionReachable = defineDiagnostic<{
  readonly found: string;
  readonly suggestions: readonly string[];
}>({
  code: 'expression-reachable',
  severity: 'error',
  title: { zh: '可得分要写一个节点', en: 'Reachable points are of a node' },
  why: {
    zh: '只有节点有满分；往年的可得分没有保存。',
    en: 'Only nodes have full marks; those of earlier years are not kept.',
  },
  message: ({ found }) => ({
    zh: `reachable(${found})里的“${found}”在这里不是节点。`,
    en: `In reachable(${found}), "${found}" is not a node here.`,
  }),
  fix: ({ suggestions }) =>
    suggestions.length === 0
      ? { zh: '写节点的 id，如 site / reachable(site)。', en: 'Write the id of a node: site / reachable(site).' }
      : { zh: `是否要写 ${suggestions.join('、')}？`, en: `Did you mean ${suggestions.join(', ')}?` },
});

/** This function does not aggregate. */
export const expressionOver = defineDiagnostic<{ readonly name: string; readonly suggestion: string | null }>({
  code: 'expression-over',
  severity: 'error',
  title: { zh: '这个函数不能汇总', en: 'This function does not aggregate' },
  why: {
    zh: 'over 只用于汇总：count sum mean median highest lowest any all rank trimmed quantile best。',
    en: '"over" belongs to aggregates: count sum mean median highest lowest any all rank trimmed quantile best.',
  },
  message: ({ name }) => ({
    zh: `“${name}”不是汇总，不能带 over。`,
    en: `"${name}" is no aggregate and takes no "over".`,
  }),
  fix: ({ suggestion }) =>
    suggestion === null
      ? { zh: '去掉 over，或改用一种汇总。', en: 'Remove "over", or use an aggregate.' }
      : { zh: `改用 ${suggestion}。`, en: `Use ${suggestion} instead.` },
});

/** Every kind about calls and aggregates, for the reference. */
export const CALL_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  expressionUnknownFunction,
  expressionArity,
  expressionAggregateDomain,
  expressionAggregateValue,
  expressionDomain,
  expressionWhere,
  expressionRankRecord,
  expressionReachable,
  expressionOver,
];
