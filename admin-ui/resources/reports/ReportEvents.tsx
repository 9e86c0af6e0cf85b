import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { StateChip, type Tone } from '../../states/StateChip.js';
import { orNull } from '../sheets/sheet-api.js';
import { EventDialog } from './EventDialog.js';
import { contentText } from './event-content.js';
import type { Report } from './load-report.js';
import { reportWords } from './report-words.js';

type Event =
  paths['/api/cycles/{cycle}/events']['get']['responses'][200]['content']['application/json']['data'][number];

const TONES: Readonly<Record<Event['state'], Tone>> = {
  entered: 'active',
  certified: 'good',
  rejected: 'bad',
  withdrawn: 'plain',
};

/** Events and records of the unit: what was entered, and a way to enter more. */
export function ReportEvents({ report }: { readonly report: Report }) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const [isEntering, setEntering] = useState(false);
  const { form, unit } = report;
  const cycle = form.cycle.id;
  const events = useLoaded(async () => {
    const query = { unit: unit.id, perPage: 200 };
    return await orNull(dataOf(api.GET('/api/cycles/{cycle}/events', { params: { path: { cycle }, query } })));
  }, [cycle, unit.id]);
  const entered = events.data?.data ?? [];
  if (form.lists.length === 0 && entered.length === 0) return null;
  const lists = new Map(form.lists.map((list) => [list.id, list]));
  return (
    <Panel
      title={say(reportWords.events)}
      about={say(reportWords.eventsAbout)}
      actions={
        may('events:enter') ? (
          <Button variant="outlined" onClick={() => setEntering(true)}>
            {say(reportWords.addEvent)}
          </Button>
        ) : null
      }
    >
      {entered.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
          {say(reportWords.noEvents)}
        </Typography>
      ) : (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{say(reportWords.kind)}</TableCell>
              <TableCell>{say(reportWords.value)}</TableCell>
              <TableCell>{say(reportWords.state)}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {entered.map(({ id, list, content, state, source }) => (
              <TableRow key={id}>
                <TableCell>{lists.get(list)?.label[language] ?? list}</TableCell>
                <TableCell>
                  {contentText(content, lists.get(list), language)}
                  {source === null ? null : (
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {` ${source}`}
                    </Box>
                  )}
                </TableCell>
                <TableCell>
                  <StateChip tone={TONES[state]} label={say(reportWords[state])} />
                  {state === 'rejected' ? <RejectedWhy cycle={cycle} event={id} /> : null}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {isEntering ? (
        <EventDialog
          form={form}
          unit={unit.id}
          onClose={() => setEntering(false)}
          onDone={() => {
            setEntering(false);
            events.reload();
          }}
        />
      ) : null}
    </Panel>
  );
}

/** Why an event was not certified; nothing while that is not known. */
function RejectedWhy({ cycle, event: id }: { readonly cycle: string; readonly event: string }) {
  const { data } = useLoaded(
    async () => await orNull(dataOf(api.GET('/api/cycles/{cycle}/events/{id}', { params: { path: { cycle, id } } }))),
    [cycle, id],
  );
  const reason = data?.revisions.findLast(({ action }) => action === 'reject')?.reason ?? null;
  if (reason === null) return null;
  return (
    <Typography variant="caption" component="div">
      {reason}
    </Typography>
  );
}
