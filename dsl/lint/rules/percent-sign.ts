import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import type { Expression } from '../../expression/syntax.js';
import { walkExpression } from '../../expression/walk-expression.js';
import { compare, parseQuantity, type Quantity, quantity, toText } from '../../number/index.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';

/** Ratios may exceed 100%, but hardly reach 500%. */
const IMPLAUSIBLE = quantity('5');

/** A ratio compared with 80 instead of 80%. */
export const percentSign = defineRule(
  defineDiagnostic<{ readonly written: string }>({
    code: 'percent-sign',
    severity: 'warning',
    title: { zh: '比例少写了 %', en: 'Missing % on a ratio' },
    why: {
      zh: '比例按 0 到 1 计，80 就是 8000%，这样的条件永远不会成立。',
      en: 'A ratio runs from 0 to 1, so 80 means 8000% and the condition never holds.',
    },
    message: ({ written }) => ({ zh: `比例写成了 ${written}`, en: `a ratio is set beside ${written}` }),
    fix: ({ written }) => ({ zh: `写成 ${written}%`, en: `Write ${written}%` }),
  }),
  (kind, subject) =>
    [...comparedNumbers(subject), ...limits(subject), ...defaults(subject)].flatMap(
      ({ at, value }): readonly Diagnostic[] =>
        value === null || compare(value, IMPLAUSIBLE) === -1 ? [] : [kind.at(at, { written: toText(value) })],
    ),
  ['place', 'names'],
);

interface BesideRatio {
  readonly at: Path;
  readonly value: Quantity | null;
}

function comparedNumbers(subject: RuleSubject): readonly BesideRatio[] {
  return subject.reading.formulas.flatMap(({ syntax, at }) => {
    const found: BesideRatio[] = [];
    if (syntax === null) return found;
    walkExpression(syntax, (node) => {
      if (node.kind !== 'comparison') return;
      if (isRatio(node.left, subject)) found.push({ at, value: literal(node.right) });
      if (isRatio(node.right, subject)) found.push({ at, value: literal(node.left) });
    });
    return found;
  });
}

/** Limits of bands and tier rows over a ratio, and the step of `steps` and `deduct`. */
function limits(subject: RuleSubject): readonly BesideRatio[] {
  const { reading, scheme } = subject;
  const rowSets = [
    ...reading.nodes.map(({ node: { method } }) => ({
      of: method.formulas.of ?? null,
      rows: method.rows,
      each: method.formulas.each ?? null,
    })),
    ...scheme.grading.flatMap(({ action }) =>
      action.kind === 'rows' ? [{ of: action.of, rows: action.rows, each: null }] : [],
    ),
  ];
  return rowSets.flatMap(({ of, rows, each }) => {
    if (!of?.syntax || !isRatio(of.syntax, subject)) return [];
    const formulas = [...rows.flatMap((row) => Object.values(row.limits)), ...(each === null ? [] : [each])];
    return formulas.map(({ syntax, at }) => ({ at, value: syntax === null ? null : literal(syntax) }));
  });
}

function defaults({ scheme }: RuleSubject): readonly BesideRatio[] {
  return scheme.parameters.flatMap(({ type, default: value, at }) =>
    type === 'ratio' ? [{ at: [...at, 'default'], value: parseQuantity(String(value)) }] : [],
  );
}

function literal(expression: Expression): Quantity | null {
  return expression.kind === 'number' ? parseQuantity(expression.value) : null;
}

function isRatio(expression: Expression, subject: RuleSubject): boolean {
  if (expression.kind === 'arithmetic') {
    const isSum = expression.operator === '+' || expression.operator === '-';
    return isSum && isRatio(expression.left, subject) && isRatio(expression.right, subject);
  }
  const symbol = expression.kind === 'name' ? subject.reading.find(expression.name) : null;
  const { facts, attributes, parameters } = subject.scheme;
  const declared = { facts, unit: attributes, parameters }[symbol?.namespace as 'facts' | 'unit' | 'parameters'] ?? [];
  return declared.some(({ id, type }) => id === symbol?.id && type === 'ratio');
}
