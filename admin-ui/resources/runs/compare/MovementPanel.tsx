import { useMemo } from 'react';
import { ChartPanel } from '../../../charts/ChartPanel.js';
import { chartWords } from '../../../charts/chart-words.js';
import { movementChart } from '../../../charts/movement-chart.js';
import { useSay } from '../../../i18n/use-say.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { usePalette } from '../../../theme/use-palette.js';
import type { ComparedUnit } from './CompareTable.js';

export interface MovementPanelProps {
  readonly units: readonly ComparedUnit[];
  readonly before: ComparedRun;
  readonly after: ComparedRun;
}

/** One of the two runs, perhaps of different years. */
interface ComparedRun {
  readonly cycle: string;
  readonly year: number;
  readonly number: number;
}

/** More lines than these cannot be told apart; those that moved farthest are drawn. */
const MOST = 25;
const LINE_HEIGHT = 22;

/** Who moved in rank between two runs; nothing where nobody did. */
export function MovementPanel({ units, before, after }: MovementPanelProps) {
  const say = useSay();
  const palette = usePalette();
  const moves = useMemo(
    () =>
      units
        .flatMap(({ id, name, rank }) =>
          rank.before === null || rank.after === null || rank.before === rank.after
            ? []
            : [{ id, name, before: rank.before, after: rank.after }],
        )
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
    [units],
  );
  const [first, last] = [before, after].map(({ year, number }) =>
    before.cycle === after.cycle ? say(chartWords.before({ number })) : String(year),
  ) as [string, string]; // of two runs
  const option = useMemo(() => {
    const drawn = moves.slice(0, MOST);
    const description = drawn.map((move) => `${move.name}: ${move.before} → ${move.after}`).join('; ');
    return movementChart(drawn, [first, last], palette, description);
  }, [moves, first, last, palette]);
  if (moves.length === 0) return null;
  return (
    <ChartPanel
      title={say(chartWords.movement)}
      about={say(chartWords.movementAbout)}
      option={option}
      height={Math.max(220, Math.min(moves.length, MOST) * LINE_HEIGHT)}
      table={
        <PlainTable
          label={say(chartWords.movement)}
          rows={moves}
          keyOf={({ id }) => id}
          columns={[
            { id: 'unit', label: say(chartWords.unit), render: ({ name }) => name },
            { id: 'before', label: first, isFigure: true, render: (move) => move.before },
            { id: 'after', label: last, isFigure: true, render: (move) => move.after },
          ]}
        />
      }
    />
  );
}
