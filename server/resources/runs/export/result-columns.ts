import type { Language, UnitResult, Words } from '../../../../dsl/index.js';
import { numberOf, textOf, type WrittenCell, type WrittenRow } from '../../../spreadsheets/written-cell.js';
import { unpackedText } from '../packed-text.js';
import type { RunResultRow } from '../run-store.js';
import type { ResultWords } from './describe-results.js';

/** How results become the rows of a table. */
export interface ResultTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly row: (row: RunResultRow) => WrittenRow;
}

interface Column {
  readonly title: Words;
  readonly cell: (row: RunResultRow, result: UnitResult) => WrittenCell;
}

const MISSING: Words = { zh: '缺项', en: 'missing' };
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The table of a run's results: group, rank, id, name, total, tier, awards, vetoes, exclusion, what is pending, then a column
 * for each node with its value before rounding. Numbers are exact where they end; one that does not (`160/3`) has 12 decimals. What
 * is missing says so; what takes no part is empty.
 */
export function resultTable(words: ResultWords, language: Language): ResultTable {
  const say = (text: Words): string => text[language];
  const labelOf = (id: string): string => {
    const label = words.labels[id];
    return label === undefined ? id : say(label);
  };
  const list = (ids: readonly string[]): WrittenCell => textOf(ids.map(labelOf).join(language === 'zh' ? '、' : ', '));
  const award = ({ id, amount }: UnitResult['awards'][number]): string =>
    typeof amount === 'number' ? `${labelOf(id)} ${plainDecimal(amount)}${words.units[id] ?? ''}` : labelOf(id);
  const columns: readonly Column[] = [
    { title: { zh: '组别', en: 'Group' }, cell: ({ group_key }) => textOf(group_key) },
    { title: { zh: '名次', en: 'Rank' }, cell: ({ rank }) => numberOf(rank) },
    { title: { zh: '编号', en: 'Id' }, cell: ({ document_id }) => textOf(document_id) },
    { title: { zh: '单位', en: 'Unit' }, cell: ({ name }) => textOf(name) },
    { title: { zh: '总分', en: 'Total' }, cell: ({ total }) => numberOf(total) },
    { title: { zh: '等次', en: 'Tier' }, cell: ({ tier }) => textOf(tier === null ? null : labelOf(tier)) },
    {
      title: { zh: '奖励', en: 'Awards' },
      cell: (_, { awards }) => textOf(awards.map(award).join(language === 'zh' ? '、' : ', ')),
    },
    { title: { zh: '否决', en: 'Vetoes' }, cell: (_, { vetoes }) => list(vetoes) },
    {
      title: { zh: '不参评', en: 'Excluded' },
      cell: ({ excluded }) => textOf(excluded === null ? null : labelOf(excluded)),
    },
    { title: { zh: '未决', en: 'Pending' }, cell: (_, { pending, undecided }) => list([...pending, ...undecided]) },
    ...words.nodes.map(
      ({ id, label }): Column => ({
        title: { zh: `${label.zh} (${id})`, en: `${label.en} (${id})` },
        cell: (_, result) => scoreCell(id, result, say(MISSING)),
      }),
    ),
  ];
  return {
    name: words.title,
    header: columns.map(({ title }) => say(title)),
    row: (row) => {
      const result: UnitResult = JSON.parse(unpackedText(row.result)); // stored by the run
      return columns.map(({ cell }) => cell(row, result));
    },
  };
}

function scoreCell(id: string, { scores, exact }: UnitResult, missing: string): WrittenCell {
  const score = scores[id];
  if (score === undefined) return null;
  if (score === null) return textOf(missing);
  const whole = exact[id];
  return numberOf(whole !== undefined && DECIMAL.test(whole) ? whole : plainDecimal(score));
}

/** A JSON number of results, which has at most 12 decimals, without exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  if (DECIMAL.test(text)) return text;
  return Math.abs(value) < 1 ? value.toFixed(12).replace(/\.?0+$/, '') : BigInt(value).toString();
}
