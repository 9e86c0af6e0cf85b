import { type DiagnosticKind, defineDiagnostic } from '../diagnostic/define-diagnostic.js';

/** The expression is empty. */
export const expressionEmpty = defineDiagnostic<Record<never, never>>({
  code: 'expression-empty',
  severity: 'error',
  title: { zh: '算式是空的', en: 'The expression is empty' },
  why: {
    zh: '空的算式没有值，用到它的分数、条件也就没有值。',
    en: 'An empty expression has no value, and neither has the score or condition that uses it.',
  },
  message: () => ({ zh: '这里要写一个算式，现在是空的。', en: 'An expression belongs here, but there is none.' }),
  fix: () => ({
    zh: '写一个数、一个名称或一个算式，如 80%、members * 2；不需要时删去这个键。',
    en: 'Write a number, a name or a formula, such as 80% or members * 2; or remove the key.',
  }),
});

/** The expression is too long. */
export const expressionTooLong = defineDiagnostic<{ readonly length: number; readonly limit: number }>({
  code: 'expression-too-long',
  severity: 'error',
  title: { zh: '算式太长', en: 'The expression is too long' },
  why: {
    zh: '太长的算式没有人能核对，解释结果时也读不懂。',
    en: 'Nobody can check a very long expression, nor read it in the explanation of a result.',
  },
  message: ({ length, limit }) => ({
    zh: `算式有 ${length} 个字符，最多 ${limit} 个。`,
    en: `The expression has ${length} characters; at most ${limit} are allowed.`,
  }),
  fix: () => ({
    zh: '把其中的部分写成 also 下有名称的节点，再用名称引用；成组的数写进 tables。',
    en: 'Move parts of it into named nodes under "also" and use their names; put series of numbers into a table.',
  }),
});

/** The expression is nested too deeply. */
export const expressionTooDeep = defineDiagnostic<{ readonly limit: number }>({
  code: 'expression-too-deep',
  severity: 'error',
  title: { zh: '算式层次太多', en: 'The expression is nested too deeply' },
  why: {
    zh: '层次太多的算式没有人能核对，计算时也可能耗尽内存。',
    en: 'Nobody can check a deeply nested expression, and computing it could exhaust the memory.',
  },
  message: ({ limit }) => ({
    zh: `算式从这里起超过 ${limit} 层（一对括号、一个运算各算一层）。`,
    en: `From here the expression is nested more than ${limit} levels deep (each pair of brackets and each operation is a level).`,
  }),
  fix: () => ({
    zh: '把里层写成 also 下有名称的节点，再用名称引用；许多项相加可写成 sum([a, b, c])。',
    en: 'Move the inner part into a named node under "also" and use its name; many terms can be written sum([a, b, c]).',
  }),
});

/** Full-width characters. */
export const expressionFullWidth = defineDiagnostic<{ readonly found: string; readonly corrected: string }>({
  code: 'expression-full-width',
  severity: 'error',
  title: { zh: '用了全角符号', en: 'Full-width characters' },
  why: {
    zh: '算式里的括号、逗号、百分号、引号和比较符号用半角，全角的不作为运算符号。',
    en: 'Brackets, commas, percent signs, quotes and comparison signs are half-width in expressions.',
  },
  message: ({ found }) => ({
    zh: `算式里有全角符号 ${found}。`,
    en: `The expression contains full-width characters: ${found}`,
  }),
  fix: ({ corrected }) => ({ zh: `改为：${corrected}`, en: `Write: ${corrected}` }),
});

/** No such operator. */
export const expressionOperator = defineDiagnostic<{ readonly found: string; readonly replacement: string }>({
  code: 'expression-operator',
  severity: 'error',
  title: { zh: '没有这个运算符', en: 'No such operator' },
  why: {
    zh: '每种运算只有一种写法：= != < <= > >= + - * / ^ and or not in。',
    en: 'Each operation is written in one way: = != < <= > >= + - * / ^ and or not in.',
  },
  message: ({ found }) => ({
    zh: `算式里没有“${found}”这个写法。`,
    en: `"${found}" is not part of the expression language.`,
  }),
  fix: ({ replacement }) => ({ zh: `改为 ${replacement}。`, en: `Write ${replacement} instead.` }),
});

/** A bracket has no partner. */
export const expressionBracket = defineDiagnostic<{ readonly bracket: string; readonly missing: string }>({
  code: 'expression-bracket',
  severity: 'error',
  title: { zh: '括号没有配对', en: 'A bracket has no partner' },
  why: {
    zh: '括号决定先算什么，少了一个就不知道该怎么算。',
    en: 'Brackets decide what is computed first; with one missing nobody knows how to compute.',
  },
  message: ({ bracket, missing }) => ({
    zh: `“${bracket}”没有对应的“${missing}”。`,
    en: `"${bracket}" has no matching "${missing}".`,
  }),
  fix: ({ bracket, missing }) => ({
    zh: `补上“${missing}”，或删去“${bracket}”。`,
    en: `Add "${missing}", or remove "${bracket}".`,
  }),
});

/** The expression cannot be read. */
export const expressionSyntax = defineDiagnostic<{
  readonly problem: 'end' | 'value' | 'operator' | 'unexpected';
  /** The token at the place; empty at the end. */
  readonly found: string;
  /** The token before it; empty at the beginning. */
  readonly after: string;
}>({
  code: 'expression-syntax',
  severity: 'error',
  title: { zh: '算式写法有误', en: 'The expression cannot be read' },
  why: { zh: '读不懂的算式无法计算。', en: 'What cannot be read cannot be computed.' },
  message: ({ problem, found, after }) => {
    switch (problem) {
      case 'end':
        return {
          zh: `算式到“${after}”就断了，后面还缺内容。`,
          en: `The expression stops after "${after}"; something is missing.`,
        };
      case 'value':
        return after === ''
          ? { zh: `“${found}”前面缺一个值。`, en: `A value is missing before "${found}".` }
          : { zh: `“${after}”和“${found}”之间缺一个值。`, en: `A value is missing between "${after}" and "${found}".` };
      case 'operator':
        return {
          zh: `“${after}”和“${found}”之间缺运算符或逗号。`,
          en: `An operator or a comma is missing between "${after}" and "${found}".`,
        };
      case 'unexpected':
        return { zh: `“${found}”不能写在这里。`, en: `"${found}" cannot stand here.` };
      default:
        return problem satisfies never;
    }
  },
  fix: ({ problem }) =>
    problem === 'operator'
      ? {
          zh: '补上运算符，如 + - * / and or；文本要放在引号里。',
          en: 'Add an operator such as + - * / and or; put text between quotes.',
        }
      : {
          zh: '对照写法：a + b、if 条件 then a else b、sum(值 over 范围 where 条件)。',
          en: 'Compare: a + b, if condition then a else b, sum(value over domain where condition).',
        },
});

/** A chain of comparisons changes direction. */
export const expressionChain = defineDiagnostic<{ readonly first: string; readonly second: string }>({
  code: 'expression-chain',
  severity: 'error',
  title: { zh: '连续比较的方向不一致', en: 'A chain of comparisons changes direction' },
  why: {
    zh: '60 <= x < 80 的意思是两边都成立；方向不同或含 != 时容易误读。',
    en: '60 <= x < 80 says that both hold; with mixed directions or != it is easily misread.',
  },
  message: ({ first, second }) => ({
    zh: `“${first}”之后不能接着比较“${second}”。`,
    en: `"${second}" cannot follow "${first}" in one chain.`,
  }),
  fix: () => ({ zh: '分成两个比较，用 and 连接。', en: 'Write two comparisons joined by "and".' }),
});

/** Every kind about how an expression is written, for the reference. */
export const SYNTAX_DIAGNOSTICS: readonly DiagnosticKind<never>[] = [
  expressionEmpty,
  expressionTooLong,
  expressionTooDeep,
  expressionFullWidth,
  expressionOperator,
  expressionBracket,
  expressionSyntax,
  expressionChain,
];
