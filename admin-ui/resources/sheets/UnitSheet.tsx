import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-admin';
import type { GridColumn, GridRow } from '../../grid/grid.js';
import type { ScoreGridHandle } from '../../grid/ScoreGrid.js';
import { exactNumber } from '../../grid/typed-number.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import type { EntryRow } from './entry-source.js';
import { headingOf, titleOf } from './item-titles.js';
import type { UnitSheetData } from './load-unit-sheet.js';
import { RecuseDialog } from './RecuseDialog.js';
import type { RowDetails } from './RowPanel.js';
import { SheetActions } from './SheetActions.js';
import { SheetLayout } from './SheetLayout.js';
import { SheetStatus } from './SheetStatus.js';
import { SubmitDialog } from './SubmitDialog.js';
import type { SheetAddress } from './sheet-api.js';
import { valueText } from './sheet-content.js';
import { type RatingPlace, ratePath, rateUnitPath } from './sheet-paths.js';
import { sheetWords } from './sheet-words.js';
import { type MakeSaver, useEntrySource } from './use-entry-source.js';
import type { Rating } from './use-rating.js';

export interface UnitSheetProps {
  readonly place: RatingPlace;
  readonly rating: Rating;
  readonly sheet: UnitSheetData;
  /** After it was submitted or given back: to be asked for again. */
  readonly onChange: () => void;
}

/** The score sheet of one unit: items down, marks across. */
export function UnitSheet({ place, rating, sheet, onChange }: UnitSheetProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const handle = useRef<ScoreGridHandle>(null);
  const [dialog, setDialog] = useState<'submit' | 'recuse' | null>(null);
  const { form, mine, self, lastYear, others } = sheet;
  const position = rating.units.findIndex(({ id }) => id === sheet.unit);
  const own = rating.units[position];
  const items = useMemo(() => {
    const keys = new Set(own?.keys ?? []);
    return (form.sources.find(({ id }) => id === place.source)?.items ?? []).filter(({ key }) => keys.has(key));
  }, [form, own, place.source]);
  const address = useMemo<SheetAddress>(
    () => ({ cycle: place.cycle, unit: sheet.unit, marks: { source: place.source, rater: place.rater } }),
    [place.cycle, place.source, place.rater, sheet.unit],
  );
  const build = useCallback(
    (make: MakeSaver): readonly EntryRow[] => {
      const saver = make(address, mine, (_, text) => exactNumber(text));
      return items.map((item) => {
        const selfScore = valueText(self?.cells[item.key] ?? null);
        const [low = null, high = null] = item.range ?? [];
        return {
          id: item.key,
          saver,
          key: item.key,
          rule: { kind: 'number', low, high },
          shown: {
            points: item.points ?? '',
            self: selfScore,
            lastYear: lastYear[item.node] ?? '',
            ...Object.fromEntries(
              others.map(({ rater, cells }) => [`other:${rater}`, valueText(cells[item.key] ?? null)]),
            ),
          },
          self: self === null ? null : selfScore,
          lockedWhy: null,
          isCorrectable: false,
        };
      });
    },
    [address, mine, items, self, lastYear, others],
  );
  const sheets = useEntrySource(build);
  const rows = useMemo(
    () =>
      items.map((item, index): GridRow => {
        return { id: item.key, ...titleOf(item, index, language), group: headingOf(form, item.node, language) };
      }),
    [items, form, language],
  );
  const columns = useMemo(
    (): readonly GridColumn[] => [
      { id: 'points', label: say(sheetWords.points), kind: 'shown', width: 48 },
      ...(self === null ? [] : [{ id: 'self', label: say(sheetWords.self), kind: 'shown', width: 56 } as const]),
      ...(Object.keys(lastYear).length === 0
        ? []
        : [{ id: 'lastYear', label: say(sheetWords.lastYear), kind: 'shown', width: 60 } as const]),
      { id: 'value', label: say(sheetWords.mine), kind: 'number', width: 76 },
      ...others.map(({ rater }) => ({ id: `other:${rater}`, label: rater ?? '', kind: 'shown', width: 72 }) as const),
      { id: 'note', label: say(sheetWords.remark), kind: 'text', width: 120 },
    ],
    [say, self, lastYear, others],
  );
  if (sheets === null || own === undefined) return null;
  const { source } = sheets;
  const missing = rows.filter(({ id }) => source.text(id, 'value') === '');
  const isSubmitted = mine.submittedAt !== null;
  const startRow = missing[0]?.id ?? rows[0]?.id ?? null;
  const go = async (by: 1 | -1): Promise<void> => {
    await sheets.flush();
    const next = rating.units[position + by];
    navigate(next === undefined ? ratePath(place) : rateUnitPath(place, next.id));
  };
  const detailsOf = (key: string): RowDetails | null => {
    const index = items.findIndex((item) => item.key === key);
    const item = items[index];
    if (item === undefined) return null;
    const points = item.points === null ? '' : `${say(sheetWords.points)} ${item.points}`;
    const cell = self?.cells[key] ?? null;
    return {
      id: key,
      ...titleOf(item, index, language),
      facts: [headingOf(form, item.node, language), points, item.department].filter(Boolean).join(' · '),
      self: self === null ? null : { value: valueText(cell), note: cell?.note ?? '' },
      cycle: place.cycle,
      evidence: { unit: sheet.unit, target: 'item', targetId: key },
      address,
      cell: key,
    };
  };
  return (
    <PageFrame
      title={own.name}
      about={`${form.cycle.name} · ${rating.source.label[language]}`}
      actions={
        <SheetActions
          isLocked={isSubmitted}
          onBack={() => navigate(ratePath(place))}
          onKeys={() => handle.current?.showKeys()}
          onNext={() => void go(1)}
          onRecuse={() => setDialog('recuse')}
          onSubmit={() => void sheets.flush().then(() => setDialog('submit'))}
        />
      }
    >
      <SheetStatus
        done={rows.length - missing.length}
        all={rows.length}
        position={{ at: position + 1, all: rating.units.length }}
        isSubmitted={isSubmitted}
        onNext={() => void go(1)}
      />
      <SheetLayout
        label={own.name}
        rowLabel={say(sheetWords.item)}
        rows={rows}
        columns={columns}
        source={source}
        startRow={startRow}
        detailsOf={detailsOf}
        handle={handle}
      />
      {dialog === 'submit' ? (
        <SubmitDialog
          address={address}
          revision={() => sheets.rows[0]?.saver?.sheet.revision ?? mine.revision}
          missing={missing}
          unsettled={sheets.unsettled()}
          onJump={(row) => {
            setDialog(null);
            setTimeout(() => handle.current?.goTo(row), 0);
          }}
          onClose={() => setDialog(null)}
          onDone={() => {
            setDialog(null);
            onChange();
          }}
        />
      ) : null}
      {dialog === 'recuse' ? (
        <RecuseDialog
          cycle={place.cycle}
          unit={{ id: own.id, name: own.name }}
          assignments={rating.task.units.flatMap(({ id, assignment }) => (id === own.id ? [assignment] : []))}
          onClose={() => setDialog(null)}
          onDone={() => navigate(ratePath(place))}
        />
      ) : null}
    </PageFrame>
  );
}
