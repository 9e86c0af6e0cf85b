import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { AmendmentSection } from './AmendmentSection.js';
import { ChangeList } from './ChangeList.js';
import { reviewWords } from './review-words.js';
import { useSeen } from './use-seen.js';

/** What a reviewer looks at before publishing, and an author before submitting: obstacles, checks, reasons, differences. */
export function ReviewPanel() {
  const say = useSay();
  const { version } = useStudio();
  const { id, revision } = version;
  const { data: check } = useLoaded(
    () => dataOf(api.POST('/api/scheme-versions/{id}/check', { params: { path: { id } }, body: {} })),
    [id, revision],
  );
  const { data: comparison, error } = useLoaded(
    () => dataOf(api.GET('/api/scheme-versions/{id}/comparison', { params: { path: { id } } })),
    [id, revision],
  );
  const { seen, toggle } = useSeen(`${id} ${version.hash ?? ''}`);
  if (check === null) return <PanelWaits />;
  const { obstacles, counts, cases, rules, clauses, acknowledged } = check;
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const reached = countsIn(rules, 'reached', 'total');
  const uncovered = countsIn(readKey(clauses, 'counts'), 'uncovered')?.[0];
  return (
    <Box sx={{ padding: 2, display: 'grid', gap: 2.5 }}>
      {obstacles.length === 0 ? (
        <Alert severity="success">{say(reviewWords.noObstacles)}</Alert>
      ) : (
        <Alert severity="warning">
          {say(reviewWords.obstacles)}
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
            {obstacles.map(({ code, message }) => (
              <li key={`${code} ${message.en}`}>{say(message)}</li>
            ))}
          </Box>
        </Alert>
      )}
      <section>
        <Typography variant="h3" component="h2">
          {say(reviewWords.checks)}
        </Typography>
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: '0.875rem' }}>
          <li>{say(reviewWords.counts(counts))}</li>
          <li>{say(reviewWords.casesDone({ passed, total: cases.length }))}</li>
          {reached === null ? null : (
            <li>{say(reviewWords.coverage({ reached: reached[0] ?? 0, total: reached[1] ?? 0 }))}</li>
          )}
          {uncovered === undefined ? null : <li>{say(reviewWords.clausesDone({ uncovered }))}</li>}
        </Box>
      </section>
      <section>
        <Typography variant="h3" component="h2">
          {say(reviewWords.difference)}
        </Typography>
        {error ? <Typography variant="body2">{error.message}</Typography> : null}
        {comparison === null ? (
          error ? null : (
            <PanelWaits />
          )
        ) : (
          <>
            <ChangeList parts={comparison.parts} />
            {comparison.source ? <Typography variant="body2">{say(reviewWords.sourceChanged)}</Typography> : null}
          </>
        )}
      </section>
      <AmendmentSection version={version} />
      {acknowledged.length === 0 ? null : (
        <section>
          <Typography variant="h3" component="h2">
            {say(reviewWords.acknowledged)}
          </Typography>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: '0.875rem' }}>
            {acknowledged.map(({ diagnostic, reason }) => (
              <li key={`${diagnostic.code} ${diagnostic.path.join('.')}`}>
                {say(diagnostic.message)} — {reason}
              </li>
            ))}
          </Box>
          <FormControlLabel
            control={
              <Checkbox size="small" checked={seen.includes('acknowledged')} onChange={() => toggle('acknowledged')} />
            }
            label={<Typography variant="body2">{say(reviewWords.readAcknowledged)}</Typography>}
          />
        </section>
      )}
    </Box>
  );
}

/** Numbers of an answer whose shape the interface leaves open; null where one is not there. */
function countsIn(value: unknown, ...keys: readonly string[]): readonly number[] | null {
  const numbers = keys.map((key) => readKey(value, key));
  return numbers.every((each) => typeof each === 'number') ? numbers : null;
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
