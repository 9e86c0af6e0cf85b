import { useMemo } from 'react';
import { ChartPanel } from '../../charts/ChartPanel.js';
import { chartWords } from '../../charts/chart-words.js';
import { distributionChart, distributionOf } from '../../charts/distribution-chart.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { PlainTable } from '../../lists/PlainTable.js';
import { usePalette } from '../../theme/use-palette.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { ResultRow } from './result.js';

export interface DistributionPanelProps {
  readonly rows: readonly ResultRow[];
  readonly names: SchemeNames;
}

const ROW_HEIGHT = 52;
const FRAME_HEIGHT = 90;

/** How tiers are distributed over the groups, as a chart and as a table; nothing where the scheme has no tiers. */
export function DistributionPanel({ rows, names }: DistributionPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const palette = usePalette();
  const distribution = useMemo(() => {
    const tiers = names.tiers.map(({ id, label }) => ({ id, name: label[language] }));
    return distributionOf(rows, tiers, { none: say(chartWords.none), all: say(chartWords.all) });
  }, [rows, names, language, say]);
  const { groups, tiers } = distribution;
  const option = useMemo(
    () => distributionChart(distribution, palette, describe(distribution)),
    [distribution, palette],
  );
  if (names.tiers.length === 0 || rows.length === 0) return null;
  return (
    <ChartPanel
      title={say(chartWords.distribution)}
      about={say(chartWords.distributionAbout)}
      option={option}
      height={FRAME_HEIGHT + groups.length * ROW_HEIGHT}
      table={
        <PlainTable
          label={say(chartWords.distribution)}
          rows={groups.map((group, index) => ({ group, index }))}
          keyOf={({ group }) => group}
          columns={[
            { id: 'group', label: say(chartWords.group), render: ({ group }) => group },
            ...tiers.map(({ name, counts }) => ({
              id: name,
              label: name,
              isFigure: true,
              render: ({ index }: { readonly index: number }) => counts[index] ?? 0,
            })),
          ]}
        />
      }
    />
  );
}

function describe({ groups, tiers }: ReturnType<typeof distributionOf>): string {
  return groups
    .map((group, index) => `${group}: ${tiers.map(({ name, counts }) => `${name} ${counts[index] ?? 0}`).join(', ')}`)
    .join('; ');
}
