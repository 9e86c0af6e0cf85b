import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { useEffect, useId, useState } from 'react';
import type { Words } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { formWords } from '../form/form-words.js';
import { readTyped, type Typed } from './sample-document.js';

export interface ValueRowProps {
  readonly label: string;
  readonly field: {
    readonly type: string;
    readonly values: readonly { readonly id: string; readonly label: Words }[];
    /** Full marks, shown behind the field. */
    readonly max?: string | null;
  };
  readonly value: Typed;
  readonly onValue: (value: Typed) => void;
}

/** One input of the sample: its name, and a small field. It counts while one types. */
export function ValueRow({ label, field, value, onValue }: ValueRowProps) {
  const say = useSay();
  const id = useId();
  const written = value === null ? '' : String(value);
  const [text, setText] = useState(written);
  useEffect(() => setText((before) => (String(readTyped(before) ?? '') === written ? before : written)), [written]);
  const options = optionsOf(field, say);
  const max = field.max ?? null;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', padding: '3px 12px' }}>
      <Box
        component="label"
        htmlFor={id}
        title={label}
        sx={{
          flex: 1,
          minWidth: 0,
          fontSize: '0.8125rem',
          lineHeight: 1.5,
          overflowWrap: 'anywhere',
        }}
      >
        {label}
      </Box>
      {options === null ? (
        <InputBase
          id={id}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onValue(readTyped(target.value));
          }}
          inputProps={{ inputMode: 'decimal' }}
          sx={{
            width: 84,
            border: 1,
            borderColor: 'divider',
            borderRadius: '4px',
            paddingInline: 1,
            fontSize: '0.875rem',
            '& input': { padding: '3px 0', textAlign: 'right' },
          }}
        />
      ) : (
        <NativeSelect
          value={written}
          onChange={({ target }) => onValue(options.find(([key]) => key === target.value)?.[2] ?? null)}
          inputProps={{ id }}
          sx={{ maxWidth: 240, fontSize: '0.875rem' }}
        >
          <option value="">—</option>
          {options.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </NativeSelect>
      )}
      <Box sx={{ width: 36, color: 'text.secondary', fontSize: '0.8125rem' }}>{max === null ? '' : `/ ${max}`}</Box>
    </Box>
  );
}

type Option = readonly [key: string, words: string, value: Typed];

/** The fixed values of a choice or of a yes or no; null where anything may be written. */
function optionsOf({ type, values }: ValueRowProps['field'], say: (text: Words) => string): readonly Option[] | null {
  if (type === 'boolean') {
    return [
      ['true', say(formWords.yes), true],
      ['false', say(formWords.no), false],
    ];
  }
  return values.length === 0 ? null : values.map(({ id, label }) => [id, say(label), id] as const);
}
