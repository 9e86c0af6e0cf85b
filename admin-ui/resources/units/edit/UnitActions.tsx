import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { useSay } from '../../../i18n/use-say.js';
import type { Unit } from '../unit.js';
import { editWords } from './edit-words.js';
import { UnitDialog } from './UnitDialog.js';
import type { ChosenUnit } from './UnitPicker.js';
import { UnitStepDialog } from './UnitStepDialog.js';

export interface UnitActionsProps {
  readonly unit: Unit;
  /** What stands right above it, as far as it is seen. */
  readonly parent: ChosenUnit | null;
  readonly onChanged: () => void;
}

/** What can be done with a unit: change it, add one below, retire it. */
export function UnitActions({ unit, parent, onChanged }: UnitActionsProps) {
  const say = useSay();
  const navigate = useNavigate();
  const [step, setStep] = useState<'edit' | 'below' | 'retire' | null>(null);
  const done = (): void => {
    setStep(null);
    onChanged();
  };
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {unit.retired ? null : (
        <>
          <Button variant="contained" onClick={() => setStep('edit')}>
            {say(editWords.edit)}
          </Button>
          <Button variant="outlined" onClick={() => setStep('below')}>
            {say(editWords.createBelow)}
          </Button>
        </>
      )}
      <Button variant="outlined" color={unit.retired ? 'primary' : 'error'} onClick={() => setStep('retire')}>
        {say(unit.retired ? editWords.restore : editWords.retire)}
      </Button>
      {step === 'edit' ? <UnitDialog unit={unit} parent={parent} onDone={done} onClose={() => setStep(null)} /> : null}
      {step === 'below' ? (
        <UnitDialog
          unit={null}
          parent={unit}
          onDone={(id) => {
            setStep(null);
            navigate(`/units/${id}`);
          }}
          onClose={() => setStep(null)}
        />
      ) : null}
      {step === 'retire' ? <UnitStepDialog unit={unit} onDone={done} onClose={() => setStep(null)} /> : null}
    </Stack>
  );
}
