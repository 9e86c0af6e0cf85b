import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { useEffect, useId, useState } from 'react';
import type { Words } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { formWords } from '../form/form-words.js';
import { tryWords } from './try-words.js';
import { codecOf, type SampleValue, type Typed } from './value-codec.js';

export interface ValueRowProps {
  readonly label: string;
  readonly field: {
    readonly type: string;
    readonly values: readonly { readonly id: string; readonly label: Words }[];
    /** Full marks, shown behind the field. */
    readonly max?: string | null;
    /** What is counted, shown in its place. */
    readonly after?: string;
    /** The units of the sample, for a field that names one. */
    readonly units?: readonly { readonly id: string; readonly name?: string }[];
  };
  readonly value: unknown;
  readonly onValue: (value: SampleValue) => void;
}

/** One input of the sample: its name, and a small field. It counts while one types. */
export function ValueRow({ label, field, value, onValue }: ValueRowProps) {
  const say = useSay();
  const id = useId();
  const codec = codecOf(field.type);
  const written = codec.show(value);
  const [text, setText] = useState(written);
  // What is typed stays as long as it means what is written: `9,` on the way to `9, 8`.
  useEffect(
    () => setText((before) => (codec.show(codec.read(before)) === written ? before : written)),
    [written, codec],
  );
  const options = optionsOf(field, say);
  const max = field.max ?? null;
  const isWide = WIDE.has(field.type);
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
            onValue(codec.read(target.value));
          }}
          inputProps={isWide ? {} : { inputMode: 'decimal' }}
          placeholder={field.type === 'bands' ? say(tryWords.bandsLike) : field.type === 'date' ? 'YYYY-MM-DD' : ''}
          sx={{
            width: isWide ? 180 : 84,
            border: 1,
            borderColor: 'divider',
            borderRadius: '4px',
            paddingInline: 1,
            fontSize: '0.875rem',
            '& input': { padding: '3px 0', textAlign: isWide ? 'left' : 'right' },
          }}
        />
      ) : (
        <NativeSelect
          value={options.some(([key]) => key === written) ? written : ''}
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
      <Box sx={{ width: 36, flexShrink: 0, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {max === null ? field.after : `/ ${max}`}
      </Box>
    </Box>
  );
}

const WIDE: ReadonlySet<string> = new Set(['text', 'date', 'list', 'bands', 'unit']);

type Option = readonly [key: string, words: string, value: Typed];

/** The fixed values of a choice or of a yes or no; null where anything may be written. */
function optionsOf(
  { type, values, units }: ValueRowProps['field'],
  say: (text: Words) => string,
): readonly Option[] | null {
  if (type === 'boolean') {
    return [
      ['true', say(formWords.yes), true],
      ['false', say(formWords.no), false],
    ];
  }
  if (units !== undefined) return units.map(({ id, name = id }) => [id, name, id] as const);
  return values.length === 0 ? null : values.map(({ id, label }) => [id, say(label), id] as const);
}
