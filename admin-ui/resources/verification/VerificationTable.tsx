import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { type ForwardedRef, forwardRef, type KeyboardEvent } from 'react';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { SubmittedCell } from './load-submitted.js';
import { verificationWords } from './verification-words.js';

export interface VerificationTableProps {
  readonly cells: readonly SubmittedCell[];
  /** Line that one is on. */
  readonly at: number;
  readonly selected: ReadonlySet<string>;
  readonly onGo: (to: number) => void;
  readonly onToggle: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What waits, a line each; the line one is on has the focus. */
export const VerificationTable = forwardRef(function VerificationTable(
  { cells, at, selected, onGo, onToggle, onKeyDown }: VerificationTableProps,
  ref: ForwardedRef<HTMLTableElement>,
) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Table size="small" ref={ref} onKeyDown={onKeyDown}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox" />
          <TableCell>{say(verificationWords.unit)}</TableCell>
          <TableCell>{say(verificationWords.item)}</TableCell>
          <TableCell>{say(verificationWords.value)}</TableCell>
          <TableCell>{say(verificationWords.source)}</TableCell>
          <TableCell>{say(verificationWords.by)}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cells.map(({ id, unit, label, period, value, note, source, byName }, index) => {
          const name = `${unit.name} ${label[language]}${period === null ? '' : ` ${period}`}`;
          return (
            <TableRow
              key={id}
              hover
              selected={index === at}
              tabIndex={index === at ? 0 : -1}
              aria-label={`${name} ${value[language]}`}
              onClick={() => onGo(index)}
            >
              <TableCell padding="checkbox">
                <input
                  type="checkbox"
                  checked={selected.has(id)}
                  aria-label={say(verificationWords.select({ name }))}
                  tabIndex={index === at ? 0 : -1}
                  onChange={() => onToggle(id)}
                />
              </TableCell>
              <TableCell>{unit.name}</TableCell>
              <TableCell>{period === null ? label[language] : `${label[language]} ${period}`}</TableCell>
              <TableCell>
                {value[language]}
                {note === '' ? null : <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{note}</Box>}
              </TableCell>
              <TableCell>{source || '—'}</TableCell>
              <TableCell>{byName}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
});
