import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLoaded } from '../../api/use-loaded.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { InputsTable } from './InputsTable.js';
import { inputsOfNode } from './node-inputs.js';
import { type InputRow, nodeExplanationOf, type RunPath } from './result.js';
import { resultWords } from './result-words.js';

export interface NodeDetailProps {
  readonly path: RunPath & { readonly unit: string };
  readonly node: string;
  readonly names: SchemeNames;
  /** All inputs of the unit. */
  readonly inputs: readonly InputRow[];
}

/** How one part came about: its clause, its computation in words, its inputs and who entered them. */
export function NodeDetail({ path, node, names, inputs }: NodeDetailProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, error } = useLoaded(
    () => nodeExplanationOf(path, node, language),
    [path.cycle, path.run, path.unit, node, language],
  );
  const title = nameOf(names, 'nodes', data?.explanation.id ?? node)[language];
  return (
    <Panel title={title}>
      {error === null ? null : <Alert severity="error">{error.message}</Alert>}
      {data === null && error === null ? <PageLoading /> : null}
      {data === null ? null : (
        <Stack spacing={2} sx={{ padding: 2, paddingTop: 0 }}>
          <Grounds grounds={data.explanation.grounds} />
          <section aria-label={say(resultWords.how)}>
            <Typography variant="h3" gutterBottom>
              {say(resultWords.how)}
            </Typography>
            <Typography
              component="pre"
              variant="body2"
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'inherit', margin: 0 }}
            >
              {data.text.trim()}
            </Typography>
          </section>
          <section aria-label={say(resultWords.inputs)}>
            <Typography variant="h3" gutterBottom>
              {say(resultWords.inputs)}
            </Typography>
            <InputsTable inputs={inputsOfNode(data.explanation, inputs)} />
          </section>
        </Stack>
      )}
    </Panel>
  );
}

function Grounds({
  grounds,
}: {
  readonly grounds: Awaited<ReturnType<typeof nodeExplanationOf>>['explanation']['grounds'];
}) {
  const say = useSay();
  const { clauses, interpretation } = grounds;
  if (clauses.length === 0 && interpretation === null) return null;
  return (
    <section aria-label={say(resultWords.grounds)}>
      <Typography variant="h3" gutterBottom>
        {say(resultWords.grounds)}
      </Typography>
      {clauses.map(({ article, quotes }) => (
        <Box
          key={`${article} ${quotes.join('')}`}
          component="blockquote"
          sx={{ margin: 0, marginBottom: 1, paddingLeft: 1.5, borderLeft: '3px solid', borderColor: 'primary.main' }}
        >
          {article === null ? null : (
            <Typography variant="caption" color="text.secondary">
              {say(resultWords.article({ article }))}
            </Typography>
          )}
          {quotes.map((quote) => (
            <Typography key={quote} variant="body2">
              {quote}
            </Typography>
          ))}
        </Box>
      ))}
      {interpretation === null ? null : (
        <Typography variant="body2" color="text.secondary">
          {say(resultWords.interpretation)}
          {say(marks.colon)}
          {interpretation}
        </Typography>
      )}
    </section>
  );
}
