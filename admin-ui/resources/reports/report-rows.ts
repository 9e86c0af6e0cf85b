import type { Language } from '../../../dsl/index.js';
import type { GridRow } from '../../grid/grid.js';
import { exactNumber } from '../../grid/typed-number.js';
import type { EntryRow } from '../sheets/entry-source.js';
import { headingOf, titleOf } from '../sheets/item-titles.js';
import type { SheetAddress } from '../sheets/sheet-api.js';
import type { MakeSaver } from '../sheets/use-entry-source.js';
import { type FactRow, factRows, factValue } from './fact-rows.js';
import type { Report } from './load-report.js';

/** Rows of a grid have ids of their own, since facts and items may be called the same. */
export const factRowId = (key: string): string => `fact:${key}`;
export const selfRowId = (source: string, key: string): string => `self:${source}:${key}`;

/** The cells of all facts, in the order of the scheme. */
export function allFactRows({ form, facts }: Report, language: Language): readonly FactRow[] {
  return form.facts.flatMap((fact) => factRows(fact, form.cycle.year, language, Object.hasOwn(facts.cells, fact.id)));
}

/** What stands behind the rows of the report. */
export function reportEntries(report: Report, language: Language, make: MakeSaver): readonly EntryRow[] {
  const { form, unit, facts, self } = report;
  const cycle = form.cycle.id;
  const shared = { self: null, lockedWhy: null };
  const factSaver = make({ cycle, unit: unit.id, marks: null }, facts, (key, text) => factValue(form.facts, key, text));
  return [
    ...allFactRows(report, language).map(
      ({ key, rule, measure }): EntryRow => ({
        ...shared,
        id: factRowId(key),
        saver: factSaver,
        key,
        rule,
        shown: { measure },
        isCorrectable: true,
      }),
    ),
    ...self.flatMap(({ source, sheet }) => {
      const saver = make(selfAddress(report, source.id), sheet, (_, text) => exactNumber(text));
      return source.items.map((item): EntryRow => {
        const [low = null, high = null] = item.range ?? [];
        return {
          ...shared,
          id: selfRowId(source.id, item.key),
          saver,
          key: item.key,
          rule: { kind: 'number', low, high },
          shown: { points: item.points ?? '' },
          isCorrectable: false,
        };
      });
    }),
  ];
}

export function selfAddress({ form, unit }: Report, source: string): SheetAddress {
  return { cycle: form.cycle.id, unit: unit.id, marks: { source, rater: unit.documentId } };
}

/** The rows of the grid of facts. */
export function factGridRows(report: Report, language: Language): readonly GridRow[] {
  return allFactRows(report, language).map(({ key, title, text, group }) => ({
    id: factRowId(key),
    title,
    text,
    group,
  }));
}

/** The rows of the grid of a self-assessment. */
export function selfGridRows({ form, self }: Report, source: string, language: Language): readonly GridRow[] {
  const items = self.find((each) => each.source.id === source)?.source.items ?? [];
  return items.map((item, index) => ({
    id: selfRowId(source, item.key),
    ...titleOf(item, index, language),
    group: headingOf(form, item.node, language),
  }));
}
