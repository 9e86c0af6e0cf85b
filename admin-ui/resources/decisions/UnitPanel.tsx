import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { DraftDecision } from './decision.js';
import { decisionWords } from './decision-words.js';
import { OutcomeLine } from './OutcomeLine.js';
import { PossibleForm } from './PossibleForm.js';

export interface UnitPanelProps {
  readonly cycle: string;
  readonly unit: string;
  readonly names: SchemeNames;
  /** Puts a decision on the table; null for who only reads. */
  readonly onAdd: ((draft: DraftDecision) => void) | null;
}

/** How a unit stands, what nobody can decide, and what people may. */
export function UnitPanel({ cycle, unit, names, onAdd }: UnitPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, error } = useLoaded(
    () => dataOf(api.GET('/api/cycles/{cycle}/decisions/possible', { params: { path: { cycle }, query: { unit } } })),
    [cycle, unit],
  );
  if (error !== null) return <Alert severity="error">{error.message}</Alert>;
  if (data === null) return <PageLoading />;
  return (
    <Panel title={data.unitName}>
      <Stack spacing={2} sx={{ padding: 2, paddingTop: 0 }}>
        <Typography variant="body2">
          {say(decisionWords.now)}
          {say(marks.colon)}
          <OutcomeLine outcome={data.outcome} names={names} />
        </Typography>
        {data.open.length === 0 ? null : (
          <Alert severity="warning">
            <strong>{say(decisionWords.stillOpen)}</strong>
            {say(marks.colon)}
            {data.open
              .map(
                ({ label, kind }) =>
                  `${label[language]}${say(marks.open)}${say(decisionWords[kind])}${say(marks.close)}`,
              )
              .join(say(decisionWords.separator))}
            <br />
            {say(decisionWords.stillOpenAbout)}
          </Alert>
        )}
        <Typography variant="h3">{say(decisionWords.possible)}</Typography>
        {data.possible.length === 0 ? (
          <Typography variant="body2">{say(decisionWords.nonePossible)}</Typography>
        ) : (
          data.possible.map((possible) => (
            <PossibleForm
              key={`${possible.kind} ${possible.rule}`}
              unit={{ id: data.unit, name: data.unitName }}
              possible={possible}
              onAdd={onAdd}
            />
          ))
        )}
      </Stack>
    </Panel>
  );
}
