import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FormDialog, typedText } from '../../layout/FormDialog.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { Candidate, CycleUnit } from './assignment.js';
import { assignmentWords } from './assignment-words.js';

/** What stands in the dialog at first. */
export interface AssignPreset {
  readonly source: string | null;
  /** Ids; none: all. */
  readonly units: readonly string[];
}

export interface AssignDialogProps {
  readonly cycle: string;
  readonly names: SchemeNames;
  readonly units: readonly CycleUnit[];
  readonly preset: AssignPreset;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a source, units and items to one person or many at once: all of them, or none. */
export function AssignDialog({ cycle, names, units, preset, onDone, onClose }: AssignDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const sources = names.sources.filter(({ isSelf }) => !isSelf);
  const [source, setSource] = useState(preset.source ?? '');
  const [people, setPeople] = useState<readonly Candidate[]>([]);
  const [chosen, setChosen] = useState<readonly CycleUnit[]>(units.filter(({ id }) => preset.units.includes(id)));
  const [department, setDepartment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const candidates = useLoaded(
    async () => (await dataOf(api.GET('/api/cycles/{cycle}/raters', { params: { path: { cycle } } }))).data,
    [cycle],
  ).data;
  const isBallot = sources.find(({ id }) => id === source)?.isBallot ?? false;
  const fitting = (candidates ?? []).filter(({ mayRate, mayCastBallots }) => (isBallot ? mayCastBallots : mayRate));
  const assign = async (form: FormData) => {
    const weight = typedText(form, 'weight');
    const assignments = people.map(({ kind, id, name }) => ({
      actor: { kind, id },
      source,
      rater: name,
      units: chosen.length === 0 ? {} : { units: chosen.map((unit) => unit.id) },
      ...(department === '' ? {} : { department }),
      ...(weight === '' ? {} : { weight }),
    }));
    const refused = await submit(
      () =>
        dataOf(
          api.POST('/api/cycles/{cycle}/assignments/batch', { params: { path: { cycle } }, body: { assignments } }),
        ),
      say(assignmentWords.assigned({ count: assignments.length })),
    );
    if (refused === undefined) onDone();
    else setProblem(refused.root.serverError);
  };
  return (
    <FormDialog
      title={say(assignmentWords.create)}
      about={say(assignmentWords.createAbout)}
      submitLabel={say(assignmentWords.create)}
      canSubmit={source !== '' && people.length > 0}
      isRunning={isRunning}
      problem={problem}
      onSubmit={(form) => void assign(form)}
      onClose={onClose}
    >
      <TextField
        select
        required
        label={say(assignmentWords.source)}
        value={source}
        onChange={({ target }) => setSource(target.value)}
      >
        {sources.map(({ id, label }) => (
          <MenuItem key={id} value={id}>
            {label[language]}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        multiple
        options={fitting}
        value={[...people]}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        onChange={(_, next) => setPeople(next)}
        renderInput={(params) => (
          <TextField {...params} label={say(assignmentWords.people)} helperText={say(assignmentWords.peopleHelp)} />
        )}
      />
      <Autocomplete
        multiple
        limitTags={4}
        options={units}
        value={[...chosen]}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        onChange={(_, next) => setChosen(next)}
        renderInput={(params) => (
          <TextField {...params} label={say(assignmentWords.units)} helperText={say(assignmentWords.unitsHelp)} />
        )}
      />
      {names.departments.length === 0 || isBallot ? null : (
        <TextField
          select
          label={say(assignmentWords.department)}
          value={department}
          onChange={({ target }) => setDepartment(target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{say(assignmentWords.allItems)}</MenuItem>
          {names.departments.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        name="weight"
        label={say(assignmentWords.weight)}
        helperText={say(assignmentWords.weightHelp)}
        autoComplete="off"
      />
    </FormDialog>
  );
}
