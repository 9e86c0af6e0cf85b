import type { Palette } from '../theme/tokens.js';
import { axisLook, type ChartOption, chartBase } from './chart.js';

/** A unit with its rank in two runs. */
export interface RankMove {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** As many names as fit below each other. */
const LABELS = 20;
const LABEL_WIDTH = 210;

/** A line for each unit from its rank before to its rank after; the best of these ranks stands above. */
export function movementChart(
  moves: readonly RankMove[],
  ends: readonly [before: string, after: string],
  palette: Palette,
  description: string,
): ChartOption {
  const ranks = moves.flatMap(({ before, after }) => [before, after]);
  const names = endNames(moves, (Math.max(...ranks) - Math.min(...ranks)) / LABELS);
  return {
    ...chartBase(palette, description),
    aria: { enabled: true, label: { description } },
    legend: { show: false },
    grid: { left: 16, right: LABEL_WIDTH + 20, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', boundaryGap: false, data: ends, ...axisLook(palette) },
    yAxis: {
      type: 'value',
      inverse: true,
      min: ranks.length === 0 ? 1 : Math.min(...ranks),
      minInterval: 1,
      ...axisLook(palette),
    },
    series: moves.map(({ id, name, before, after }) => {
      const color = after < before ? palette.good : palette.bad;
      return {
        type: 'line',
        name,
        data: [before, after],
        symbolSize: 8,
        itemStyle: { color },
        // Up and down differ by more than their colour.
        lineStyle: { color, width: 2, type: after < before ? 'solid' : 'dashed' },
        endLabel: {
          show: names.has(id),
          formatter: names.get(id) ?? '',
          color: palette.ink,
          width: LABEL_WIDTH,
          overflow: 'break',
        },
      };
    }),
  };
}

/** What stands at the end of a line, by id of the unit: who shares a rank has one name there, and those nearer than `gap` none. */
function endNames(moves: readonly RankMove[], gap: number): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { id, name, after } of [...moves].sort((a, b) => a.after - b.after)) {
    if (after === last || after - last < gap) continue;
    const others = moves.filter((move) => move.after === after).length - 1;
    names.set(id, others === 0 ? name : `${name} +${others}`);
    last = after;
  }
  return names;
}
