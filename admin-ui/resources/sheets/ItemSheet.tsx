import { useCallback, useMemo, useRef } from 'react';
import { useNavigate } from 'react-admin';
import type { GridColumn, GridRow } from '../../grid/grid.js';
import type { ScoreGridHandle } from '../../grid/ScoreGrid.js';
import { exactNumber } from '../../grid/typed-number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import type { EntryRow } from './entry-source.js';
import { headingOf, titleOf } from './item-titles.js';
import type { ItemSheetData } from './load-item-sheet.js';
import type { RowDetails } from './RowPanel.js';
import { SheetActions } from './SheetActions.js';
import { SheetLayout } from './SheetLayout.js';
import { SheetStatus } from './SheetStatus.js';
import { valueText } from './sheet-content.js';
import { type RatingPlace, rateItemPath, ratePath } from './sheet-paths.js';
import { sheetWords } from './sheet-words.js';
import { type MakeSaver, useEntrySource } from './use-entry-source.js';
import type { Rating } from './use-rating.js';

export interface ItemSheetProps {
  readonly place: RatingPlace;
  readonly rating: Rating;
  readonly sheet: ItemSheetData;
}

/** The score sheet of one item: units down, in an order of the rater's own. Each unit has a sheet of its own behind it. */
export function ItemSheet({ place, rating, sheet }: ItemSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const handle = useRef<ScoreGridHandle>(null);
  const keys = new Set(rating.units.flatMap((unit) => unit.keys));
  const items = rating.source.items.filter(({ key }) => keys.has(key));
  const index = items.findIndex(({ key }) => key === sheet.key);
  const item = items[index];
  const build = useCallback(
    (make: MakeSaver): readonly EntryRow[] =>
      sheet.units.map(({ id, mine, self, lastYear }) => {
        const selfScore = valueText(self);
        const [low = null, high = null] = item?.range ?? [];
        return {
          id,
          saver: make(
            { cycle: place.cycle, unit: id, marks: { source: place.source, rater: place.rater } },
            mine,
            (_, text) => exactNumber(text),
          ),
          key: sheet.key,
          rule: { kind: 'number', low, high },
          shown: { self: selfScore, lastYear },
          self: self === null ? null : selfScore,
          lockedWhy: null,
          isCorrectable: false,
        };
      }),
    [sheet, item, place.cycle, place.source, place.rater],
  );
  const sheets = useEntrySource(build);
  const rows = useMemo(
    () => sheet.units.map(({ id, name }): GridRow => ({ id, title: name, text: null, group: null })),
    [sheet.units],
  );
  const columns = useMemo((): readonly GridColumn[] => {
    const hasLastYear = sheet.units.some(({ lastYear }) => lastYear !== '');
    return [
      ...(sheet.units.every(({ self }) => self === null)
        ? []
        : [{ id: 'self', label: say(sheetWords.self), kind: 'shown', width: 64 } as const]),
      ...(hasLastYear ? [{ id: 'lastYear', label: say(sheetWords.lastYear), kind: 'shown', width: 64 } as const] : []),
      { id: 'value', label: say(sheetWords.mine), kind: 'number', width: 88 },
      { id: 'note', label: say(sheetWords.remark), kind: 'text', width: 200 },
    ];
  }, [say, sheet.units]);
  if (sheets === null || item === undefined) return null;
  const { source } = sheets;
  const missing = rows.filter(({ id }) => source.text(id, 'value') === '');
  const { title, text } = titleOf(item, index, language);
  const points = item.points === null ? '' : `${say(sheetWords.points)} ${item.points}`;
  const about = [headingOf(rating.form, item.node, language), points].filter(Boolean).join(' · ');
  const go = async (): Promise<void> => {
    await sheets.flush();
    const next = items[index + 1];
    navigate(next === undefined ? ratePath(place) : rateItemPath(place, next.key));
  };
  const detailsOf = (id: string): RowDetails | null => {
    const unit = sheet.units.find((each) => each.id === id);
    if (unit === undefined) return null;
    return {
      id,
      title: unit.name,
      text: null,
      facts: '',
      self: unit.self === null ? null : { value: valueText(unit.self), note: unit.self.note ?? '' },
      cycle: place.cycle,
      evidence: { unit: id, target: 'item', targetId: sheet.key },
      address: { cycle: place.cycle, unit: id, marks: { source: place.source, rater: place.rater } },
      cell: sheet.key,
    };
  };
  return (
    <PageFrame
      title={title}
      about={text === null ? about : `${about} · ${text}`}
      actions={
        <SheetActions
          isLocked={false}
          onBack={() => navigate(ratePath(place))}
          onKeys={() => handle.current?.showKeys()}
          onNext={() => void go()}
        />
      }
    >
      <SheetStatus
        done={rows.length - missing.length}
        all={rows.length}
        position={{ at: index + 1, all: items.length }}
        isSubmitted={false}
        onNext={() => void go()}
      />
      <SheetLayout
        label={title}
        rowLabel={say(sheetWords.unit)}
        rows={rows}
        columns={columns}
        source={source}
        startRow={missing[0]?.id ?? rows[0]?.id ?? null}
        detailsOf={detailsOf}
        handle={handle}
      />
    </PageFrame>
  );
}
