import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import type { YearChange } from '../language/questions.js';
import { useAnswer } from '../language/use-answer.js';
import { JumpButton } from '../panels/JumpButton.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { panelWords } from '../panels/panel-words.js';
import { useStudio } from '../studio/studio-context.js';
import { reviewWords } from './review-words.js';
import { useSeen } from './use-seen.js';

/** What a copy for another year must be looked through for: ticked when it changed, or by hand when it may stay. */
export function NewYearPanel() {
  const say = useSay();
  const { client, content, version } = useStudio();
  const { basedOn, scheme } = version;
  const { data: base } = useLoaded(
    async () =>
      basedOn === null
        ? null
        : await dataOf(api.GET('/api/scheme-versions/{id}', { params: { path: { id: basedOn } } })),
    [basedOn],
  );
  // The year that the copy was made for: what is typed later is a change of it.
  const [year] = useState(() => yearOf(content.text));
  const ask = useMemo(
    () =>
      base === null || year === null
        ? null
        : { before: base.text, identity: { id: scheme, year, title: null }, after: content.text },
    [base, scheme, year, content.text],
  );
  const { answer, asked } = useAnswer(client, 'newYear', ask);
  const { seen, toggle } = useSeen(version.id);
  if (asked === null) return <PanelWaits />;
  if (answer === null || answer.length === 0) return <PanelNote text={say(reviewWords.yearNone)} />;
  const isDone = (change: YearChange): boolean => change.isChanged || seen.includes(change.where);
  const done = answer.filter(isDone).length;
  const kinds = [...new Set(answer.map(({ kind }) => kind))];
  return (
    <Box sx={{ padding: 2, display: 'grid', gap: 2 }}>
      <Box>
        <Typography variant="body2" color="text.secondary">
          {say(reviewWords.yearAbout)}
        </Typography>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600, marginTop: 1 }}>
          {say(reviewWords.yearDone({ done, total: answer.length }))}
        </Typography>
        <LinearProgress
          variant="determinate"
          aria-label={say(reviewWords.yearDone({ done, total: answer.length }))}
          value={(done / answer.length) * 100}
          sx={{ marginTop: 0.5 }}
        />
      </Box>
      {kinds.map((kind) => {
        const ofKind = answer.filter((change) => change.kind === kind);
        return (
          <Box key={kind}>
            <Typography variant="h3" component="h2">
              {ofKind[0] === undefined ? '' : say(ofKind[0].about)}
            </Typography>
            {ofKind.map((change) => (
              <ChangeLine
                key={change.where}
                change={change}
                isDone={isDone(change)}
                onTick={() => toggle(change.where)}
              />
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

interface ChangeLineProps {
  readonly change: YearChange;
  readonly isDone: boolean;
  readonly onTick: () => void;
}

function ChangeLine({ change, isDone, onTick }: ChangeLineProps) {
  const say = useSay();
  const { jump } = useStudio();
  const { where, now, isChanged, place } = change;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
      <Checkbox
        size="small"
        checked={isDone}
        disabled={isChanged}
        onChange={onTick}
        slotProps={{ input: { 'aria-label': where } }}
        sx={{ padding: '4px 8px 4px 0' }}
      />
      <Box sx={{ fontSize: '0.875rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <JumpButton onJump={() => (place === null ? undefined : jump(place.offset, place.end))}>
          {place === null ? '' : `${say(panelWords.line({ line: place.line }))} · `}
          {where}
        </JumpButton>
        {isChanged ? `　${say(reviewWords.wasChanged)}` : ''}
        <Typography variant="caption" color="text.secondary" component="div">
          {say(reviewWords.now({ now }))}
        </Typography>
      </Box>
    </Box>
  );
}

function yearOf(text: string): number | null {
  const year = /^year:[ \t]*(\d{4})\b/mu.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
