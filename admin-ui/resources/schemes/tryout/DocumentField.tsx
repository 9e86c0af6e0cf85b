import TextField from '@mui/material/TextField';
import { useEffect, useMemo, useState } from 'react';
import type { AssessmentDocument } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useStudio } from '../studio/studio-context.js';
import { tryWords } from './try-words.js';

export interface DocumentFieldProps {
  readonly document: AssessmentDocument;
  readonly onDocument: (document: AssessmentDocument) => void;
}

/** The whole document of the try-out, to look at, to change, or to paste another one. */
export function DocumentField({ document, onDocument }: DocumentFieldProps) {
  const say = useSay();
  const { client } = useStudio();
  const written = useMemo(() => JSON.stringify(document, null, 2), [document]);
  const [text, setText] = useState(written);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(written);
    setWrong(false);
  }, [written]);
  const commit = async (): Promise<void> => {
    if (text === written) return;
    const found = await client.ask('readDocument', { text });
    if (found === null || found.units.length === 0) setWrong(true);
    else onDocument(found);
  };
  return (
    <TextField
      fullWidth
      multiline
      maxRows={12}
      label={say(tryWords.whole)}
      value={text}
      error={isWrong}
      helperText={say(isWrong ? tryWords.unreadable : tryWords.wholeHelp)}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => void commit()}
      slotProps={{ input: { sx: { fontFamily: 'monospace', fontSize: 13 } } }}
    />
  );
}
