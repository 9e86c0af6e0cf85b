import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMay } from '../../../access/use-may.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { StateChip } from '../../../states/StateChip.js';
import { TABULAR } from '../../../theme/tokens.js';
import { type Cycle, type CycleStage, type EntryWindows, type Progress, STAGE_TONES } from '../cycle.js';
import type { SchemeNames } from '../scheme/scheme-names.js';
import { DaysDialog } from './DaysDialog.js';
import { type StageTally, stageTallies } from './stage-tally.js';
import { dayIn, type TimeScale, timeScale } from './time-scale.js';
import { timelineWords } from './timeline-words.js';

export interface TimelineProps {
  readonly cycle: Cycle;
  readonly names: SchemeNames;
  /** Null before the cycle was opened. */
  readonly progress: Progress | null;
  readonly windows: EntryWindows | null;
  readonly onChanged: () => void;
}

/** The stages of a cycle with their days, where today is, and how much of what is expected is in. */
export function Timeline({ cycle, names, progress, windows, onChanged }: TimelineProps) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const [isEditing, setEditing] = useState(false);
  const scale = timeScale(cycle.stages.flatMap(({ opensOn, closesOn }) => [opensOn, closesOn]));
  const today = dayIn(cycle.timeZone, new Date());
  const tallies = progress === null || windows === null ? null : stageTallies(progress, windows, names);
  const unbound = tallies?.get('');
  const canEdit = may('cycles:manage') && cycle.state !== 'archived' && cycle.stages.length > 0;
  return (
    <Panel
      title={say(timelineWords.title)}
      about={say(cycle.stages.length === 0 ? timelineWords.noStages : timelineWords.about)}
      actions={canEdit ? <Button onClick={() => setEditing(true)}>{say(timelineWords.edit)}</Button> : null}
    >
      {cycle.stages.length === 0 ? null : (
        <PlainTable<CycleStage>
          label={say(timelineWords.title)}
          rows={cycle.stages}
          keyOf={({ id }) => id}
          isChosen={({ state }) => cycle.state === 'open' && state === 'open'}
          columns={[
            { id: 'stage', label: say(timelineWords.stage), minWidth: 180, render: ({ label }) => label[language] },
            {
              id: 'state',
              label: say(timelineWords.state),
              render: ({ state }) => <StateChip tone={STAGE_TONES[state]} label={say(timelineWords[state])} />,
            },
            { id: 'days', label: say(timelineWords.days), render: (stage) => <Days stage={stage} /> },
            {
              id: 'bar',
              label: say(timelineWords.bar),
              minWidth: 220,
              render: (stage) => <Bar stage={stage} scale={scale} today={today} />,
            },
            {
              id: 'counts',
              label: say(timelineWords.counts),
              render: ({ id }) => <Tally tally={tallies?.get(id)} />,
            },
          ]}
        />
      )}
      {unbound === undefined || unbound.expected === 0 ? null : (
        <Typography variant="body2" sx={{ padding: 2, paddingTop: 1.5 }}>
          {say(timelineWords.always)}
          {say(marks.colon)}
          {say(timelineWords.tally(unbound))}
        </Typography>
      )}
      {isEditing ? (
        <DaysDialog
          cycle={cycle}
          onDone={() => {
            setEditing(false);
            onChanged();
          }}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </Panel>
  );
}

function Days({ stage: { opensOn, closesOn } }: { readonly stage: CycleStage }) {
  const say = useSay();
  if (opensOn === null && closesOn === null) return say(timelineWords.noDays);
  return (
    <Box component="span" sx={{ ...TABULAR, whiteSpace: 'nowrap' }}>
      {opensOn ?? '…'} – {closesOn ?? '…'}
    </Box>
  );
}

interface BarProps {
  readonly stage: CycleStage;
  readonly scale: TimeScale | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What the days say, drawn: hidden from those who hear the days already. */
function Bar({ stage, scale, today }: BarProps) {
  const say = useSay();
  if (scale === null || stage.state === 'undated') return null;
  const { left, width } = scale.span(stage.opensOn, stage.closesOn);
  const now = scale.at(today);
  const colour = { waiting: 'divider', open: 'primary.main', ended: 'success.main', undated: 'divider' }[stage.state];
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 16, minWidth: 200, backgroundColor: 'action.hover' }}>
      <Box
        sx={{
          position: 'absolute',
          insetBlock: 4,
          left: `${left}%`,
          width: `${width}%`,
          backgroundColor: colour,
          borderRadius: 0.5,
        }}
      />
      {now === null ? null : (
        <Box
          title={say(timelineWords.today)}
          sx={{
            position: 'absolute',
            insetBlock: -6,
            left: `${now}%`,
            borderLeft: '2px solid',
            borderColor: 'error.main',
          }}
        />
      )}
    </Box>
  );
}

function Tally({ tally }: { readonly tally: StageTally | undefined }) {
  const say = useSay();
  if (tally === undefined || tally.expected === 0) return say(timelineWords.noDays);
  const { expected, arrived, late } = tally;
  return (
    <Box component="span" sx={{ ...TABULAR, whiteSpace: 'nowrap' }}>
      {expected} / {arrived} /{' '}
      <Box component="span" sx={late > 0 ? { color: 'error.main', fontWeight: 600 } : {}}>
        {late}
      </Box>
    </Box>
  );
}
