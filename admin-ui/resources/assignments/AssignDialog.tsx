import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { api, dataOf, idempotencyKey } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { FormDialog } from '../../layout/FormDialog.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import { loadForm } from '../sheets/sheet-api.js';
import { AssignPreview } from './AssignPreview.js';
import { assignmentsOf, type Selection } from './assign-selection.js';
import type { CycleUnit } from './assignment.js';
import { assignmentWords } from './assignment-words.js';
import { ItemFields } from './ItemFields.js';
import { UnitFields } from './UnitFields.js';

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

/** Gives a source, units and items to one person or many at once, and shows before who rates what: all of them, or none. */
export function AssignDialog({ cycle, names, units, preset, onDone, onClose }: AssignDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const [intent] = useState(idempotencyKey);
  const [problem, setProblem] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection>(() => ({
    source: preset.source ?? '',
    people: [],
    itemMode: 'all',
    department: '',
    items: [],
    unitMode: preset.units.length === 0 ? 'all' : 'units',
    subtrees: [],
    units: units.filter(({ id }) => preset.units.includes(id)),
    where: {},
    weight: '',
  }));
  const change = (part: Partial<Selection>): void => setSelection((before) => ({ ...before, ...part }));
  const sources = names.sources.filter(({ isSelf }) => !isSelf);
  const form = useLoaded(() => loadForm(cycle, null), [cycle]).data;
  const items = form?.sources.find(({ id }) => id === selection.source)?.items ?? [];
  const asked = useMemo(
    () =>
      new Map(
        form?.units.map(({ id, asked: index }) => [id, form.asked[index]?.ratings[selection.source] ?? []]) ?? [],
      ),
    [form, selection.source],
  );
  const candidates = useLoaded(
    async () => (await dataOf(api.GET('/api/cycles/{cycle}/raters', { params: { path: { cycle } } }))).data,
    [cycle],
  ).data;
  const isBallot = sources.find(({ id }) => id === selection.source)?.isBallot ?? false;
  const fitting = (candidates ?? []).filter(({ mayRate, mayCastBallots }) => (isBallot ? mayCastBallots : mayRate));
  const assignments = assignmentsOf(selection);
  const assign = async () => {
    if (assignments === null) return;
    const params = { path: { cycle } };
    const body = { assignments: [...assignments] };
    const refused = await submit(
      () => dataOf(api.POST('/api/cycles/{cycle}/assignments/batch', { params, headers: intent, body })),
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
      canSubmit={assignments !== null}
      isRunning={isRunning}
      problem={problem}
      onSubmit={() => void assign()}
      onClose={onClose}
    >
      <TextField
        select
        required
        label={say(assignmentWords.source)}
        value={selection.source}
        // Items and departments are those of a source.
        onChange={({ target }) => change({ source: target.value, itemMode: 'all', department: '', items: [] })}
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
        value={[...selection.people]}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        onChange={(_, people) => change({ people })}
        renderInput={(params) => (
          <TextField {...params} label={say(assignmentWords.people)} helperText={say(assignmentWords.peopleHelp)} />
        )}
      />
      {isBallot || items.length === 0 ? null : <ItemFields items={items} selection={selection} onChange={change} />}
      <UnitFields units={units} attributes={names.attributes} selection={selection} onChange={change} />
      <TextField
        label={say(assignmentWords.weight)}
        helperText={say(assignmentWords.weightHelp)}
        value={selection.weight}
        onChange={({ target }) => change({ weight: target.value.trim() })}
        autoComplete="off"
      />
      {form === null ? null : <AssignPreview cycle={cycle} assignments={assignments} asked={isBallot ? null : asked} />}
    </FormDialog>
  );
}
