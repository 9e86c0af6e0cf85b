import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { LinkBase, useParams } from 'react-admin';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useSay } from '../../i18n/use-say.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { PageLoading } from '../../layout/Shell.js';
import { beforeInPlace } from './audit-entry.js';
import { auditAddress } from './audit-filter.js';
import { auditWords } from './audit-words.js';
import { DifferencePanel } from './DifferencePanel.js';
import { EntryFacts, EntryProof } from './EntryFacts.js';

/** One entry: who did what to which thing, before and after, and where it stands in the chain. */
export function AuditEntryPage() {
  const { seq = '' } = useParams();
  const say = useSay();
  const path = { seq: Number(seq) };
  const { data: entry, error } = useLoaded(() => dataOf(api.GET('/api/audit/{seq}', { params: { path } })), [seq]);
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (entry === null) return <PageLoading />;
  const { actor, resource, resourceId } = entry;
  const ofThing = auditAddress({ resource, resourceId });
  const ofPerson = auditAddress({ actor: actor.kind === 'system' ? 'system' : actor.id, actorName: actor.name });
  return (
    <PageFrame
      title={say(auditWords.entryTitle({ seq }))}
      maxWidth={960}
      actions={
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button component={LinkBase} to="/audit">
            {say(auditWords.back)}
          </Button>
          <Button variant="outlined" component={LinkBase} to={ofPerson}>
            {say(auditWords.samePerson)}
          </Button>
          <Button variant="outlined" component={LinkBase} to={ofThing}>
            {say(auditWords.sameThing)}
          </Button>
        </Stack>
      }
    >
      <Stack spacing={2.5}>
        <EntryFacts entry={entry} />
        <DifferencePanel before={beforeInPlace(entry)} after={entry.after} />
        <EntryProof entry={entry} />
      </Stack>
    </PageFrame>
  );
}
