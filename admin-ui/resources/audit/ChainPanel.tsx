import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import type { paths } from '../../api/schema.generated.js';
import { useAction } from '../../api/use-action.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { CodeBlock } from '../../layout/CodeBlock.js';
import { Panel } from '../../layout/Panel.js';
import { chainWords } from './audit-words.js';

type Verdict = paths['/api/audit/verification']['get']['responses'][200]['content']['application/json'];

/** Checks the chain from its first entry on, and lets it be taken away. */
export function ChainPanel() {
  const say = useSay();
  const { run, isRunning } = useAction();
  const [known, setKnown] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const check = async () => {
    setVerdict(null);
    const query = known.trim() === '' ? {} : { known: known.trim() };
    setVerdict(await run(() => dataOf(api.GET('/api/audit/verification', { params: { query } })), null));
  };
  return (
    <Panel
      title={say(chainWords.title)}
      about={say(chainWords.about)}
      actions={
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button href="/api/audit/export" download title={say(chainWords.exportAbout)}>
            {say(chainWords.export)}
          </Button>
          <Button variant="contained" loading={isRunning} onClick={() => void check()}>
            {say(chainWords.check)}
          </Button>
        </Stack>
      }
    >
      <Box sx={{ padding: 2, paddingTop: 0.5 }}>
        <TextField
          fullWidth
          label={say(chainWords.known)}
          helperText={say(chainWords.knownHelp)}
          value={known}
          onChange={(event) => setKnown(event.target.value)}
          autoComplete="off"
        />
        <div aria-live="polite">{verdict === null ? null : <VerdictShown verdict={verdict} />}</div>
      </Box>
    </Panel>
  );
}

function VerdictShown({ verdict }: { readonly verdict: Verdict }) {
  const say = useSay();
  const language = useLanguage();
  const { intact, entries, head, fault } = verdict;
  if (!intact) {
    return (
      <Alert severity="error" sx={{ marginTop: 1.5 }}>
        {say(chainWords.broken({ seq: fault?.seq ?? 0 }))} {fault?.message[language]}
      </Alert>
    );
  }
  return (
    <>
      <Alert severity="success" sx={{ marginTop: 1.5, marginBottom: 1.5 }}>
        {say(chainWords.intact({ entries: entries ?? 0 }))} {say(chainWords.head)}：
      </Alert>
      <CodeBlock text={head ?? ''} label={say(chainWords.head)} />
    </>
  );
}
