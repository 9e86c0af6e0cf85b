import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, useRef, useState } from 'react';
import { knownSession } from '../../access/session.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { EvidenceList } from '../sheets/EvidenceList.js';
import { loadEvidence } from '../sheets/sheet-api.js';
import type { SubmittedCell } from './load-submitted.js';
import { ReasonDialog } from './ReasonDialog.js';
import { VerificationTable } from './VerificationTable.js';
import { verificationWords } from './verification-words.js';
import { checkCells } from './verify-cells.js';

/** A list that is worked through by keyboard, with the evidence of the line one is on beside it. */
export function VerificationDesk({
  cells,
  onChange,
}: {
  readonly cells: readonly SubmittedCell[];
  readonly onChange: () => void;
}) {
  const say = useSay();
  const table = useRef<HTMLTableElement>(null);
  const { run, isRunning } = useAction();
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isReturning, setReturning] = useState(false);
  const mine = knownSession()?.actor.id ?? '';
  const current = cells[Math.min(at, cells.length - 1)];
  const chosen = cells.filter(({ id }) => selected.has(id));
  const meant = (chosen.length > 0 ? chosen : current === undefined ? [] : [current]).filter(({ by }) => by !== mine);
  const go = (to: number): void => {
    const place = Math.max(0, Math.min(cells.length - 1, to));
    setAt(place);
    table.current?.querySelectorAll<HTMLElement>('tbody tr')[place]?.focus();
  };
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const check = async (reason: string | null): Promise<void> => {
    if (meant.length === 0) return;
    const words = reason === null ? verificationWords.verified : verificationWords.returned;
    const done = await run(() => checkCells(meant, reason), say(words));
    setReturning(false);
    if (done === null) return;
    setSelected(new Set());
    onChange();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLTableRowElement)) return;
    const { key } = event;
    if (key === 'ArrowDown') go(at + 1);
    else if (key === 'ArrowUp') go(at - 1);
    else if (key === ' ' && current !== undefined) toggle(current.id);
    else if (key.toLowerCase() === 'v') void check(null);
    else if (key.toLowerCase() === 'r') setReturning(meant.length > 0);
    else return;
    event.preventDefault();
  };
  const count = meant.length;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 280px' },
        alignItems: 'start',
      }}
    >
      <Panel
        title={say(verificationWords.facts)}
        about={say(verificationWords.waiting({ count: cells.length }))}
        actions={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button disabled={count === 0} onClick={() => setReturning(true)}>
              {count > 1 ? say(verificationWords.returnMany({ count })) : say(verificationWords.return)}
            </Button>
            <Button variant="contained" disabled={count === 0} loading={isRunning} onClick={() => void check(null)}>
              {count > 1 ? say(verificationWords.verifyMany({ count })) : say(verificationWords.verify)}
            </Button>
          </Box>
        }
      >
        <VerificationTable
          ref={table}
          cells={cells}
          at={at}
          selected={selected}
          onGo={go}
          onToggle={toggle}
          onKeyDown={onKeyDown}
        />
      </Panel>
      {current === undefined ? null : <Beside cell={current} />}
      {isReturning ? (
        <ReasonDialog
          title={say(verificationWords.returnTitle)}
          about={say(verificationWords.returnAbout)}
          confirmLabel={say(verificationWords.return)}
          isRunning={isRunning}
          onConfirm={(reason) => void check(reason)}
          onClose={() => setReturning(false)}
        />
      ) : null}
    </Box>
  );
}

function Beside({ cell }: { readonly cell: SubmittedCell }) {
  const say = useSay();
  const language = useLanguage();
  const { address, unit, target, targetId, label, period, value, note } = cell;
  const { data } = useLoaded(
    () => loadEvidence(address.cycle, unit.id, target, targetId),
    [address.cycle, unit.id, target, targetId],
  );
  return (
    <Box
      component="aside"
      aria-label={say(verificationWords.evidence)}
      // It stays beside the line, however far down that is.
      sx={{ display: 'grid', gap: 1.5, position: { md: 'sticky' }, top: { md: 80 } }}
    >
      <div>
        <Typography variant="caption" color="text.secondary">
          {unit.name}
        </Typography>
        <Typography variant="h3" component="h2">
          {period === null ? label[language] : `${label[language]} ${period}`}
        </Typography>
      </div>
      <Typography sx={{ fontSize: '1.25rem', fontWeight: 600 }}>{value[language]}</Typography>
      {note === '' ? null : <Typography variant="body2">{note}</Typography>}
      <Typography variant="caption" component="h3" color="text.secondary" sx={{ fontWeight: 600 }}>
        {say(verificationWords.evidence)}
      </Typography>
      {data === null ? null : <EvidenceList cycle={address.cycle} files={data} />}
    </Box>
  );
}
