import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { api, dataOf } from '../../api/api.js';
import { ApiError } from '../../api/api-error.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSay } from '../../i18n/use-say.js';
import { Fact, Facts } from '../../layout/Facts.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { StateChip } from '../../states/StateChip.js';
import { systemWords } from './system-words.js';

/** From so many minutes on the clocks are called different. */
const CLOCK_MINUTES = 2;

/** Whether the server can be used, and what it is. */
export function ServerPanel() {
  const say = useSay();
  const { minute } = useFormat();
  const { data, error, reload } = useLoaded(async () => {
    const [ready, server] = await Promise.all([readiness(), dataOf(api.GET('/api/server'))]);
    return { ready, server, minutesOff: minutesBetween(server.now, Date.now()) };
  }, []);
  return (
    <Panel title={say(systemWords.health)} actions={<Button onClick={reload}>{say(systemWords.reload)}</Button>}>
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {data === null ? (
        <Box sx={{ padding: 2 }}>{error === null ? <PageLoading /> : null}</Box>
      ) : (
        <>
          <Facts>
            <Fact label={say(systemWords.state)}>
              <StateChip
                tone={data.ready === null ? 'bad' : 'good'}
                label={say(data.ready === null ? systemWords.notReady : systemWords.ready)}
              />
            </Fact>
            <Fact label={say(systemWords.version)}>
              {data.server.version} · Node {data.server.node}
            </Fact>
            <Fact label={say(systemWords.database)}>{say(systemWords[data.server.database])}</Fact>
            {data.ready === null ? null : (
              <Fact label={say(systemWords.schemes)}>
                {say(systemWords.schemesOf({ count: data.ready.schemes, broken: data.ready.broken }))}
              </Fact>
            )}
            <Fact label={say(systemWords.entries)}>{data.server.auditEntries}</Fact>
            <Fact label={say(systemWords.startedAt)}>{minute(data.server.startedAt)}</Fact>
            <Fact label={say(systemWords.clock)}>{minute(data.server.now)}</Fact>
          </Facts>
          {data.ready === null ? <Alert severity="error">{say(systemWords.notReadyAbout)}</Alert> : null}
          {data.minutesOff < CLOCK_MINUTES ? null : (
            <Alert severity="warning">{say(systemWords.clockOff({ minutes: data.minutesOff }))}</Alert>
          )}
        </>
      )}
    </Panel>
  );
}

/** What `/api/ready` says; null where it says that the server cannot be used. */
async function readiness() {
  try {
    return await dataOf(api.GET('/api/ready'));
  } catch (error) {
    if (error instanceof ApiError && error.status === 503) return null;
    throw error;
  }
}

function minutesBetween(instant: string, now: number): number {
  return Math.round(Math.abs(Date.parse(instant) - now) / 60_000);
}
