import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { SchemeDocument } from '../document/scheme-document.js';
import type { NormalScheme } from '../scheme/normal.js';

/** What a change is about. */
export type ChangeKind = 'title' | 'source' | 'dates' | 'quotas' | 'parameters' | 'coverage' | 'tables';

/** A place of the new scheme that a person must look at. */
export interface ChangeToMake {
  readonly kind: ChangeKind;
  readonly path: Path;
  /** What it says now. */
  readonly now: string;
}

/** What each kind is about, and what to do. In the order in which they are listed. */
export const CHANGE_KINDS: Readonly<Record<ChangeKind, Words>> = {
  title: { zh: '标题、名称：改成新办法的全称', en: 'Title and names: those of the new regulation' },
  source: {
    zh: '原文：换成新办法的全文，再核对引文和条款覆盖',
    en: 'Source: put in the new text, then check its quotes and the clause coverage',
  },
  dates: { zh: '日期：改成新年度的', en: 'Dates: those of the new year' },
  quotas: { zh: '名额：比例或个数是否有变', en: 'Quotas: have shares or places changed?' },
  parameters: {
    zh: '参数：上年的假定，今年要重新确定',
    en: 'Parameters: last year assumed these; decide them anew',
  },
  coverage: { zh: '覆盖面：各年的比例', en: 'Coverage plan: the share of each year' },
  tables: { zh: '附表：目标数、基数', en: 'Tables: targets and bases' },
};

/** Keys whose texts are words of the regulation or remarks, not rules. */
const WORDS_KEYS = new Set([
  'text',
  'ref',
  'quote',
  'interpretation',
  'interpretations',
  'note',
  'reason',
  'not_computable',
  'acknowledge',
]);
const DATE = /\b\d{4}-\d{2}-\d{2}\b|^(?:next-)?\d{2}-\d{2}$|^(?:\d{4}|next)-Q[1-4]$|^Q[1-4]$/;

/**
 * What must be looked at when a scheme is made out of another one: dates, names, quotas, targets, assumptions, and the
 * plan of coverage. In the order of the kinds, then of the text.
 *
 * @param oldYear names that still mention it are listed too
 */
export function changesToMake(
  document: SchemeDocument,
  scheme: NormalScheme,
  oldYear: number | null,
): readonly ChangeToMake[] {
  const found: ChangeToMake[] = [{ kind: 'title', path: ['title'], now: scheme.title }];
  if (scheme.source !== null) found.push({ kind: 'source', path: ['source'], now: scheme.source });
  visitTexts(document.toValue(), [], (path, text) => {
    const key = path.at(-1);
    if (path[0] === 'procedure' && path[1] === 'coverage') {
      if (key === 'share' || key === 'year') found.push({ kind: 'coverage', path, now: text });
    } else if (key === 'label' && oldYear !== null && text.includes(String(oldYear))) {
      found.push({ kind: 'title', path, now: text });
    } else if (DATE.test(text) && key !== 'label') {
      found.push({ kind: 'dates', path, now: text });
    }
  });
  for (const [index, { action }] of scheme.grading.entries()) {
    if (action.kind !== 'quota') continue;
    const size = action.share ?? action.places;
    const path = ['grading', index, 'quota', action.share === null ? 'places' : 'share'];
    if (size !== null) found.push({ kind: 'quotas', path, now: size.source });
  }
  for (const { id, assumption, default: value } of scheme.parameters) {
    if (assumption !== null) found.push({ kind: 'parameters', path: ['parameters', id], now: valueText(value) });
  }
  for (const { id, rows } of scheme.tables) {
    found.push({ kind: 'tables', path: ['tables', id], now: `${rows.length} ×` });
  }
  const order = Object.keys(CHANGE_KINDS);
  const lineOf = ({ path }: ChangeToMake): number => document.placeOf(path)?.offset ?? 0;
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || lineOf(a) - lineOf(b));
}

function visitTexts(value: unknown, path: Path, visit: (path: Path, text: string) => void): void {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) visitTexts(entry, [...path, index], visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value))
      if (!WORDS_KEYS.has(key)) visitTexts(entry, [...path, key], visit);
  } else if (typeof value === 'string' || typeof value === 'number') visit(path, String(value));
}

function valueText(value: unknown): string {
  return value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
}
