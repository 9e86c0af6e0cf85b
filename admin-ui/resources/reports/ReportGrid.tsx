import Box from '@mui/material/Box';
import { type ReactNode, type RefObject, useCallback, useMemo, useState } from 'react';
import type { GridColumn } from '../../grid/grid.js';
import type { ScoreGridHandle } from '../../grid/ScoreGrid.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { EntrySource } from '../sheets/entry-source.js';
import { headingOf } from '../sheets/item-titles.js';
import type { RowDetails } from '../sheets/RowPanel.js';
import { SheetLayout } from '../sheets/SheetLayout.js';
import { EvidenceUpload } from './EvidenceUpload.js';
import type { Report } from './load-report.js';
import { factGridRows, selfAddress, selfGridRows } from './report-rows.js';
import { reportWords } from './report-words.js';

export interface ReportGridProps {
  readonly report: Report;
  /** Source of the self-assessment; null: the facts. */
  readonly part: string | null;
  readonly source: EntrySource;
  readonly handle: RefObject<ScoreGridHandle | null>;
}

/** A part of a report in the grid: facts, or a self-assessment, with its evidence beside it. */
export function ReportGrid({ report, part, source, handle }: ReportGridProps) {
  const say = useSay();
  const language = useLanguage();
  const [uploads, setUploads] = useState(0);
  const added = useCallback(() => setUploads((before) => before + 1), []);
  const { form, unit } = report;
  const cycle = form.cycle.id;
  const rows = useMemo(
    () => (part === null ? factGridRows(report, language) : selfGridRows(report, part, language)),
    [report, part, language],
  );
  const columns = useMemo(
    (): readonly GridColumn[] =>
      part === null
        ? [
            { id: 'value', label: say(reportWords.value), kind: 'number', width: 96 },
            ...(form.facts.every((fact) => fact.unit === null)
              ? []
              : [{ id: 'measure', label: say(reportWords.measure), kind: 'shown', width: 56 } as const]),
            { id: 'source', label: say(reportWords.factSource), kind: 'text', width: 110 },
            { id: 'note', label: say(reportWords.remark), kind: 'text', width: 110 },
          ]
        : [
            { id: 'points', label: say(reportWords.points), kind: 'shown', width: 52 },
            { id: 'value', label: say(reportWords.selfScore), kind: 'number', width: 84 },
            { id: 'note', label: say(reportWords.remark), kind: 'text', width: 150 },
          ],
    [say, part, form.facts],
  );
  const targetOf = (row: string) => {
    const key = part === null ? row.slice('fact:'.length) : row.slice(`self:${part}:`.length);
    const [fact = key] = key.split('@');
    return { key, target: part === null ? ('fact' as const) : ('item' as const), targetId: part === null ? fact : key };
  };
  const detailsOf = (id: string): RowDetails | null => {
    const row = rows.find((each) => each.id === id);
    if (row === undefined) return null;
    const { key, target, targetId } = targetOf(id);
    const item = form.sources.find((each) => each.id === part)?.items.find((each) => each.key === key);
    const facts =
      item === undefined
        ? (row.group ?? '')
        : [
            headingOf(form, item.node, language),
            item.points === null ? null : `${say(reportWords.points)} ${item.points}`,
            item.department,
          ]
            .filter(Boolean)
            .join(' · ');
    return {
      id,
      title: row.title,
      text: row.text,
      facts,
      self: null,
      cycle,
      evidence: { unit: unit.id, target, targetId },
      evidenceTime: uploads,
      address: part === null ? { cycle, unit: unit.id, marks: null } : selfAddress(report, part),
      cell: key,
    };
  };
  const panelOf = (id: string): ReactNode => {
    const { target, targetId } = targetOf(id);
    return <EvidenceUpload key={targetId} target={{ cycle, unit: unit.id, target, targetId }} onDone={added} />;
  };
  return (
    <Box sx={{ padding: 2, paddingTop: 0 }}>
      <SheetLayout
        label={part === null ? say(reportWords.facts) : say(reportWords.self)}
        rowLabel={say(part === null ? reportWords.fact : reportWords.item)}
        rows={rows}
        columns={columns}
        source={source}
        startRow={rows[0]?.id ?? null}
        detailsOf={detailsOf}
        handle={handle}
        remarkLabel={say(reportWords.remarkLabel)}
        panelOf={panelOf}
      />
    </Box>
  );
}
