import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useSay } from '../i18n/use-say.js';
import { Panel } from '../layout/Panel.js';
import type { ChartOption } from './chart.js';
import { chartWords } from './chart-words.js';
import { LazyChart } from './LazyChart.js';

export interface ChartPanelProps {
  readonly title: string;
  readonly about: string;
  readonly option: ChartOption;
  /** Pixels. */
  readonly height?: number;
  /** The same as figures. */
  readonly table: ReactNode;
}

/** A chart with the same as a table, one button away. */
export function ChartPanel({ title, about, option, height = 280, table }: ChartPanelProps) {
  const say = useSay();
  const [isTable, setTable] = useState(false);
  return (
    <Panel
      title={title}
      about={about}
      actions={
        <Button onClick={() => setTable(!isTable)} aria-pressed={isTable}>
          {say(isTable ? chartWords.asChart : chartWords.asTable)}
        </Button>
      }
    >
      {isTable ? (
        table
      ) : (
        <Box sx={{ padding: 2, paddingTop: 0 }}>
          <LazyChart option={option} height={height} />
        </Box>
      )}
    </Panel>
  );
}
