import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { PageLoading } from '../../layout/Shell.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';
import { auditAddress, auditQuery, useAuditFilter } from './audit-filter.js';
import { auditWords } from './audit-words.js';
import { ChainPanel } from './ChainPanel.js';

const PER_PAGE = 50;

/** The audit log: search, page by page; the check of the chain; taking it away. */
export function AuditPage() {
  const say = useSay();
  const { filter, change, clear } = useAuditFilter();
  const query = { ...auditQuery(filter), perPage: PER_PAGE };
  const { data, error } = useLoaded(() => dataOf(api.GET('/api/audit', { params: { query } })), [auditAddress(filter)]);
  return (
    <PageFrame title={say(auditWords.title)} about={say(auditWords.about)}>
      <Stack spacing={2.5}>
        <ChainPanel />
        <AuditFilters filter={filter} onChange={change} onClear={clear} />
        {error === null ? null : <Alert severity="error">{error.message}</Alert>}
        {data === null ? (
          <PageLoading />
        ) : data.data.length === 0 && data.older === null ? (
          <NextStep
            title={say(auditWords.noneTitle)}
            about={say(auditWords.noneAbout)}
            action={<Button onClick={clear}>{say(auditWords.clear)}</Button>}
          />
        ) : (
          <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
            <AuditTable entries={data.data} />
          </Box>
        )}
        {data === null ? null : (
          <Stack direction="row" spacing={1} sx={{ alignItems: 'center', justifyContent: 'flex-end' }}>
            <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
              {data.total === null ? '' : say(auditWords.total({ total: data.total }))}
            </Typography>
            <Button disabled={data.newer === null} onClick={() => change({ after: String(data.newer) })}>
              {say(auditWords.newer)}
            </Button>
            <Button disabled={data.older === null} onClick={() => change({ before: String(data.older) })}>
              {say(auditWords.older)}
            </Button>
          </Stack>
        )}
      </Stack>
    </PageFrame>
  );
}
