import { useMemo } from 'react';
import { useLoaded } from '../../api/use-loaded.js';
import { ChartPanel } from '../../charts/ChartPanel.js';
import { chartWords } from '../../charts/chart-words.js';
import { groupChart } from '../../charts/group-chart.js';
import { useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { usePalette } from '../../theme/use-palette.js';
import { allResults, type ResultRow, type RunPath } from './result.js';

export interface GroupPanelProps extends RunPath {
  readonly row: ResultRow;
}

/** A unit's total among those of its group; nothing where it has none, or is alone. */
export function GroupPanel({ cycle, run, row }: GroupPanelProps) {
  const say = useSay();
  const palette = usePalette();
  const { data } = useLoaded(() => allResults({ cycle, run }), [cycle, run]);
  const units = useMemo(
    () =>
      (data ?? [])
        .flatMap(({ id, name, group, total, rank }) =>
          group === row.group && total !== null ? [{ id, name, total, rank }] : [],
        )
        .sort((a, b) => b.total - a.total),
    [data, row.group],
  );
  const option = useMemo(
    () => groupChart(units, row.id, palette, units.map(({ name, total }) => `${name} ${total}`).join(', ')),
    [units, row.id, palette],
  );
  if (row.total === null || units.length < 2) return null;
  return (
    <ChartPanel
      title={say(chartWords.against)}
      about={say(chartWords.againstAbout)}
      option={option}
      height={220}
      table={
        <PlainTable
          label={say(chartWords.against)}
          rows={units}
          keyOf={({ id }) => id}
          isChosen={({ id }) => id === row.id}
          columns={[
            { id: 'unit', label: say(chartWords.unit), render: ({ name }) => name },
            { id: 'total', label: say(chartWords.total), isFigure: true, render: ({ total }) => total },
            { id: 'rank', label: say(chartWords.rank), isFigure: true, render: ({ rank }) => rank ?? '—' },
          ]}
        />
      }
    />
  );
}
