import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useLoaded } from '../../api/use-loaded.js';
import type { GridSource } from '../../grid/grid.js';
import { useSay } from '../../i18n/use-say.js';
import { CellHistory } from './CellHistory.js';
import { EvidenceList } from './EvidenceList.js';
import { type Evidence, loadEvidence, type SheetAddress } from './sheet-api.js';
import { sheetWords } from './sheet-words.js';

/** What stands beside a row of a grid. */
export interface RowDetails {
  readonly id: string;
  readonly title: string;
  /** The full standard; null: the title says it all. */
  readonly text: string | null;
  /** Points, department and the like, in a line. */
  readonly facts: string;
  readonly self: { readonly value: string; readonly note: string } | null;
  readonly cycle: string;
  /** What the evidence proves: files of this unit and target are shown. */
  readonly evidence: { readonly unit: string; readonly target: Evidence['target']; readonly targetId: string };
  /** Another number when evidence was added. */
  readonly evidenceTime?: number;
  /** Whose history is shown. */
  readonly address: SheetAddress;
  readonly cell: string;
}

export interface RowPanelProps {
  readonly details: RowDetails;
  readonly source: GridSource;
  readonly remarkLabel?: string;
  /** Where title and remark stand beside it already, as on a phone. */
  readonly isBrief?: boolean;
  /** After Ctrl + Enter in the remark. */
  readonly onDone: () => void;
  /** Further parts, e.g. an upload. */
  readonly children?: ReactNode;
}

/** The row one is on: its full standard, what the unit says, the evidence, who changed what, and the remark. */
export function RowPanel({ details, source, remarkLabel, isBrief = false, onDone, children }: RowPanelProps) {
  const say = useSay();
  const { id, title, text, facts, self, cycle, evidence, address, cell } = details;
  const version = useSyncExternalStore(
    (listener) => source.subscribe(id, listener),
    () => source.version(id),
  );
  const note = source.text(id, 'note');
  const write = (typed: string): void => {
    if (typed !== source.text(id, 'note')) source.write([{ row: id, column: 'note', text: typed }]);
  };
  return (
    <Box
      component="aside"
      aria-label={say(sheetWords.standard)}
      sx={{ display: 'grid', gap: 2, alignContent: 'start' }}
    >
      {isBrief ? null : (
        <div>
          <Typography variant="h3" component="h2">
            {title}
          </Typography>
          {text === null ? null : <Typography variant="body2">{text}</Typography>}
          <Typography variant="caption" color="text.secondary">
            {facts}
          </Typography>
        </div>
      )}
      {self === null ? null : (
        <Part title={say(sheetWords.self)}>
          <Typography variant="body2">
            {self.value === '' ? say(sheetWords.noSelf) : self.value}
            {self.note === '' ? null : ` · ${self.note}`}
          </Typography>
        </Part>
      )}
      {isBrief ? null : (
        <TextField
          key={`${id}-${note}`}
          label={remarkLabel ?? say(sheetWords.remarkLabel)}
          helperText={say(sheetWords.remarkHelp)}
          defaultValue={note}
          disabled={!source.canEdit(id, 'note')}
          multiline
          minRows={2}
          maxRows={8}
          fullWidth
          onBlur={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            if (event.target instanceof HTMLTextAreaElement) write(event.target.value);
            onDone();
          }}
        />
      )}
      <Part title={say(sheetWords.evidence)}>
        <EvidenceOf cycle={cycle} evidence={evidence} time={details.evidenceTime ?? 0} />
        {children}
      </Part>
      <CellHistory key={`${cell}-${address.unit}`} address={address} cell={cell} version={version} />
    </Box>
  );
}

function EvidenceOf({ cycle, evidence, time }: Pick<RowDetails, 'cycle' | 'evidence'> & { readonly time: number }) {
  const { unit, target, targetId } = evidence;
  const { data } = useLoaded(() => loadEvidence(cycle, unit, target, targetId), [cycle, unit, target, targetId, time]);
  return data === null ? null : <EvidenceList cycle={cycle} files={data} />;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Typography variant="caption" component="h3" color="text.secondary" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      {children}
    </div>
  );
}
