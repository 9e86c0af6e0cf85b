import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { IndicatorTables } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useStudio } from '../studio/studio-context.js';
import { studioWords } from '../studio/studio-words.js';
import { IndicatorTableView } from './IndicatorTableView.js';
import { OutcomeTableView } from './OutcomeTableView.js';
import { PanelNote, PanelWaits } from './PanelNote.js';
import { panelWords } from './panel-words.js';

/** The tables as the annex of a regulation prints them; every cell leads to its line. */
export function TablePanel() {
  const say = useSay();
  const { checked, jumpToPath } = useStudio();
  const last = useRef<IndicatorTables | null>(null);
  const { answer, isCurrent } = checked;
  const tables = answer?.tables ?? null;
  useEffect(() => {
    if (tables !== null) last.current = tables;
  }, [tables]);
  const shown = tables ?? last.current;
  if (shown === null) return answer === null ? <PanelWaits /> : <PanelNote text={say(studioWords.waitsForText)} />;
  return (
    <>
      {isCurrent ? null : <PanelWaits />}
      {tables === null ? <Alert severity="warning">{say(panelWords.outdated)}</Alert> : null}
      <Box sx={{ display: 'grid', gap: 3, padding: 2 }}>
        {shown.tables.map((table) => (
          <IndicatorTableView key={table.id} table={table} onJump={jumpToPath} />
        ))}
        {shown.outcomes.map((table) => (
          <OutcomeTableView key={table.id} table={table} onJump={jumpToPath} />
        ))}
      </Box>
    </>
  );
}
