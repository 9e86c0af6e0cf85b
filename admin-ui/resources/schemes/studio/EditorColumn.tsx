import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type Ref, useMemo } from 'react';
import { CodeEditor, type EditorHandle } from '../../../editor/CodeEditor.js';
import type { EditorLanguage } from '../../../editor/editor-sources.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { usePalette } from '../../../theme/use-palette.js';
import { marksOf } from './marks-of.js';
import { type StudioFile, useStudio } from './studio-context.js';
import { studioWords } from './studio-words.js';
import { changeOfFile, textOfFile } from './use-studio-state.js';

export interface EditorColumnProps {
  readonly ref: Ref<EditorHandle>;
  readonly onCaret: (offset: number, isMove: boolean) => void;
}

/** The text of the open file. */
export function EditorColumn({ ref, onCaret }: EditorColumnProps) {
  const say = useSay();
  const spoken = useLanguage();
  const palette = usePalette();
  const { content, keeper, client, canEdit, checked, file, openFile } = useStudio();
  const language = useMemo<EditorLanguage>(
    () => ({
      completions: (text, offset) => client.ask('complete', { text, offset, language: spoken }),
      describe: (text, offset) => client.ask('describe', { text, offset }),
      definition: (text, offset) => client.ask('define', { text, offset }),
    }),
    [client, spoken],
  );
  const isScheme = file === 'scheme';
  const diagnostics = checked.answer?.diagnostics;
  const isCurrent = checked.asked?.text === content.text;
  const marks = useMemo(
    () => (isScheme && isCurrent ? marksOf(diagnostics ?? [], spoken) : []),
    [isScheme, isCurrent, diagnostics, spoken],
  );
  const names: readonly StudioFile[] = ['scheme', 'source', ...content.cases.map(({ name }) => ({ case: name }))];
  const labelOf = (each: StudioFile): string =>
    each === 'scheme'
      ? say(studioWords.schemeFile)
      : each === 'source'
        ? say(studioWords.sourceFile)
        : say(studioWords.caseFile({ name: each.case }));
  return (
    <Box
      component="section"
      aria-label={say(studioWords.text)}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: { xs: '65vh', md: 'auto' },
        minHeight: { xs: 320, md: 0 },
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        backgroundColor: 'background.paper',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, padding: 1, borderBottom: 1, borderColor: 'divider' }}>
        <TextField
          select
          variant="outlined"
          value={keyOf(file)}
          onChange={({ target }) => openFile(names.find((each) => keyOf(each) === target.value) ?? 'scheme')}
          slotProps={{ select: { SelectDisplayProps: { 'aria-label': say(studioWords.files) } } }}
          sx={{ minWidth: 220, '& .MuiSelect-select': { paddingBlock: '5px' } }}
        >
          {names.map((each) => (
            <MenuItem key={keyOf(each)} value={keyOf(each)}>
              {labelOf(each)}
            </MenuItem>
          ))}
        </TextField>
        {canEdit ? null : (
          <Typography variant="body2" color="text.secondary">
            {say(studioWords.readOnly)}
          </Typography>
        )}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>
        <CodeEditor
          key={`${keyOf(file)} ${spoken}`}
          ref={ref}
          text={textOfFile(content, file)}
          label={labelOf(file)}
          spoken={spoken}
          isReadOnly={!canEdit}
          isYaml={file !== 'source'}
          language={isScheme ? language : null}
          onText={(text) => keeper.change(changeOfFile(keeper.state().content, file, text))}
          onCaret={(offset, isMove) => (isScheme ? onCaret(offset, isMove) : undefined)}
          marks={marks}
          colours={{ ...palette }}
        />
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ borderTop: 1, borderColor: 'divider', padding: '4px 12px', fontSize: '0.75rem' }}
      >
        {say(studioWords.keys)}
      </Typography>
    </Box>
  );
}

function keyOf(file: StudioFile): string {
  return typeof file === 'string' ? file : `case/${file.case}`;
}
