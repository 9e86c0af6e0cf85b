import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** Unknown name. */
export const nameUnknown = defineDiagnostic<{ readonly name: string; readonly suggestions: readonly string[] }>({
  code: 'name-unknown',
  severity: 'error',
  title: { zh: '没有这个名称', en: 'Unknown name' },
  why: {
    zh: '算式里的名称必须是方案里声明过的事实、属性、参数、附表、记录或节点。',
    en: 'A name in an expression must be a fact, attribute, parameter, table, record list or node of the scheme.',
  },
  message: ({ name }) => ({ zh: `这里没有名为“${name}”的东西。`, en: `Nothing is named "${name}" here.` }),
  fix: ({ suggestions }) =>
    suggestions.length === 0
      ? {
          zh: '核对拼写，或先在 facts、units、parameters、tables、records 或节点里声明；文本要放在引号里。',
          en: 'Check the spelling, or declare it under facts, units, parameters, tables, records or as a node; text goes between quotes.',
        }
      : { zh: `是否要写 ${suggestions.join('、')}？`, en: `Did you mean ${suggestions.join(', ')}?` },
});

/** Ambiguous name. */
export const nameAmbiguous = defineDiagnostic<{ readonly name: string; readonly candidates: readonly string[] }>({
  code: 'name-ambiguous',
  severity: 'error',
  title: { zh: '名称有几种含义', en: 'Ambiguous name' },
  why: {
    zh: '同一个名称在几处声明时，不说明是哪一个就可能算错。',
    en: 'When a name is declared in several places, the wrong one might be computed with.',
  },
  message: ({ name, candidates }) => ({
    zh: `“${name}”可以指 ${candidates.join('、')}。`,
    en: `"${name}" can mean ${candidates.join(', ')}.`,
  }),
  fix: ({ candidates }) => ({
    zh: `写明是哪一个：${candidates.join(' 或 ')}。`,
    en: `Say which one: ${candidates.join(' or ')}.`,
  }),
});

/** The name cannot be used here. */
export const nameUnavailable = defineDiagnostic<{
  readonly name: string;
  readonly reason: 'field' | 'years';
  readonly of: string;
}>({
  code: 'name-unavailable',
  severity: 'error',
  title: { zh: '名称不能用在这里', en: 'The name cannot be used here' },
  why: {
    zh: '记录的字段属于一条条记录，往年只保存事实、节点得分、名次和等次。',
    en: 'A field belongs to single records; of earlier years only facts, node scores, ranks and tiers are kept.',
  },
  message: ({ name, reason, of }) =>
    reason === 'field'
      ? {
          zh: `“${name}”是记录 ${of} 的字段，只能在对 ${of} 的汇总里使用。`,
          en: `"${name}" is a field of the records ${of} and can only be used in an aggregate over ${of}.`,
        }
      : {
          zh: `“${name}”没有各年的值，不能在 years 或 past 里使用。`,
          en: `"${name}" is not kept by year and cannot be used inside years or past.`,
        },
  fix: ({ name, reason, of }) =>
    reason === 'field'
      ? { zh: `写成汇总，如 sum(${name} over ${of})。`, en: `Write an aggregate such as sum(${name} over ${of}).` }
      : name.startsWith('previous.')
        ? { zh: '去掉 previous.；past(1) 就是上一年。', en: 'Leave out "previous."; past(1) is last year.' }
        : { zh: `要用今年的值就写 own.${name}。`, en: `For this year's value write own.${name}.` },
});

/** Unknown domain. */
export const domainUnknown = defineDiagnostic<{ readonly name: string; readonly suggestions: readonly string[] }>({
  code: 'domain-unknown',
  severity: 'error',
  title: { zh: '没有这个汇总范围', en: 'Unknown domain' },
  why: {
    zh: '汇总只能对一种记录、全体单位、本组单位、子节点、各年或列表进行。',
    en: 'An aggregate ranges over a record list, units, the group, children, years or a list.',
  },
  message: ({ name }) => ({
    zh: `“${name}”在这里不是可以汇总的范围。`,
    en: `"${name}" is not something an aggregate can range over here.`,
  }),
  fix: ({ suggestions }) =>
    suggestions.length === 0
      ? {
          zh: '先在 records 里声明；tied 只用于名次的并列比较，years 和 past 里面不能再写 units、group。',
          en: 'Declare it under records. "tied" belongs to tie-breaks; units and group cannot stand inside years or past.',
        }
      : { zh: `可以写 ${suggestions.join('、')}。`, en: `Write one of ${suggestions.join(', ')}.` },
});

/** Not one of the choices. */
export const choiceValueUnknown = defineDiagnostic<{
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly allowed: readonly string[];
}>({
  code: 'choice-value-unknown',
  severity: 'error',
  title: { zh: '选项里没有这个值', en: 'Not one of the choices' },
  why: {
    zh: '与不存在的选项比较，条件永远不会成立。',
    en: 'A comparison with a value that is not among the choices never holds.',
  },
  message: ({ value, allowed }) => ({
    zh: `“${value}”不是可选的值；可选的有：${allowed.join('、')}。`,
    en: `"${value}" is not one of the choices: ${allowed.join(', ')}.`,
  }),
  fix: ({ suggestions }) =>
    suggestions.length === 0
      ? { zh: '改用所列的值之一，或在 values 里补上。', en: 'Use one of them, or add the value under "values".' }
      : { zh: `是否要写 ${suggestions.join('、')}？`, en: `Did you mean ${suggestions.join(', ')}?` },
});

/** Unknown tier. */
export const tierUnknown = defineDiagnostic<{
  readonly tier: string;
  readonly suggestions: readonly string[];
  readonly tiers: readonly string[];
}>({
  code: 'tier-unknown',
  severity: 'error',
  title: { zh: '没有这个等次', en: 'Unknown tier' },
  why: {
    zh: '与不存在的等次比较，条件永远不会成立。',
    en: 'A comparison with a tier that does not exist never holds.',
  },
  message: ({ tier, tiers }) => ({
    zh: `没有等次“${tier}”；等次由高到低是：${tiers.join('、')}。`,
    en: `There is no tier "${tier}"; the tiers, best first, are: ${tiers.join(', ')}.`,
  }),
  fix: ({ suggestions }) =>
    suggestions.length === 0
      ? { zh: '改用所列的等次之一，不加引号。', en: 'Use one of them, without quotes.' }
      : { zh: `是否要写 ${suggestions.join('、')}？`, en: `Did you mean ${suggestions.join(', ')}?` },
});

/** Every kind about names, for the reference. */
export const NAME_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  nameUnknown,
  nameAmbiguous,
  nameUnavailable,
  domainUnknown,
  choiceValueUnknown,
  tierUnknown,
];
