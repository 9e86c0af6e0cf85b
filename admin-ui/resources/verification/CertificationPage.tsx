import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { useParams } from 'react-admin';
import { knownSession } from '../../access/session.js';
import { api, dataOf, idempotencyKey, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { contentText } from '../reports/event-content.js';
import { LoadingOr } from '../sheets/LoadingOr.js';
import { loadForm } from '../sheets/sheet-api.js';
import { ReasonDialog } from './ReasonDialog.js';
import { verificationWords } from './verification-words.js';

const MOST = 1000;

/** Events and records that wait to be certified or rejected. */
export function CertificationPage() {
  const say = useSay();
  const language = useLanguage();
  const { cycle = '' } = useParams();
  const { run, isRunning } = useAction();
  const [rejected, setRejected] = useState<{ readonly id: string; readonly revision: number } | null>(null);
  const mine = knownSession()?.actor.id ?? '';
  const loaded = useLoaded(async () => {
    const query = { state: 'entered' as const, perPage: MOST };
    const [form, events] = await Promise.all([
      loadForm(cycle, null),
      dataOf(api.GET('/api/cycles/{cycle}/events', { params: { path: { cycle }, query } })),
    ]);
    return { form, events: events.data };
  }, [cycle]);
  const decide = async (id: string, revision: number, reason: string | null): Promise<void> => {
    const given = { params: { path: { cycle, id } }, headers: { ...ifMatch(revision), ...idempotencyKey() } };
    const done = await run(
      () =>
        reason === null
          ? dataOf(api.POST('/api/cycles/{cycle}/events/{id}/certify', { ...given, body: {} }))
          : dataOf(api.POST('/api/cycles/{cycle}/events/{id}/reject', { ...given, body: { reason } })),
      say(reason === null ? verificationWords.certified : verificationWords.rejected),
    );
    setRejected(null);
    if (done !== null) loaded.reload();
  };
  return (
    <LoadingOr loaded={loaded}>
      {({ form, events }) => (
        <PageFrame title={say(verificationWords.eventsOf({ name: form.cycle.name }))} maxWidth={1080}>
          {events.length === 0 ? (
            <NextStep title={say(verificationWords.noEventsTitle)} about={say(verificationWords.nothingAbout)} />
          ) : (
            <Panel title={say(verificationWords.events)}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{say(verificationWords.unit)}</TableCell>
                    <TableCell>{say(verificationWords.item)}</TableCell>
                    <TableCell>{say(verificationWords.value)}</TableCell>
                    <TableCell>{say(verificationWords.by)}</TableCell>
                    <TableCell />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {events.map(({ id, unitName, list, content, source, enteredBy, enteredByName, revision }) => {
                    const known = form.lists.find((each) => each.id === list);
                    const isOwn = enteredBy === mine;
                    return (
                      <TableRow key={id} hover>
                        <TableCell>{unitName}</TableCell>
                        <TableCell>{known?.label[language] ?? list}</TableCell>
                        <TableCell>
                          {contentText(content, known, language)}
                          {source === null ? null : <Box sx={{ color: 'text.secondary' }}>{source}</Box>}
                        </TableCell>
                        <TableCell>{enteredByName}</TableCell>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}>
                          <Button
                            size="small"
                            disabled={isOwn || isRunning}
                            onClick={() => void decide(id, revision, null)}
                          >
                            {say(verificationWords.certify)}
                          </Button>
                          <Button
                            size="small"
                            color="error"
                            disabled={isOwn || isRunning}
                            onClick={() => setRejected({ id, revision })}
                          >
                            {say(verificationWords.reject)}
                          </Button>
                        </TableCell>
                      </TableRow>
                    );
                  })}
                </TableBody>
              </Table>
            </Panel>
          )}
          {rejected === null ? null : (
            <ReasonDialog
              title={say(verificationWords.rejectTitle)}
              about={say(verificationWords.rejectAbout)}
              confirmLabel={say(verificationWords.reject)}
              isRunning={isRunning}
              onConfirm={(reason) => void decide(rejected.id, rejected.revision, reason)}
              onClose={() => setRejected(null)}
            />
          )}
        </PageFrame>
      )}
    </LoadingOr>
  );
}
