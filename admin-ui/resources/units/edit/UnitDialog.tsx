import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, idempotencyKey, ifMatch } from '../../../api/api.js';
import type { RefusalBody } from '../../../api/api-error.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { Unit } from '../unit.js';
import { editWords } from './edit-words.js';
import { type ChosenUnit, UnitPicker } from './UnitPicker.js';

export interface UnitDialogProps {
  /** The unit that is changed; null: a new one. */
  readonly unit: Unit | null;
  readonly parent: ChosenUnit | null;
  /** Told which unit it is. */
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** Makes a unit, or gives one another name, code or place in the tree. */
export function UnitDialog({ unit, parent: initial, onDone, onClose }: UnitDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [parent, setParent] = useState(initial);
  const [intent] = useState(idempotencyKey);
  const [refused, setRefused] = useState<RefusalBody['errors'] | null>(null);
  const send = async (form: FormData) => {
    const code = typedText(form, 'code');
    const body = {
      name: typedText(form, 'name'),
      externalId: code === '' ? null : code,
      parent: parent?.id ?? null,
    };
    const found = await submit(
      async () => {
        const made = await dataOf(
          unit === null
            ? api.POST('/api/units', { headers: intent, body })
            : api.PATCH('/api/units/{id}', {
                params: { path: { id: unit.id } },
                headers: ifMatch(unit.revision),
                // Above the own view nothing is seen, so nothing is moved either.
                body: parent?.id === initial?.id ? { name: body.name, externalId: body.externalId } : body,
              }),
        );
        onDone(made.id);
      },
      say(unit === null ? editWords.created : editWords.changed),
    );
    setRefused(found ?? null);
  };
  const why = (field: string): string | undefined => {
    const text = refused?.[field];
    return typeof text === 'string' ? text : undefined;
  };
  return (
    <FormDialog
      title={unit === null ? say(editWords.create) : say(editWords.editTitle(unit))}
      about={say(unit === null ? editWords.createAbout : editWords.editAbout)}
      submitLabel={say(unit === null ? editWords.create : editWords.save)}
      isRunning={isRunning}
      problem={refused?.root.serverError ?? null}
      onSubmit={(form) => void send(form)}
      onClose={onClose}
    >
      <TextField
        name="name"
        required
        label={say(editWords.name)}
        defaultValue={unit?.name ?? ''}
        error={why('name') !== undefined}
        helperText={why('name')}
        autoComplete="off"
      />
      <TextField
        name="code"
        label={say(editWords.code)}
        defaultValue={unit?.externalId ?? ''}
        error={why('externalId') !== undefined}
        helperText={why('externalId') ?? say(editWords.codeHelp)}
        autoComplete="off"
      />
      <UnitPicker
        label={say(editWords.parent)}
        help={say(editWords.parentHelp)}
        value={parent}
        without={unit === null ? [] : [unit.id]}
        refusal={why('parent')}
        onChange={setParent}
      />
    </FormDialog>
  );
}
