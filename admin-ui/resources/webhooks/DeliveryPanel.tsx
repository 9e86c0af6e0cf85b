import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { DeliveryDialog } from './DeliveryDialog.js';
import { DeliveryTable } from './DeliveryTable.js';
import { deliveryWords } from './delivery-words.js';
import type { Delivery } from './webhook.js';

const PER_PAGE = 20;
/** Milliseconds between looks, while something waits. */
const LOOK_AGAIN = 2500;
const STATES = ['waiting', 'delivered', 'failed'] as const;

/** What a webhook was sent, page by page; it keeps itself up to date while something is on its way. */
export function DeliveryPanel({ webhook, mayReplay }: { readonly webhook: string; readonly mayReplay: boolean }) {
  const say = useSay();
  const [page, setPage] = useState(1);
  const [state, setState] = useState<Delivery['state'] | ''>('');
  const [opened, setOpened] = useState<string | null>(null);
  const path = { id: webhook };
  const query = { page, perPage: PER_PAGE, ...(state === '' ? {} : { state }) };
  const { data, error, reload } = useLoaded(
    () => dataOf(api.GET('/api/webhooks/{id}/deliveries', { params: { path, query } })),
    [webhook, page, state],
  );
  const isWaiting = data?.data.some((delivery) => delivery.state === 'waiting') ?? false;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(reload, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isWaiting, reload]);
  const choose = (chosen: Delivery['state'] | '') => {
    setState(chosen);
    setPage(1);
  };
  return (
    <Panel
      title={say(deliveryWords.title)}
      about={say(deliveryWords.about)}
      actions={
        <Stack direction="row" spacing={1}>
          <TextField
            select
            label={say(deliveryWords.stateFilter)}
            value={state}
            // The choices below are the states and nothing.
            onChange={(event) => choose(event.target.value as Delivery['state'] | '')}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ minWidth: 130 }}
          >
            <MenuItem value="">{say(deliveryWords.any)}</MenuItem>
            {STATES.map((each) => (
              <MenuItem key={each} value={each}>
                {say(deliveryWords[each])}
              </MenuItem>
            ))}
          </TextField>
          <Button onClick={reload}>{say(deliveryWords.reload)}</Button>
        </Stack>
      }
    >
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {data === null ? (
        <Box sx={{ padding: 2 }}>
          <PageLoading />
        </Box>
      ) : data.total === 0 ? (
        <Box sx={{ padding: 2, paddingTop: 0 }}>
          <NextStep
            title={say(state === '' ? deliveryWords.none : deliveryWords.noneOfState)}
            about={say(state === '' ? deliveryWords.noneAbout : deliveryWords.noneOfStateAbout)}
          />
        </Box>
      ) : (
        <DeliveryTable deliveries={data.data} onOpen={setOpened} />
      )}
      {data === null || data.total <= PER_PAGE ? null : (
        <Stack direction="row" spacing={1} sx={{ padding: 1.5, justifyContent: 'flex-end' }}>
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
            {say(deliveryWords.newer)}
          </Button>
          <Button disabled={page * PER_PAGE >= data.total} onClick={() => setPage(page + 1)}>
            {say(deliveryWords.older)}
          </Button>
        </Stack>
      )}
      {opened === null ? null : (
        <DeliveryDialog
          webhook={webhook}
          delivery={opened}
          mayReplay={mayReplay}
          onReplayed={() => {
            setOpened(null);
            choose('');
            reload();
          }}
          onClose={() => setOpened(null)}
        />
      )}
    </Panel>
  );
}
