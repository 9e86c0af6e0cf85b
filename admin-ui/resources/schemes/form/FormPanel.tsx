import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import type { Edit, FormField, Path } from '../../../../dsl/index.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { useAnswer } from '../language/use-answer.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { studioWords } from '../studio/studio-words.js';
import { AddField } from './AddField.js';
import { ChoiceOfKeys } from './ChoiceOfKeys.js';
import { FieldRow } from './FieldRow.js';
import { FormHead } from './FormHead.js';
import { FormContext, type OpenForm } from './form-context.js';
import { formWords } from './form-words.js';

/** The form for the part of the scheme at the caret, or for one that was opened from there. */
export function FormPanel() {
  const say = useSay();
  const language = useLanguage();
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
    rename: async (to, part = path) => {
      const isOwnKey = part === path && typeof path.at(-1) === 'string' && value.id === undefined;
      const why = await rename(part, to);
      setTarget(isOwnKey && why === null ? [...path.slice(0, -1), to] : path);
      setRefusal(why);
    },
    add: async (at, choice) => {
      const found = await client.ask('add', { text: content.text, path: at, choice, language });
      setRefusal(found === null ? say(formWords.nothingToAdd) : await edit(found.edits));
      // What has a form of its own is opened.
      if (found !== null) setTarget(found.path);
    },
    switchTo: async (key) => {
      const edits = await client.ask('switch', { text: content.text, path, to: key, language });
      setTarget(path);
      if (edits !== null) setRefusal(await edit(edits));
    },
    rewrite: async (key, way) => {
      const edits = await client.ask('rewrite', { text: content.text, path: [...path, key], way, language });
      setTarget(path);
      if (edits !== null) setRefusal(await edit(edits));
    },
  };
  const exclusive = form.choices.filter(({ exactlyOne }) => exactlyOne);
  const isExclusive = (key: string): boolean => exclusive.some(({ keys }) => keys.includes(key));
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
        {exclusive.map(({ keys }) => (
          <ChoiceOfKeys key={keys.join(' ')} fields={form.fields.filter(({ key }) => keys.includes(key))} />
        ))}
        {inWrittenOrder(form.fields.filter(isShown), value).map((field) => (
          <FieldRow key={`${place} ${field.key}`} field={field} />
        ))}
        {canEdit ? (
          <AddField
            fields={form.fields.filter(
              (field) => !isShown(field) && !isExclusive(field.key) && field.key !== 'acknowledge',
            )}
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
