import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { EntryRow } from '../sheets/entry-source.js';
import type { Report } from './load-report.js';
import { factGridRows, selfGridRows } from './report-rows.js';
import { reportWords } from './report-words.js';

export interface ReturnedListProps {
  readonly report: Report;
  readonly rows: readonly EntryRow[];
  readonly onJump: (row: string) => void;
}

/** What came back, each with its reason; a click jumps there. */
export function ReturnedList({ report, rows, onJump }: ReturnedListProps) {
  const say = useSay();
  const language = useLanguage();
  const titles = new Map(
    [
      ...factGridRows(report, language),
      ...report.self.flatMap(({ source }) => selfGridRows(report, source.id, language)),
    ].map(({ id, title }) => [id, title]),
  );
  const returned = rows.flatMap(({ id, saver, key }) => {
    const cell = saver?.stored(key);
    return cell?.state === 'returned' ? [{ id, title: titles.get(id) ?? key, reason: cell.reason ?? '' }] : [];
  });
  if (returned.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{say(reportWords.returnedTitle({ count: returned.length }))}</AlertTitle>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
        {returned.map(({ id, title, reason }) => (
          <li key={id}>
            <Link component="button" type="button" onClick={() => onJump(id)} sx={{ textAlign: 'left' }}>
              {title}
            </Link>
            <div>{reason}</div>
          </li>
        ))}
      </Box>
    </Alert>
  );
}
