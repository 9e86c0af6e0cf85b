import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { EntrySource } from '../sheets/entry-source.js';
import type { Report } from './load-report.js';
import { factRowId, selfRowId } from './report-rows.js';
import { reportWords } from './report-words.js';

export interface MissingListProps {
  readonly report: Report;
  readonly source: EntrySource;
  readonly onJump: (row: string) => void;
}

const SHOWN = 12;

/** What the server still waits for and the page does not hold yet; a click jumps there. */
export function MissingList({ report, source, onJump }: MissingListProps) {
  const say = useSay();
  const language = useLanguage();
  const open = report.missing.flatMap(({ kind, source: rated, key, period, label, state }) => {
    if (state !== 'empty' || (kind !== 'fact' && kind !== 'self')) return [];
    const row = kind === 'fact' ? rowOfFact(report, key) : selfRowId(rated ?? '', key);
    const title = period === null ? label[language] : `${label[language]} ${period}`;
    return source.text(row, 'value') === '' ? [{ row, title }] : [];
  });
  if (report.missing.length === 0) return null;
  // What was returned is said above.
  if (open.length === 0 && report.missing.some(({ state }) => state === 'returned')) return null;
  if (open.length === 0) {
    return (
      <Typography variant="body2" color="success.main" role="status">
        ✓ {say(reportWords.nothingMissing)}
      </Typography>
    );
  }
  return (
    <Box role="status">
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {say(reportWords.missingTitle({ count: open.length }))}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, columns: { sm: 2, md: 3 } }}>
        {open.slice(0, SHOWN).map(({ row, title }) => (
          <li key={row}>
            <Link component="button" type="button" onClick={() => onJump(row)} sx={{ textAlign: 'left' }}>
              {title.length > 40 ? `${title.slice(0, 40)}…` : title}
            </Link>
          </li>
        ))}
        {open.length > SHOWN ? <li>{say(reportWords.moreMissing({ count: open.length - SHOWN }))}</li> : null}
      </Box>
    </Box>
  );
}

/** A fact by period of which any will do is expected under its own name: its first period stands for it. */
function rowOfFact({ form }: Report, key: string): string {
  const fact = form.facts.find(({ id }) => id === key);
  if (fact === undefined || fact.per === 'year' || fact.accumulate === null) return factRowId(key);
  return factRowId(`${key}@${form.cycle.year}-${fact.per === 'quarter' ? 'Q1' : '01'}`);
}
