import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { SentenceCoverage } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { usePalette } from '../../../theme/use-palette.js';
import { useAnswer } from '../language/use-answer.js';
import { JumpButton } from '../panels/JumpButton.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { studioWords } from '../studio/studio-words.js';
import { reviewWords } from './review-words.js';
import { SourceText } from './SourceText.js';
import { lookOfState, SENTENCE_STATES } from './sentence-look.js';

/** The regulation, each sentence marked by what the scheme does with it. */
export function ClausesPanel() {
  const say = useSay();
  const palette = usePalette();
  const { client, content, jump, jumpToPath } = useStudio();
  const [chosen, setChosen] = useState<SentenceCoverage | null>(null);
  const [isOnlyUncovered, setOnlyUncovered] = useState(false);
  const { text, source } = content;
  const ask = useMemo(() => (source === null ? null : { text, source }), [text, source]);
  const { answer, asked, isCurrent } = useAnswer(client, 'clauses', ask);
  if (source === null || source.trim() === '') return <PanelNote text={say(reviewWords.noSource)} />;
  if (answer === null) return asked === null ? <PanelWaits /> : <PanelNote text={say(studioWords.waitsForText)} />;
  return (
    <>
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          padding: '10px 16px',
          backgroundColor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          fontSize: '0.8125rem',
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
          {SENTENCE_STATES.map((state) => (
            <span key={state}>
              <Box component="span" sx={lookOfState(state, palette)}>
                {say(reviewWords[state])}
              </Box>{' '}
              {answer.counts[state]}
            </span>
          ))}
        </Box>
        <FormControlLabel
          sx={{ marginLeft: '-6px' }}
          control={
            <Switch size="small" checked={isOnlyUncovered} onChange={(_, checked) => setOnlyUncovered(checked)} />
          }
          label={<Typography variant="body2">{say(reviewWords.onlyUncovered)}</Typography>}
        />
        <Box role="status">
          {chosen === null ? (
            <Typography variant="caption" color="text.secondary">
              {say(reviewWords.choose)}
            </Typography>
          ) : (
            <>
              <strong>{say(reviewWords[chosen.state])}</strong>　
              {chosen.reason === null ? '' : `${say(reviewWords.reasonOf({ reason: chosen.reason }))}　`}
              {chosen.paths.slice(0, 4).map((path) => (
                <span key={path.join('.')}>
                  <JumpButton onJump={() => jumpToPath(path)}>
                    {say(reviewWords.quotedAt({ path: path.join('.') }))}
                  </JumpButton>
                  　
                </span>
              ))}
              <JumpButton onJump={() => jump(chosen.place.offset, chosen.place.end, 'source')}>
                {say(reviewWords.inSource)}
              </JumpButton>
            </>
          )}
        </Box>
        {isCurrent ? null : <PanelWaits />}
      </Box>
      <SourceText
        source={asked?.source ?? source}
        sentences={answer.sentences}
        isOnlyUncovered={isOnlyUncovered}
        chosen={chosen}
        onChoose={setChosen}
      />
    </>
  );
}
