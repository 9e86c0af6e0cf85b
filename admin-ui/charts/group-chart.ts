import type { Palette } from '../theme/tokens.js';
import { axisLook, type ChartOption, chartBase, rampOf } from './chart.js';

/** A unit with its total. */
export interface TotalOfUnit {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/** Totals of a group, highest first, one of them marked. */
export function groupChart(
  units: readonly TotalOfUnit[],
  marked: string,
  palette: Palette,
  description: string,
): ChartOption {
  const [own = palette.accent, , other = palette.line] = rampOf(palette, 4);
  const lowest = Math.min(...units.map(({ total }) => total), 0);
  return {
    ...chartBase(palette, description),
    aria: { enabled: true, label: { description } },
    legend: { show: false },
    grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: units.map(({ name }) => name),
      ...axisLook(palette),
      axisLabel: { color: palette.inkSoft, hideOverlap: true },
    },
    yAxis: { type: 'value', min: lowest, ...axisLook(palette) },
    series: [
      {
        type: 'bar',
        barMaxWidth: 36,
        data: units.map(({ id, total }) => ({ value: total, itemStyle: { color: id === marked ? own : other } })),
      },
    ],
  };
}
