import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import type { RunPath } from './result.js';
import { resultWords } from './result-words.js';

/** The explanation of a unit in words: scores, rank, each step of grading, awards, what is missing. Shown when asked for: it can be long. */
export function WholeTextPanel({ path }: { readonly path: RunPath & { readonly unit: string } }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={say(resultWords.wholeText)}
      about={say(resultWords.wholeTextAbout)}
      actions={
        <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {say(isOpen ? resultWords.hideText : resultWords.showText)}
        </Button>
      }
    >
      {isOpen ? <WholeText path={path} /> : null}
    </Panel>
  );
}

function WholeText({ path }: { readonly path: RunPath & { readonly unit: string } }) {
  const lang = useLanguage();
  const { data, error } = useLoaded(
    () =>
      dataOf(
        api.GET('/api/cycles/{cycle}/runs/{run}/results/{unit}/explanation', { params: { path, query: { lang } } }),
      ),
    [path.cycle, path.run, path.unit, lang],
  );
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === null) return <PageLoading />;
  return (
    <Typography
      component="pre"
      variant="body2"
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        fontFamily: 'inherit',
        margin: 0,
        padding: 2,
        paddingTop: 0,
      }}
    >
      {data.text.trim()}
    </Typography>
  );
}
