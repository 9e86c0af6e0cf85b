import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Expression } from '../../expression/syntax.js';
import { walkExpression } from '../../expression/walk-expression.js';
import { compare, minimumOf, parseQuantity, type Quantity, toText, ZERO } from '../../number/index.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { rangeOf } from '../reading/value-range.js';

/** A lookup whose table, map or bands have no row for something that can be asked. */
export const lookupUncovered = defineRule(
  defineDiagnostic<{ readonly table: string; readonly keys: string }>({
    code: 'lookup-uncovered',
    severity: 'warning',
    title: { zh: '查表会查不到', en: 'Lookup without a row' },
    why: {
      zh: '查不到的值是缺失，不是 0，用到它的得分、奖金都会待定。',
      en: 'Without a row the value is missing, not 0, and what reads it stays open.',
    },
    message: ({ table, keys }) => ({ zh: `「${table}」里没有 ${keys}`, en: `"${table}" has no row for ${keys}` }),
    fix: () => ({
      zh: '补上这些行；分档参数的最后一档从 0 起',
      en: 'Add these rows; let the last of the bands begin at 0',
    }),
  }),
  (kind, subject) =>
    subject.reading.formulas.flatMap(({ syntax, at }) => {
      const found: Diagnostic[] = [];
      if (syntax === null) return found;
      walkExpression(syntax, (node) => {
        if (node.kind !== 'call' || node.name !== 'lookup') return;
        const [table, key] = node.arguments;
        const keys = table?.kind === 'name' && key !== undefined ? uncovered(table.name, key, subject) : null;
        if (keys !== null && table?.kind === 'name')
          found.push(kind.at(at, { table: table.name, keys }, { from: node.from, to: node.to }));
      });
      return found;
    }),
  ['place', 'names'],
);

/** What can be asked but not found, in words; null when nothing, or when it cannot be told. */
function uncovered(name: string, key: Expression, { scheme, reading }: RuleSubject): string | null {
  const symbol = reading.find(name);
  const parameter =
    symbol?.namespace === 'parameters' ? scheme.parameters.find(({ id }) => id === symbol.id) : undefined;
  if (parameter?.type === 'bands') return belowBands(parameter.default, rangeOf(key, scheme, reading).least ?? ZERO);
  const values = key.kind === 'name' ? reading.find(key.name)?.values : undefined;
  if (values === undefined) return null;
  const table = symbol?.namespace === 'tables' ? scheme.tables.find(({ id }) => id === symbol.id) : undefined;
  const keys = table?.rows.map((row) => row.key) ?? symbol?.entries;
  const missing = keys === undefined ? [] : values.filter((value) => !keys.includes(value));
  return missing.length === 0 ? null : missing.join(' / ');
}

/** Bands hold from their limits up; what is below the lowest of them has no row. */
function belowBands(rows: unknown, least: Quantity): string | null {
  const limits = (Array.isArray(rows) ? rows : []).map((row: unknown) =>
    Array.isArray(row) ? parseQuantity(String(row[0])) : null,
  );
  const lowest = minimumOf(limits.filter((limit) => limit !== null));
  return lowest === null || compare(lowest, least) !== 1 ? null : `< ${toText(lowest)}`;
}
