import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, parseQuantity, type Quantity, quantityFromJson, sumOf, toText } from '../../number/index.js';
import type { NormalParameter, NormalTable } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

/** A table (or a map of a parameter) whose stated total is not its sum (shaoxing-2019 附件3: 合计 52850, which is right). */
export const statedTotal = defineRule(
  defineDiagnostic<{ readonly stated: string; readonly sum: string }>({
    code: 'stated-total',
    severity: 'warning',
    title: { zh: '写明的合计不等于各行之和', en: 'Stated total differs from the sum' },
    why: {
      zh: '合计对不上，多半有一行抄错了。',
      en: 'When the total does not agree, a row was mostly copied wrongly.',
    },
    message: ({ stated, sum }) => ({
      zh: `写明合计 ${stated}，各行相加是 ${sum}`,
      en: `the stated total is ${stated}, the rows add up to ${sum}`,
    }),
    fix: () => ({ zh: '逐行与原文核对', en: 'Compare the rows with the regulation' }),
  }),
  (kind, { scheme }) => [
    ...scheme.tables.flatMap((table): readonly Diagnostic[] => {
      const columns = table.columns.length === 0 ? [null] : table.columns;
      const wrong = columns.map((column) => wrongTotal(table.statedTotal, columnNumbers(table, column)));
      // Of several columns the total belongs to one: it is wrong only when it fits none of them.
      const first = wrong.find((column) => column !== null && column !== 'unknown');
      return !first || wrong.includes(null) ? [] : [kind.at([...table.at, 'stated_total'], first)];
    }),
    ...scheme.parameters.flatMap((parameter): readonly Diagnostic[] => {
      const wrong = wrongTotal(parameter.total, mapNumbers(parameter));
      return wrong === null || wrong === 'unknown' ? [] : [kind.at([...parameter.at, 'total'], wrong)];
    }),
  ],
);

type Numbers = readonly (Quantity | null)[];

/** Null when the total is right, `unknown` when there is none or not all are numbers. */
function wrongTotal(
  stated: string | null,
  numbers: Numbers,
): { readonly stated: string; readonly sum: string } | 'unknown' | null {
  const total = stated === null ? null : parseQuantity(stated);
  const known = numbers.filter((number) => number !== null);
  if (total === null || known.length === 0 || known.length < numbers.length) return 'unknown';
  const sum = sumOf(known);
  return compare(sum, total) === 0 ? null : { stated: toText(total), sum: toText(sum) };
}

function columnNumbers({ rows }: NormalTable, column: string | null): Numbers {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === column));
  return cells.map(({ value }) => (value.kind === 'number' ? parseQuantity(value.text) : null));
}

function mapNumbers({ type, default: value }: NormalParameter): Numbers {
  if (type !== 'map' || typeof value !== 'object' || value === null) return [];
  return Object.values(value).map((number) => (typeof number === 'number' ? quantityFromJson(number) : null));
}
