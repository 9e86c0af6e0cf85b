import type { Palette } from '../theme/tokens.js';
import { axisLook, type ChartOption, chartBase } from './chart.js';

/** A unit with its rank in two runs. */
export interface RankMove {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** A line for each unit from its rank before to its rank after; the best of these ranks stands above. */
export function movementChart(
  moves: readonly RankMove[],
  ends: readonly [before: string, after: string],
  palette: Palette,
  description: string,
): ChartOption {
  // Where nobody moved there is nothing to look at.
  const best = Math.min(...moves.flatMap(({ before, after }) => [before, after]));
  return {
    ...chartBase(palette, description),
    aria: { enabled: true, label: { description } },
    legend: { show: false },
    grid: { left: 16, right: 140, top: 16, bottom: 8, containLabel: true },
    xAxis: { type: 'category', boundaryGap: false, data: ends, ...axisLook(palette) },
    yAxis: { type: 'value', inverse: true, min: best, minInterval: 1, ...axisLook(palette) },
    series: moves.map(({ name, before, after }) => {
      const color = after < before ? palette.good : palette.bad;
      return {
        type: 'line',
        name,
        data: [before, after],
        symbolSize: 8,
        itemStyle: { color },
        // Up and down differ by more than their colour.
        lineStyle: { color, width: 2, type: after < before ? 'solid' : 'dashed' },
        endLabel: { show: true, formatter: '{a}', color: palette.ink },
        labelLayout: { moveOverlap: 'shiftY' },
      };
    }),
  };
}
