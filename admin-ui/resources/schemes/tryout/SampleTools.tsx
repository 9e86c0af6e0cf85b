import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { AssessmentDocument } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import type { Sample, TriedOut } from '../language/questions.js';
import { useStudio } from '../studio/studio-context.js';
import { appliedSources } from './applied-sources.js';
import { withFullMarks, withNewUnit, withoutUnit } from './sample-document.js';
import { tryWords } from './try-words.js';
import { useCases } from './use-cases.js';

export interface SampleToolsProps {
  readonly document: AssessmentDocument;
  readonly unit: AssessmentDocument['units'][number];
  readonly sample: Sample;
  readonly tried: TriedOut | null;
  readonly onDocument: (document: AssessmentDocument) => void;
  readonly onUnit: (unit: string) => void;
}

/** Where the sample comes from, which unit of it is looked at, and what can be done with it. */
export function SampleTools({ document, unit, sample, tried, onDocument, onUnit }: SampleToolsProps) {
  const say = useSay();
  const notify = useNotify();
  const { content, client, canEdit } = useStudio();
  const cases = useCases();
  const [from, setFrom] = useState('');
  const load = async (name: string): Promise<void> => {
    setFrom(name);
    if (name === '') return onDocument(sample.template);
    const text = content.cases.find((each) => each.name === name)?.text ?? '';
    const found = await client.ask('readDocument', { text });
    if (found === null) notify(say(tryWords.unreadable), { type: 'error' });
    else onDocument(found);
  };
  const keep = async (): Promise<void> => {
    const name = await cases.keep(document, tried);
    if (name !== null) notify(say(tryWords.kept({ name })), { type: 'success' });
  };
  const begin = async (): Promise<void> => {
    const name = await cases.begin();
    if (name === null) return;
    setFrom(name);
    onDocument(sample.template);
    notify(say(tryWords.begun({ name })), { type: 'success' });
  };
  const addUnit = (): void => {
    const next = withNewUnit(document, sample.template);
    onDocument(next);
    onUnit(next.units.at(-1)?.id ?? unit.id);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <TextField
        select
        label={say(tryWords.sample)}
        value={from}
        onChange={({ target }) => void load(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ width: 200 }}
      >
        <MenuItem value="">{say(tryWords.blank)}</MenuItem>
        {content.cases.map(({ name }) => (
          <MenuItem key={name} value={name}>
            {say(tryWords.fromCase({ name }))}
          </MenuItem>
        ))}
      </TextField>
      {document.units.length > 1 ? (
        <TextField
          select
          label={say(tryWords.unit)}
          value={unit.id}
          onChange={({ target }) => onUnit(target.value)}
          sx={{ width: 150 }}
        >
          {document.units.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name ?? id}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <Button
        variant="outlined"
        onClick={() => onDocument(withFullMarks(document, unit.id, appliedSources(sample, tried?.result ?? null)))}
      >
        {say(tryWords.full)}
      </Button>
      <Button onClick={addUnit}>{say(tryWords.addUnit)}</Button>
      {document.units.length > 1 ? (
        <Button onClick={() => onDocument(withoutUnit(document, unit.id))}>{say(tryWords.dropUnit)}</Button>
      ) : null}
      {canEdit && tried?.result ? <Button onClick={() => void keep()}>{say(tryWords.keep)}</Button> : null}
      {canEdit ? (
        <Button title={say(tryWords.newCaseAbout)} onClick={() => void begin()}>
          {say(tryWords.newCase)}
        </Button>
      ) : null}
    </Box>
  );
}
