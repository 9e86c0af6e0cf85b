import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf, ifMatch } from '../../../api/api.js';
import type { RefusalBody } from '../../../api/api-error.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { FormDialog, typedText } from '../../../layout/FormDialog.js';
import type { NamedAttribute } from '../../cycles/scheme/scheme-names.js';
import { useSchemeNames } from '../../cycles/scheme/use-scheme-names.js';
import type { UnitAttributes } from '../unit.js';
import { AttributeField } from './AttributeField.js';
import { type AttributeType, attributeText, attributeValue, typedAs } from './attribute-text.js';
import { editWords } from './edit-words.js';

/** A scheme that says which attributes there are. */
export interface SchemeOfYear {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
}

export interface AttributesDialogProps {
  readonly known: UnitAttributes;
  /** Those of the year first. */
  readonly schemes: readonly SchemeOfYear[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Fills in or corrects the attributes of a unit in a year, as a scheme names them; only what changed is sent. */
export function AttributesDialog({ known, schemes, onDone, onClose }: AttributesDialogProps) {
  const say = useSay();
  const { submit, isRunning } = useAction();
  const [hash, setHash] = useState(schemes[0]?.hash ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<RefusalBody['errors'] | null>(null);
  const scheme = schemes.find((each) => each.hash === hash);
  const names = useSchemeNames(scheme?.id ?? null, scheme?.hash ?? null);
  const own = new Set(names.attributes.map(({ id }) => id));
  const others = Object.keys(known.values)
    .filter((id) => !own.has(id))
    .map((id): NamedAttribute => ({ id, label: { zh: id, en: id }, type: 'unknown', values: [] }));
  const fields = [...names.attributes, ...others];
  const before = (id: string): string => attributeText(known.values[id]);
  const typeOf = (id: string): AttributeType => {
    const found = names.attributes.find((each) => each.id === id);
    return found === undefined ? 'unknown' : typedAs(found.type);
  };
  const changed = Object.entries(typed).filter(([id, text]) => text.trim() !== before(id));
  const why = (id: string): string | undefined => {
    const text = refused?.[`values.${id}`];
    return typeof text === 'string' ? text : undefined;
  };
  const send = async (form: FormData) => {
    const added = typedText(form, 'attribute');
    const given = added === '' ? changed : [...changed, [added, typedText(form, 'value')] as const];
    const values = Object.fromEntries(given.map(([id, text]) => [id, attributeValue(text, typeOf(id))]));
    if (given.length === 0) {
      onClose();
      return;
    }
    const [source, reason] = [typedText(form, 'source'), typedText(form, 'reason')];
    const body = { values, ...(source === '' ? {} : { source }), ...(reason === '' ? {} : { reason }) };
    const params = { path: { id: known.unit, year: known.year } };
    const problem = await submit(
      () => dataOf(api.PATCH('/api/units/{id}/attributes/{year}', { params, headers: ifMatch(known.revision), body })),
      say(editWords.changed),
    );
    if (problem === undefined) onDone();
    else setRefused(problem);
  };
  return (
    <FormDialog
      title={say(editWords.attributesTitle(known))}
      about={say(editWords.attributesAbout)}
      submitLabel={say(editWords.save)}
      isRunning={isRunning}
      problem={refused?.root.serverError ?? null}
      onSubmit={(form) => void send(form)}
      onClose={onClose}
    >
      <TextField
        select
        label={say(editWords.scheme)}
        helperText={say(editWords.schemeHelp)}
        value={hash}
        onChange={({ target }) => setHash(target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{say(editWords.noScheme)}</MenuItem>
        {schemes.map((each) => (
          <MenuItem key={each.hash} value={each.hash}>
            {each.title}
          </MenuItem>
        ))}
      </TextField>
      {fields.map((attribute) => (
        <AttributeField
          key={attribute.id}
          attribute={attribute}
          text={typed[attribute.id] ?? before(attribute.id)}
          refusal={why(attribute.id)}
          onChange={(text) => setTyped({ ...typed, [attribute.id]: text })}
        />
      ))}
      {hash !== '' ? null : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextField
            name="attribute"
            label={say(editWords.newAttribute)}
            helperText={say(editWords.newAttributeHelp)}
            autoComplete="off"
          />
          <TextField name="value" label={say(editWords.newValue)} autoComplete="off" />
        </Box>
      )}
      <TextField
        name="source"
        label={say(editWords.source)}
        helperText={say(editWords.sourceHelp)}
        autoComplete="off"
      />
      <TextField
        name="reason"
        label={say(editWords.reason)}
        helperText={say(editWords.reasonHelp)}
        autoComplete="off"
      />
    </FormDialog>
  );
}
