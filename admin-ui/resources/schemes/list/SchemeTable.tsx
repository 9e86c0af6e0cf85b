import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useFormat } from '../../../i18n/use-format.js';
import { useSay } from '../../../i18n/use-say.js';
import { StateChip } from '../../../states/StateChip.js';
import { badgesOf, type SchemeSummary, VERSION_BADGES, versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';

export interface SchemeTableProps {
  readonly schemes: readonly SchemeSummary[];
  /** Null: whoever looks at it writes no schemes. */
  readonly onCopy: ((scheme: SchemeSummary) => void) | null;
}

/** Schemes with what is in force and what is being worked on. */
export function SchemeTable({ schemes, onCopy }: SchemeTableProps) {
  const say = useSay();
  return (
    <TableContainer sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Table aria-label={say(schemeWords.title)}>
        <TableHead>
          <TableRow>
            <TableCell>{say(schemeWords.name)}</TableCell>
            <TableCell>{say(schemeWords.year)}</TableCell>
            <TableCell>{say(schemeWords.state)}</TableCell>
            <TableCell>{say(schemeWords.inForce)}</TableCell>
            <TableCell>{say(schemeWords.inWork)}</TableCell>
            <TableCell>{say(schemeWords.actions)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {schemes.map((scheme) => (
            <SchemeRow key={scheme.id} scheme={scheme} onCopy={onCopy} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function SchemeRow({ scheme, onCopy }: { readonly scheme: SchemeSummary } & Pick<SchemeTableProps, 'onCopy'>) {
  const say = useSay();
  const { id, title, year, version, unpublished } = scheme;
  const newest = unpublished ?? version;
  return (
    <TableRow hover>
      <TableCell sx={{ minWidth: 220 }}>
        {newest === null ? (
          (title ?? id)
        ) : (
          <MuiLink component={Link} to={versionAddress(newest.id)} sx={{ fontWeight: 600 }}>
            {title ?? id}
          </MuiLink>
        )}
        <Typography variant="caption" component="div" color="text.secondary">
          {id}
        </Typography>
      </TableCell>
      <TableCell>{year ?? '—'}</TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          {badgesOf(scheme).map((badge) => (
            <StateChip key={badge.label.en} tone={badge.tone} label={say(badge.label)} />
          ))}
        </Box>
      </TableCell>
      <TableCell>{version === null ? '—' : <VersionLink version={version} />}</TableCell>
      <TableCell>{unpublished === null ? '—' : <VersionLink version={unpublished} />}</TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', gap: 0.5, marginLeft: '-14px' }}>
          <Button component={Link} to={`/schemes/${encodeURIComponent(id)}`} size="small">
            {say(schemeWords.versions)}
          </Button>
          {onCopy === null || newest === null ? null : (
            <Button size="small" onClick={() => onCopy(scheme)}>
              {say(schemeWords.copy)}
            </Button>
          )}
        </Box>
      </TableCell>
    </TableRow>
  );
}

function VersionLink({ version }: { readonly version: NonNullable<SchemeSummary['version']> }) {
  const say = useSay();
  const { day } = useFormat();
  const badge = Object.entries(VERSION_BADGES).find(([state]) => state === version.state)?.[1];
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      <MuiLink component={Link} to={versionAddress(version.id)}>
        {say(schemeWords.number({ number: version.number }))}
      </MuiLink>
      <Typography variant="caption" component="div" color="text.secondary">
        {badge === undefined ? '' : `${say(badge.label)} · `}
        {day(version.updatedAt)}
      </Typography>
    </Box>
  );
}
