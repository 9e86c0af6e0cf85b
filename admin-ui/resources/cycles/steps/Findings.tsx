import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Diagnostic } from '../../../../dsl/index.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { stepWords } from './step-words.js';

/** What is odd, as the server lists it. */
export type Finding = Pick<Diagnostic, 'code' | 'severity' | 'message' | 'fix'>;

/** The codes that have to be accepted before going on, each once, in the order they are listed. */
export function codesToAccept(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.filter(({ severity }) => severity === 'warning').map(({ code }) => code))];
}

export interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Codes that were accepted. */
  readonly accepted: readonly string[];
  readonly onAccept: (codes: readonly string[]) => void;
}

/** What is odd before a step: errors first, then what can be accepted, each code once. */
export function Findings({ findings, accepted, onAccept }: FindingsProps) {
  const say = useSay();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const codes = codesToAccept(findings);
  if (findings.length === 0) return <Alert severity="success">{say(stepWords.fine)}</Alert>;
  return (
    <Stack spacing={1.5}>
      {errors.length === 0 ? null : (
        <Alert severity="error">
          {say(stepWords.errors)}
          <Messages findings={errors} />
        </Alert>
      )}
      {codes.length === 0 ? null : <Typography variant="body2">{say(stepWords.accept)}</Typography>}
      {codes.map((code) => (
        <Alert key={code} severity="warning" icon={false} sx={{ '& .MuiAlert-message': { width: '100%' } }}>
          <Messages findings={findings.filter((finding) => finding.code === code)} />
          <FormControlLabel
            label={`${say(stepWords.acceptOne)}${say(marks.open)}${code}${say(marks.close)}`}
            control={
              <Checkbox
                size="small"
                checked={accepted.includes(code)}
                onChange={(_, isAccepted) =>
                  onAccept(isAccepted ? [...accepted, code] : accepted.filter((other) => other !== code))
                }
              />
            }
          />
        </Alert>
      ))}
    </Stack>
  );
}

const SHOWN = 8;

function Messages({ findings }: { readonly findings: readonly Finding[] }) {
  const language = useLanguage();
  return (
    <>
      {findings.slice(0, SHOWN).map(({ message, fix }) => (
        <Typography key={message.en} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {message[language]}
          {fix === null ? '' : `${language === 'zh' ? '。' : '. '}${fix[language]}`}
        </Typography>
      ))}
      {findings.length > SHOWN ? <Typography variant="body2">… +{findings.length - SHOWN}</Typography> : null}
    </>
  );
}
