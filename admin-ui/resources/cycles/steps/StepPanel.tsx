import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { type Cycle, NEXT_STEP } from '../cycle.js';
import { StepDialog } from './StepDialog.js';
import { stepWords } from './step-words.js';

/** The next step of a cycle: what it does stands beside its button. */
export function StepPanel({ cycle, onChanged }: { readonly cycle: Cycle; readonly onChanged: () => void }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const step = NEXT_STEP[cycle.state];
  return (
    <Panel title={say(stepWords.title)}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', padding: 2, paddingTop: 0 }}>
        <Typography variant="body2" sx={{ flex: '1 1 320px' }}>
          {step === null ? say(stepWords.nothing) : say(stepWords[`${step}About`])}
        </Typography>
        {step === null ? null : (
          <Button variant="contained" onClick={() => setAsking(true)}>
            {say(stepWords[step])}
          </Button>
        )}
      </Box>
      {isAsking && step !== null ? (
        <StepDialog
          cycle={cycle}
          step={step}
          onDone={() => {
            setAsking(false);
            onChanged();
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Panel>
  );
}
