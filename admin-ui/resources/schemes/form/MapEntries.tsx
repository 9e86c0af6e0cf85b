import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Data, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { AddEntry } from './AddEntry.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { readValue, shownValue } from './read-input.js';

export interface MapEntriesProps {
  readonly path: Path;
  readonly value: Data;
  readonly label: string;
}

/** Keys with their values, as the values of a choice, the entries of a parameter, the rows of a table: each can be changed. */
export function MapEntries({ path, value, label }: MapEntriesProps) {
  const say = useSay();
  const { make, rename, canEdit } = useOpenForm();
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {entries.map(([key, each]) => (
        <Box key={key} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', minWidth: 0 }}>
          <Small
            label={say(formWords.keyOf({ label }))}
            written={key}
            onWritten={(to) => void rename(to, [...path, key])}
          />
          {typeof each === 'object' && each !== null ? (
            <Box sx={{ flex: 2, minWidth: 0 }}>
              <MapEntries path={[...path, key]} value={each} label={key} />
            </Box>
          ) : (
            <Small
              isWide
              label={say(formWords.valueOf({ label: key }))}
              written={shownValue(each)}
              onWritten={(text) =>
                void make([{ kind: 'set', path: [...path, key], value: readValue(text, inputsLike(each)) }])
              }
            />
          )}
          {canEdit ? (
            <IconButton
              size="small"
              aria-label={say(formWords.remove({ label: key }))}
              title={say(formWords.remove({ label: key }))}
              onClick={() => void make([{ kind: 'remove', path: [...path, key] }])}
            >
              <Close sx={{ fontSize: 16 }} />
            </IconButton>
          ) : null}
        </Box>
      ))}
      {canEdit && path.length < 6 ? (
        <Box>
          <AddEntry path={path} label={label} kinds={[]} />
        </Box>
      ) : null}
    </Box>
  );
}

interface SmallProps {
  readonly label: string;
  readonly written: string;
  readonly isWide?: boolean;
  readonly onWritten: (text: string) => void;
}

/** A small field; it counts when one leaves it or at Enter, Esc takes it back. */
function Small({ label, written, isWide = false, onWritten }: SmallProps) {
  const { canEdit } = useOpenForm();
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const commit = (): void => {
    if (text.trim() === '') setText(written);
    else if (text !== written) onWritten(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setText(written);
  };
  return (
    <InputBase
      value={text}
      readOnly={!canEdit}
      inputProps={{ 'aria-label': label }}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      sx={{
        flex: isWide ? 2 : 1,
        minWidth: 0,
        border: 1,
        borderColor: 'divider',
        borderRadius: '4px',
        paddingInline: 1,
        fontSize: '0.875rem',
      }}
    />
  );
}

/** A text stays a text; where a number stands, a number is read. */
function inputsLike(value: Data): Parameters<typeof readValue>[1] {
  return typeof value === 'number' ? [{ kind: 'number', whole: false, min: null, max: null }] : [];
}
