import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import type { Edit, FormField, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useAnswer } from '../language/use-answer.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { studioWords } from '../studio/studio-words.js';
import { AddField } from './AddField.js';
import { FieldRow } from './FieldRow.js';
import { FormHead } from './FormHead.js';
import { FormContext, type OpenForm } from './form-context.js';
import { formWords } from './form-words.js';

/** The form for the part of the scheme at the caret, or for one that was opened from there. */
export function FormPanel() {
  const say = useSay();
  const { client, content, caret, moves, checked, edit, rename, canEdit, reveal } = useStudio();
  const [target, setTarget] = useState<number | Path>(caret);
  const [added, setAdded] = useState<readonly string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form follows the person, not what edits do to the caret
  useEffect(() => setTarget(caret), [moves]);
  const ask = useMemo(() => ({ text: content.text, at: target }), [content.text, target]);
  const { answer, asked } = useAnswer(client, 'form', ask);
  const place = answer?.path.join('.') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form begins anew
  useEffect(() => {
    setAdded([]);
    setRefusal(null);
  }, [place]);
  if (answer === null) {
    if (asked === null) return <PanelWaits />;
    const isBroken = checked.answer !== null && !checked.answer.isReady && checked.answer.tables === null;
    return <PanelNote text={say(isBroken ? studioWords.waitsForText : formWords.nothing)} />;
  }
  const { path, form, value } = answer;
  const opened: OpenForm = {
    ...answer,
    canEdit,
    open: (to) => {
      setTarget(to);
      void client.ask('place', { text: content.text, path: to }).then((found) => {
        if (found !== null) reveal(found.offset);
      });
    },
    make: async (edits: readonly Edit[]) => {
      setTarget(path);
      setRefusal(await edit(edits));
    },
    rename: async (to) => {
      setTarget(path);
      setRefusal(await rename(path, to));
    },
  };
  const isShown = ({ key, required }: { readonly key: string; readonly required: boolean }): boolean =>
    value[key] !== undefined || required || added.includes(key);
  return (
    <FormContext value={opened}>
      <Box sx={{ padding: 2, display: 'grid', gap: 2 }}>
        <FormHead />
        {refusal === null ? null : (
          <Alert severity="error" onClose={() => setRefusal(null)}>
            {refusal}
          </Alert>
        )}
        {inWrittenOrder(form.fields.filter(isShown), value).map((field) => (
          <FieldRow key={`${place} ${field.key}`} field={field} />
        ))}
        {canEdit ? (
          <AddField
            fields={form.fields.filter((field) => !isShown(field))}
            onAdd={(key) => setAdded((before) => [...before, key])}
          />
        ) : null}
      </Box>
    </FormContext>
  );
}

/** As they stand in the text; what is not written yet comes last. */
function inWrittenOrder(fields: readonly FormField[], value: object): readonly FormField[] {
  const keys = Object.keys(value);
  const at = ({ key }: FormField): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return [...fields].sort((a, b) => at(a) - at(b));
}
