import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMay } from '../../access/use-may.js';
import { useSay } from '../../i18n/use-say.js';
import { CodeBlock } from '../../layout/CodeBlock.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { JobPanel } from './JobPanel.js';
import { ServerPanel } from './ServerPanel.js';
import { systemWords } from './system-words.js';

const COMMANDS = `npx heng backup heng-2023-12-31.backup
npx heng audit verify
DATABASE_URL=sqlite:new.db npx heng restore heng-2023-12-31.backup`;

/** How the server is, what it does, how it is backed up. */
export function SystemPage() {
  const say = useSay();
  const { may } = useMay();
  return (
    <PageFrame title={say(systemWords.title)} about={say(systemWords.about)} maxWidth={1080}>
      <Stack spacing={2.5}>
        <ServerPanel />
        <JobPanel />
        {may('users:manage') ? (
          <Panel title={say(systemWords.backup)}>
            <Stack spacing={1.5} sx={{ padding: 2, paddingTop: 0 }}>
              <Typography variant="body2" color="text.secondary">
                {say(systemWords.backupAbout)}
              </Typography>
              <CodeBlock text={COMMANDS} label={say(systemWords.backupCommand)} />
            </Stack>
          </Panel>
        ) : null}
      </Stack>
    </PageFrame>
  );
}
