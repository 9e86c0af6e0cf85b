import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import type { Words } from '../../../dsl/index.js';
import { useSay } from '../../i18n/use-say.js';
import { ConfirmDialog } from '../../layout/ConfirmDialog.js';
import { Panel } from '../../layout/Panel.js';
import { StateChip, type Tone } from '../../states/StateChip.js';
import { BallotLine } from './BallotLine.js';
import { ballotWords } from './ballot-words.js';
import type { Ballot } from './load-ballots.js';
import { movedUnit } from './moved-unit.js';
import { useBallot } from './use-ballot.js';

const STATES: Readonly<Record<Ballot['state'], readonly [Tone, Words]>> = {
  empty: ['plain', ballotWords.empty],
  draft: ['active', ballotWords.draft],
  submitted: ['good', ballotWords.submitted],
  returned: ['bad', ballotWords.returned],
};

export interface BallotPanelProps {
  readonly ballot: Ballot;
  /** What the part of the units is called that this ballot orders; empty: it orders all. */
  readonly part: string;
}

/** One ballot: put units in order, then submit it. */
export function BallotPanel({ ballot: given, part }: BallotPanelProps) {
  const say = useSay();
  const { ballot, order, isSaving, put, submit } = useBallot(given);
  const [dragged, setDragged] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const [isAsking, setAsking] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const names = new Map(ballot.units.map(({ id, name }) => [id, name]));
  const isLocked = ballot.submittedAt !== null;
  const move = (from: number, to: number): void => {
    const next = movedUnit(order, from, to);
    const id = order[from] ?? '';
    if (next === order || isLocked) return;
    put(next);
    const place = next.indexOf(id);
    setSpoken(say(ballotWords.moved({ name: names.get(id) ?? id, place: place + 1 })));
    // The line keeps the focus where it went.
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>('li')[place]?.focus(), 0);
  };
  const [tone, label] = STATES[ballot.state];
  return (
    <Panel
      title={say(ballotWords.part({ part, count: order.length }))}
      actions={
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <StateChip tone={isSaving ? 'active' : tone} label={say(isSaving ? ballotWords.saving : label)} />
          <Button variant="contained" disabled={isLocked} onClick={() => setAsking(true)}>
            {say(ballotWords.submit)}
          </Button>
        </Box>
      }
    >
      {ballot.reason === null ? null : (
        <Alert severity="warning" sx={{ marginInline: 2 }}>
          {say(ballotWords.returned)}: {ballot.reason}
        </Alert>
      )}
      <Box component="ol" ref={list} sx={{ listStyle: 'none', margin: 0, padding: 1 }}>
        {order.map((id, index) => (
          <BallotLine
            key={id}
            name={names.get(id) ?? id}
            place={index + 1}
            last={order.length}
            isLocked={isLocked}
            isDragged={dragged === index}
            onMove={(by) => move(index, index + by)}
            onDrag={() => setDragged(index)}
            onDrop={() => {
              if (dragged !== null) move(dragged, index);
              setDragged(null);
            }}
          />
        ))}
      </Box>
      <Box
        role="status"
        sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {spoken}
      </Box>
      {isAsking ? (
        <ConfirmDialog
          title={say(ballotWords.submitTitle)}
          about={say(ballotWords.submitAbout)}
          confirmLabel={say(ballotWords.submit)}
          isRunning={isSaving}
          onConfirm={() => void submit(say(ballotWords.wasSubmitted)).then(() => setAsking(false))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Panel>
  );
}
