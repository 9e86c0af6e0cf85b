import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Words } from '../../../dsl/index.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { loadChanges, type SheetAddress, type SheetHistory } from './sheet-api.js';
import { valueText } from './sheet-content.js';
import { sheetWords } from './sheet-words.js';

const ACTIONS: Readonly<Record<SheetHistory['action'], Words>> = {
  enter: sheetWords.enter,
  submit: sheetWords.submitStep,
  return: sheetWords.return,
  verify: sheetWords.verify,
};

/** Who changed a cell, and when; asked for when somebody opens it. */
export function CellHistory(props: {
  readonly address: SheetAddress;
  readonly cell: string;
  /** Another number when the cell changed. */
  readonly version: number;
}) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} sx={{ paddingInline: 0.5 }}>
        {say(sheetWords.changes)}
      </Button>
      {isOpen ? <Changes {...props} /> : null}
    </div>
  );
}

function Changes({
  address,
  cell,
  version,
}: {
  readonly address: SheetAddress;
  readonly cell: string;
  readonly version: number;
}) {
  const say = useSay();
  const format = useFormat();
  const { data } = useLoaded(
    () => loadChanges(address, cell),
    [address.cycle, address.unit, address.marks?.source ?? '', address.marks?.rater ?? '', cell, version],
  );
  if (data === null) return null;
  if (data.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {say(sheetWords.noChanges)}
      </Typography>
    );
  }
  return (
    <Box component="ol" sx={{ margin: 0, paddingLeft: 2.5 }}>
      {data.toReversed().map(({ revision, action, changes, reason, at, by }) => {
        const value = valueText(changes[cell] ?? null);
        return (
          <Typography key={revision} variant="body2" component="li">
            {`${format.minute(at)} · ${by.name} · ${say(ACTIONS[action])} `}
            <strong>{value === '' ? say(sheetWords.empty) : value}</strong>
            {changes[cell]?.source === undefined ? null : ` · ${say(sheetWords.source)} ${changes[cell].source}`}
            {reason === null ? null : ` · ${reason}`}
          </Typography>
        );
      })}
    </Box>
  );
}
