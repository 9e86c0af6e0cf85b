import type { SyntaxNode, Tree } from '@lezer/common';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { buildCall } from './build-call.js';
import { type BuildContext, childrenOf, operandNodes, textOf } from './build-context.js';
import { buildOperation } from './build-operation.js';
import { isCalendarDate, padDate } from './calendar-date.js';
import { canonicalDecimal, shiftDecimal } from './decimal-text.js';
import { expressionDate } from './literal-diagnostics.js';
import type { ArithmeticOperator, Expression } from './syntax.js';
import { expressionTooDeep } from './syntax-diagnostics.js';

/** Most levels of brackets, calls, `if`, `not` and signs inside each other. */
export const MAX_DEPTH = 100;

/** Most levels of the tree; a chain of n operands (`a + b + c`) has n - 1. Keeps recursion over a tree within any stack. */
export const MAX_TREE_DEPTH = 400;

const OPERATORS: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
  ['*', '*'],
  ['×', '*'],
  ['/', '/'],
  ['÷', '/'],
]);

/** Most chained comparisons inside each other: each one doubles what a walk over the tree visits. */
const MAX_CHAINS = 4;

/** How deep a place is: levels of syntax, levels of the tree, chained comparisons around it. */
interface Level {
  readonly nesting: number;
  readonly tree: number;
  readonly chains: number;
}

/** Turns a parse tree into the syntax tree; null when the parse tree holds errors. */
export function buildExpression(
  text: string,
  tree: Tree,
): { readonly expression: Expression; readonly diagnostics: readonly Diagnostic[] } | null {
  if (hasError(tree)) return null;
  const root = tree.topNode.firstChild;
  if (root === null) return null;
  const builder = new Builder(text);
  return { expression: builder.build(root, { nesting: 0, tree: 0, chains: 0 }), diagnostics: builder.diagnostics };
}

function hasError(tree: Tree): boolean {
  let found = false;
  tree.iterate({
    enter: ({ type }) => {
      found ||= type.isError;
      return !found;
    },
  });
  return found;
}

class Builder {
  readonly diagnostics: Diagnostic[] = [];
  #isTooDeep = false;

  constructor(readonly text: string) {}

  build(node: SyntaxNode, level: Level): Expression {
    const { from, to } = node;
    if (isTooDeep(level)) return this.#refuse(node);
    const inner = levelInside(node, level);
    const context: BuildContext = {
      text: this.text,
      report: (diagnostic) => this.diagnostics.push(diagnostic),
      build: (child) => this.build(child, inner),
    };
    switch (node.name) {
      case 'Parenthesized':
        return this.#buildInside(node, inner);
      case 'Or':
      case 'And':
      case 'Sum':
      case 'Product':
        return this.#buildChain(node, level);
      case 'Call':
        return buildCall(node, context);
      case 'Number':
        return { kind: 'number', value: canonicalDecimal(textOf(context, node)), from, to };
      case 'Percent':
        return { kind: 'number', value: shiftDecimal(textOf(context, node).slice(0, -1), -2), from, to };
      case 'Date':
        return buildDate(node, context);
      case 'Text':
        return { kind: 'text', value: unquote(textOf(context, node)), from, to };
      case 'Boolean':
        return { kind: 'boolean', value: ['true', '是'].includes(textOf(context, node)), from, to };
      case 'Name':
        return { kind: 'name', name: textOf(context, node), from, to };
      case 'List':
        return { kind: 'list', items: operandNodes(node).map(context.build), from, to };
      default:
        return buildOperation(node, context) ?? this.#refuse(node);
    }
  }

  #buildInside(node: SyntaxNode, level: Level): Expression {
    const [inside] = operandNodes(node);
    return inside === undefined ? this.#refuse(node) : this.build(inside, level);
  }

  /** `a + b - c`, `a or b or c`: grouped to the left. */
  #buildChain(node: SyntaxNode, level: Level): Expression {
    const operands = operandNodes(node);
    if (level.tree + operands.length - 1 > MAX_TREE_DEPTH) return this.#refuse(node);
    const signs = childrenOf(node).filter((child) => OPERATORS.has(this.text.slice(child.from, child.to)));
    const built = operands.map((operand, index) => {
      const depth = level.tree + operands.length - Math.max(1, index);
      return this.build(operand, { ...level, nesting: level.nesting + 1, tree: depth });
    });
    return built.reduce((left, right, index): Expression => {
      const span = { from: node.from, to: operands[index]?.to ?? node.to };
      if (node.name === 'Or') return { kind: 'logic', operator: 'or', left, right, ...span };
      if (node.name === 'And') return { kind: 'logic', operator: 'and', left, right, ...span };
      const sign = signs[index - 1];
      const operator = OPERATORS.get(sign === undefined ? '' : this.text.slice(sign.from, sign.to)) ?? '+';
      return { kind: 'arithmetic', operator, left, right, ...span };
    });
  }

  /** Stands in for what is nested too deeply; the diagnostic makes the whole result null. */
  #refuse({ from, to }: SyntaxNode): Expression {
    if (!this.#isTooDeep) this.diagnostics.push(expressionTooDeep.at([], { limit: MAX_DEPTH }, { from, to }));
    this.#isTooDeep = true;
    return { kind: 'boolean', value: false, from, to };
  }
}

function isTooDeep({ nesting, tree, chains }: Level): boolean {
  return nesting > MAX_DEPTH || tree > MAX_TREE_DEPTH || chains > MAX_CHAINS;
}

function levelInside(node: SyntaxNode, { nesting, tree, chains }: Level): Level {
  const comparisons = node.getChildren('ComparisonOperator').length;
  return {
    nesting: nesting + 1,
    tree: tree + Math.max(1, comparisons),
    chains: comparisons > 1 ? chains + 1 : chains,
  };
}

/** A date that is not in the calendar, or has one-digit parts, is reported. */
function buildDate(node: SyntaxNode, context: BuildContext): Expression {
  const { from, to } = node;
  const found = textOf(context, node);
  const [year = '', month = '', day = ''] = found.split('-');
  const date = padDate(year, month, day);
  if (!isCalendarDate(date)) context.report(expressionDate.at([], { found, corrected: null }, { from, to }));
  else if (date !== found) context.report(expressionDate.at([], { found, corrected: date }, { from, to }));
  return { kind: 'date', value: date, from, to };
}

/** The text between the quotes, in which a doubled quote stands for one. */
function unquote(written: string): string {
  const quote = written.charAt(0);
  return written.slice(1, -1).replaceAll(quote + quote, quote);
}
