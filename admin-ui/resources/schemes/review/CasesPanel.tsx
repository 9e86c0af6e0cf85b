import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useSay } from '../../../i18n/use-say.js';
import { StateChip } from '../../../states/StateChip.js';
import { formWords } from '../form/form-words.js';
import type { CaseResult } from '../language/questions.js';
import { useAnswer } from '../language/use-answer.js';
import { JumpButton } from '../panels/JumpButton.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { tryWords } from '../tryout/try-words.js';
import { useCases } from '../tryout/use-cases.js';
import { reviewWords } from './review-words.js';

const TONES = { passed: 'good', failed: 'bad', invalid: 'bad' } as const;

/** The author's examples, run in the page, and the rules that none of them reaches. */
export function CasesPanel() {
  const say = useSay();
  const { client, content, jumpToPath, canEdit } = useStudio();
  const { begin } = useCases();
  const ask = useMemo(() => ({ text: content.text, cases: content.cases }), [content.text, content.cases]);
  const { answer, isCurrent } = useAnswer(client, 'cases', ask);
  if (answer === null) return <PanelWaits />;
  const { results, coverage } = answer;
  const passed = results.filter(({ status }) => status === 'passed').length;
  return (
    <>
      {isCurrent ? null : <PanelWaits />}
      <Box sx={{ padding: 2, display: 'grid', gap: 2 }}>
        {results.length === 0 ? (
          <PanelNote text={say(reviewWords.noCases)} />
        ) : (
          <Typography variant="h3" component="h2" role="status">
            {say(reviewWords.casesDone({ passed, total: results.length }))}
            {coverage === null ? '' : `　${say(reviewWords.coverage(coverage))}`}
          </Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {failedFirst(results).map((result) => (
            <CaseLine key={result.file} result={result} />
          ))}
        </Box>
        {canEdit ? (
          <Box>
            <Button variant="outlined" title={say(tryWords.newCaseAbout)} onClick={() => void begin()}>
              {say(tryWords.newCase)}
            </Button>
          </Box>
        ) : null}
        {coverage === null ? null : (
          <Box>
            <Typography variant="h3" component="h2">
              {say(coverage.unreached.length === 0 ? reviewWords.allReached : reviewWords.unreached)}
            </Typography>
            <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: '0.875rem' }}>
              {coverage.unreached.map(({ path, words, outcome }) => (
                <li key={`${path.join('.')} ${outcome}`}>
                  <JumpButton onJump={() => jumpToPath(path)}>{say(words)}</JumpButton>
                </li>
              ))}
            </Box>
          </Box>
        )}
      </Box>
    </>
  );
}

/** What needs the author comes first. */
function failedFirst(results: readonly CaseResult[]): readonly CaseResult[] {
  const isPassed = ({ status }: CaseResult): number => (status === 'passed' ? 1 : 0);
  return [...results].sort((a, b) => isPassed(a) - isPassed(b));
}

function CaseLine({ result }: { readonly result: CaseResult }) {
  const say = useSay();
  const { jump, canEdit, keeper, openFile } = useStudio();
  const { file, name, status, diagnostics } = result;
  const remove = (): void => {
    openFile('scheme');
    keeper.change({ cases: keeper.state().content.cases.filter((each) => each.name !== file) });
  };
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', paddingBlock: 1, fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <StateChip tone={TONES[status]} label={say(reviewWords[status])} />
        <Box sx={{ minWidth: 0 }}>
          <JumpButton onJump={() => jump(0, 0, { case: file })}>{name}</JumpButton>
          <Typography variant="caption" color="text.secondary" component="div">
            {file}
          </Typography>
        </Box>
        {canEdit ? (
          <IconButton
            size="small"
            aria-label={say(formWords.remove({ label: file }))}
            title={say(formWords.remove({ label: file }))}
            onClick={remove}
            sx={{ marginLeft: 'auto' }}
          >
            <Close fontSize="small" />
          </IconButton>
        ) : null}
      </Box>
      {status === 'passed' ? null : (
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
          {diagnostics.map(({ message, place, path }) => (
            <li key={`${path.join('.')} ${message.en}`}>
              <JumpButton onJump={() => jump(place?.offset ?? 0, place?.end ?? 0, { case: file })}>
                {say(message)}
              </JumpButton>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
