import type { Palette } from '../theme/tokens.js';
import { axisLook, type ChartOption, chartBase, rampOf } from './chart.js';

/** How many units of each group hold each tier. */
export interface Distribution {
  readonly groups: readonly string[];
  readonly tiers: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Counts rows by group and tier. `tierNames` is best first; rows without a tier are counted under `none`, which is left out when empty. */
export function distributionOf(
  rows: readonly { readonly group: string; readonly tier: string | null }[],
  tierNames: readonly { readonly id: string; readonly name: string }[],
  words: { readonly none: string; readonly all: string },
): Distribution {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const counted = (id: string | null) =>
    groups.map((group) => rows.filter((row) => row.group === group && row.tier === id).length);
  const tiers = tierNames.map(({ id, name }) => ({ name, counts: counted(id) }));
  const none = { name: words.none, counts: counted(null) };
  return {
    groups: groups.map((group) => (group === '' ? words.all : group)),
    tiers: none.counts.some((count) => count > 0) ? [...tiers, none] : tiers,
  };
}

/** A bar for each group, in parts by tier. */
export function distributionChart({ groups, tiers }: Distribution, palette: Palette, description: string): ChartOption {
  return {
    ...chartBase(palette, description),
    color: rampOf(palette, tiers.length),
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'value', minInterval: 1, ...axisLook(palette) },
    yAxis: { type: 'category', inverse: true, data: groups, ...axisLook(palette) },
    series: tiers.map(({ name, counts }) => ({ type: 'bar', stack: 'units', name, data: counts, barMaxWidth: 36 })),
  };
}
