import type { Language } from '../../../dsl/index.js';
import { exactNumber } from '../../grid/typed-number.js';
import { sayIn } from '../../i18n/message.js';
import type { Fact } from '../sheets/sheet-api.js';
import type { ValueRule } from '../sheets/value-rule.js';
import { reportWords } from './report-words.js';

/** A cell of the facts sheet as a row of the report. */
export interface FactRow {
  readonly key: string;
  readonly title: string;
  readonly text: string | null;
  readonly group: string | null;
  readonly measure: string;
  readonly rule: ValueRule;
}

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/**
 * The cells of a fact: one for the year, or one for each of its periods below a heading.
 *
 * @param hasWhole a fact by periods has a value for the whole year too, e.g. from a document; then a row shows it
 */
export function factRows(fact: Fact, year: number, language: Language, hasWhole: boolean): readonly FactRow[] {
  const label = fact.label[language];
  const from = fact.from === null ? null : sayIn(language, reportWords.from({ from: fact.from }));
  const text = [fact.text === label ? null : fact.text, from].filter((part) => part !== null).join(' ');
  const shared = { text: text === '' ? null : text, measure: fact.unit ?? '', rule: ruleOf(fact, language) };
  if (fact.per === 'year' || fact.accumulate === null) {
    return [{ ...shared, key: fact.id, title: label, group: null }];
  }
  const periods = fact.per === 'quarter' ? QUARTERS : MONTHS;
  const rows = periods.map((period, index) => ({
    ...shared,
    text: index === 0 ? shared.text : null,
    key: `${fact.id}@${year}-${period}`,
    title: `${label} ${year}-${period}`,
    group: label,
  }));
  const whole = `${label} ${sayIn(language, reportWords.wholeYear)}`;
  return hasWhole ? [...rows, { ...shared, text: null, key: fact.id, title: whole, group: label }] : rows;
}

/** What the API takes for a typed text: a truth value or a number where the fact is one. */
export function factValue(facts: readonly Fact[], key: string, text: string): string | number | boolean {
  const [id] = key.split('@');
  const type = facts.find((fact) => fact.id === id)?.type;
  if (type === 'boolean') return text === 'true';
  return type === 'number' || type === 'count' || type === 'money' ? exactNumber(text) : text;
}

/** What a field takes. */
export function ruleOf(
  { type, min, max, values }: Pick<Fact, 'type' | 'min' | 'max' | 'values'>,
  language: Language,
): ValueRule {
  switch (type) {
    case 'boolean':
      return {
        kind: 'choice',
        options: [
          { value: 'true', label: sayIn(language, reportWords.yes) },
          { value: 'false', label: sayIn(language, reportWords.no) },
        ],
      };
    case 'choice':
      return { kind: 'choice', options: values.map(({ id, label }) => ({ value: id, label: label[language] })) };
    case 'date':
      return { kind: 'day' };
    case 'ratio':
      return { kind: 'ratio' };
    case 'text':
    case 'unit':
      return { kind: 'text' };
    default:
      return { kind: 'number', low: min, high: max };
  }
}
