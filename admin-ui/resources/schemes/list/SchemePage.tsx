import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSay } from '../../../i18n/use-say.js';
import { PageFrame } from '../../../layout/PageFrame.js';
import { PageLoading } from '../../../layout/Shell.js';
import { StateChip } from '../../../states/StateChip.js';
import { amendmentWords } from '../review/amendment-words.js';
import { amendmentOf, VERSION_BADGES, type VersionSummary, versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { RetireDialog } from './RetireDialog.js';

/** The versions of one scheme, newest first: who wrote, who published, and what happened to them. */
export function SchemePage() {
  const { id = '' } = useParams();
  const say = useSay();
  const { minute } = useFormat();
  const { may } = useMay();
  const navigate = useNavigate();
  const { run, isRunning } = useAction();
  const { data, error, reload } = useLoaded(
    () => dataOf(api.GET('/api/schemes/{id}/versions', { params: { path: { id }, query: { perPage: 1000 } } })),
    [id],
  );
  const [retired, setRetired] = useState<VersionSummary | null>(null);
  const change = () =>
    run(async () => {
      const made = await dataOf(api.POST('/api/schemes/{id}/versions', { params: { path: { id } }, body: {} }));
      navigate(versionAddress(made.id));
    }, null);
  const versions = data?.data ?? [];
  const canChange = may('schemes:write') && versions.some(({ state }) => state === 'published');
  return (
    <PageFrame
      title={id}
      about={say(schemeWords.versionsAbout)}
      actions={
        canChange ? (
          <Button
            variant="contained"
            loading={isRunning}
            onClick={() => void change()}
            title={say(schemeWords.changeAbout)}
          >
            {say(schemeWords.change)}
          </Button>
        ) : null
      }
    >
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data === null && !error ? <PageLoading /> : null}
      {versions.length > 0 ? (
        <TableContainer
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}
        >
          <Table aria-label={say(schemeWords.versions)}>
            <TableHead>
              <TableRow>
                <TableCell>{say(schemeWords.versions)}</TableCell>
                <TableCell>{say(schemeWords.state)}</TableCell>
                <TableCell>{say(schemeWords.who)}</TableCell>
                <TableCell>{say(schemeWords.changedAt)}</TableCell>
                <TableCell>{say(schemeWords.publishedAt)}</TableCell>
                <TableCell>{say(schemeWords.note)}</TableCell>
                <TableCell>{say(schemeWords.actions)}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {versions.map((version) => (
                <TableRow key={version.id} hover>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    <MuiLink component={Link} to={versionAddress(version.id)}>
                      {say(schemeWords.number({ number: version.number }))}
                    </MuiLink>
                    {amendmentOf(version, versions) > 0 ? (
                      <Typography variant="caption" color="text.secondary" component="div">
                        {say(amendmentWords.number({ number: amendmentOf(version, versions) }))}
                      </Typography>
                    ) : null}
                  </TableCell>
                  <TableCell>
                    <StateChip
                      tone={VERSION_BADGES[version.state].tone}
                      label={say(VERSION_BADGES[version.state].label)}
                    />
                  </TableCell>
                  <TableCell>{version.authors.map(({ name }) => name).join('、')}</TableCell>
                  <TableCell>{minute(version.updatedAt)}</TableCell>
                  <TableCell>
                    {version.publishedBy === null ? '—' : `${version.publishedBy.name} ${minute(version.publishedAt)}`}
                  </TableCell>
                  <TableCell>{version.retireReason ?? version.reviewNote ?? version.note ?? '—'}</TableCell>
                  <TableCell>
                    {version.state === 'published' && may('schemes:publish') ? (
                      <Button size="small" color="error" onClick={() => setRetired(version)}>
                        {say(schemeWords.retire)}
                      </Button>
                    ) : null}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      ) : null}
      {retired ? (
        <RetireDialog
          version={retired}
          onDone={() => {
            setRetired(null);
            reload();
          }}
          onClose={() => setRetired(null)}
        />
      ) : null}
    </PageFrame>
  );
}
