import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { api, dataOf, idempotencyKey } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { DraftDecision, MeetingEffect } from './decision.js';
import { decisionWords } from './decision-words.js';
import { EffectTable } from './EffectTable.js';

export interface MeetingTrayProps {
  readonly cycle: string;
  /** The run that the meeting looks at. */
  readonly run: string;
  readonly names: SchemeNames;
  readonly drafts: readonly DraftDecision[];
  readonly onChange: (drafts: readonly DraftDecision[]) => void;
  readonly onTaken: () => void;
}

/** The decisions of one meeting: previewed by a dry run, then taken together. */
export function MeetingTray({ cycle, run, names, drafts, onChange, onTaken }: MeetingTrayProps) {
  const say = useSay();
  const language = useLanguage();
  const { submit, isRunning } = useAction();
  const [minutes, setMinutes] = useState('');
  const [effect, setEffect] = useState<MeetingEffect | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // The same meeting that is sent again, after an answer was lost, is taken once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another meeting is another intent
  const intent = useMemo(() => idempotencyKey(), [drafts, minutes]);
  const send = async (dryRun: boolean) => {
    const body = { minutes, run, decisions: drafts.map(({ given }) => given) };
    const params = { path: { cycle }, query: { dryRun } };
    const headers = dryRun ? {} : intent;
    const refused = await submit(
      async () => {
        const told = await dataOf(api.POST('/api/cycles/{cycle}/decisions/meeting', { params, headers, body }));
        setEffect(dryRun ? told : null);
      },
      dryRun ? null : say(decisionWords.taken),
    );
    setProblem(refused?.root.serverError ?? null);
    if (refused !== undefined || dryRun) return;
    setMinutes('');
    onTaken();
  };
  const change = (next: readonly DraftDecision[]) => {
    setEffect(null);
    onChange(next);
  };
  const isReady = drafts.length > 0 && minutes.trim() !== '';
  // What was added since is not in the preview.
  const isPreviewed = effect !== null && effect.data.length === drafts.length;
  return (
    <Panel title={say(decisionWords.meeting)} about={say(decisionWords.meetingAbout)}>
      <Stack spacing={2} sx={{ padding: 2, paddingTop: 0 }}>
        {problem === null ? null : <Alert severity="error">{problem}</Alert>}
        {drafts.length === 0 ? <Typography variant="body2">{say(decisionWords.meetingEmpty)}</Typography> : null}
        {drafts.map((draft) => (
          <Box key={draft.key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Typography variant="body2" sx={{ flex: '1 1 300px' }}>
              <strong>{draft.unitName}</strong> {draftText(draft)}
            </Typography>
            <Button size="small" onClick={() => change(drafts.filter(({ key }) => key !== draft.key))}>
              {say(decisionWords.remove)}
            </Button>
          </Box>
        ))}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <TextField
            label={say(decisionWords.minutes)}
            helperText={say(decisionWords.minutesHelp)}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
            autoComplete="off"
            sx={{ flex: '1 1 320px' }}
          />
          <Button
            variant={isPreviewed ? 'outlined' : 'contained'}
            disabled={!isReady}
            loading={isRunning}
            onClick={() => void send(true)}
            sx={{ minHeight: 40 }}
          >
            {say(decisionWords.preview)}
          </Button>
          <Button
            variant="contained"
            disabled={!isReady || !isPreviewed}
            loading={isRunning}
            onClick={() => void send(false)}
            sx={{ minHeight: 40 }}
          >
            {say(decisionWords.take)}
          </Button>
        </Box>
        {effect === null || !isPreviewed ? null : <EffectTable effect={effect} names={names} />}
      </Stack>
    </Panel>
  );

  function draftText({ label, given: { kind, tier, points, size, place, reason } }: DraftDecision): string {
    const told = [
      tier === undefined ? null : nameOf(names, 'tiers', tier)[language],
      points ?? null,
      size ?? null,
      place ?? null,
    ].filter((value) => value !== null);
    const what = [`${say(decisionWords[`kind_${kind}`])}${say(marks.colon)}${label[language]}`, ...told].join(' ');
    return `${what}${say(marks.open)}${reason}${say(marks.close)}`;
  }
}
