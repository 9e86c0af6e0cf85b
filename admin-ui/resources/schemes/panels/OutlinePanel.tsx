import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { OutlinePart } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useAnswer } from '../language/use-answer.js';
import { useStudio } from '../studio/studio-context.js';
import { PanelNote, PanelWaits } from './PanelNote.js';
import { panelWords } from './panel-words.js';

interface Line {
  readonly part: OutlinePart;
  readonly depth: number;
}

/** The parts of the scheme, to jump to; Enter in the search goes to the first that fits. */
export function OutlinePanel() {
  const say = useSay();
  const { client, content, caret, jump } = useStudio();
  const [search, setSearch] = useState('');
  const ask = useMemo(() => ({ text: content.text }), [content.text]);
  const { answer } = useAnswer(client, 'outline', ask);
  if (answer === null) return <PanelWaits />;
  const all = linesOf(answer, 0);
  const wanted = search.trim().toLowerCase();
  const shown = all.filter(({ part }) => `${part.name} ${say(part.label)}`.toLowerCase().includes(wanted));
  const here = all.findLast(({ part }) => part.from <= caret && caret <= part.to);
  const go = ({ part }: Line): void => jump(part.nameFrom, part.nameTo);
  return (
    <Box sx={{ padding: 2 }}>
      <TextField
        fullWidth
        type="search"
        label={say(panelWords.search)}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        onKeyDown={(event) => {
          const [first] = shown;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && first !== undefined) go(first);
        }}
      />
      {shown.length === 0 ? <PanelNote text={say(panelWords.nothingFound)} /> : null}
      <Box component="ul" sx={{ listStyle: 'none', margin: '8px 0 0', padding: 0 }}>
        {shown.map((line) => (
          <li key={line.part.path.join('.')}>
            <ButtonBase
              onClick={() => go(line)}
              aria-current={line === here ? 'location' : undefined}
              sx={{
                display: 'flex',
                justifyContent: 'flex-start',
                gap: 1,
                width: '100%',
                textAlign: 'left',
                padding: '4px 8px',
                paddingLeft: `${8 + (wanted === '' ? line.depth : 0) * 16}px`,
                borderRadius: 1,
                backgroundColor: line === here ? 'action.selected' : 'transparent',
                '&:hover': { backgroundColor: 'action.hover' },
              }}
            >
              <Typography variant="body2" component="span" sx={{ fontWeight: line.depth === 0 ? 600 : 400 }}>
                {say(line.part.label)}
              </Typography>
              <Typography variant="caption" component="span" color="text.secondary" sx={{ flexShrink: 0 }}>
                {line.part.name}
                {line.part.points === null ? '' : ` · ${say(panelWords.full({ points: line.part.points }))}`}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function linesOf(parts: readonly OutlinePart[], depth: number): readonly Line[] {
  return parts.flatMap((part) => [{ part, depth }, ...linesOf(part.children, depth + 1)]);
}
