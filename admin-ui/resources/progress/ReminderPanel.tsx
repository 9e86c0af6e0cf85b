import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNotify } from 'react-admin';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import type { Progress } from '../cycles/cycle.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { progressWords } from './progress-words.js';

const SHOWN = 12;

/** Whoever has something open, as lines to be copied into a message. */
export function ReminderPanel({ progress, names }: { readonly progress: Progress; readonly names: SchemeNames }) {
  const say = useSay();
  const language = useLanguage();
  const notify = useNotify();
  const owes = (label: string, count: { readonly expected: number; readonly in: number; readonly late: number }) => {
    const left = count.expected - count.in;
    if (left <= 0) return [];
    const told = { label, count: left, late: count.late };
    return [say(count.late > 0 ? progressWords.owesLate(told) : progressWords.owes(told))];
  };
  const ofUnits = progress.units.flatMap(({ name, facts, self }) => {
    const what = [...owes(say(progressWords.facts), facts), ...owes(say(progressWords.self), self)];
    return what.length === 0 ? [] : [{ who: name, what: what.join(say(progressWords.separator)) }];
  });
  const ofRaters = progress.raters.flatMap(({ source, rater, actor, items, late }) => {
    const [what] = owes(nameOf(names, 'sources', source)[language], { ...items, late });
    return what === undefined
      ? []
      : [
          {
            who:
              actor === null || actor.name === rater
                ? rater
                : `${actor.name}${say(marks.open)}${rater}${say(marks.close)}`,
            what,
          },
        ];
  });
  const lines = [...ofRaters, ...ofUnits].map((line) => say(progressWords.remindLine(line)));
  if (lines.length === 0) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      notify(say(progressWords.copied), { type: 'success' });
    } catch {
      // Browsers refuse it on addresses without TLS.
      notify(say(progressWords.copyFailed), { type: 'warning' });
    }
  };
  return (
    <Panel
      title={`${say(progressWords.remind)}${say(marks.open)}${lines.length}${say(marks.close)}`}
      about={say(progressWords.remindAbout)}
      actions={<Button onClick={() => void copy()}>{say(progressWords.copy)}</Button>}
    >
      <Box component="ul" sx={{ margin: 0, padding: 2, paddingTop: 0, paddingLeft: 4.5, columns: { md: 2 } }}>
        {lines.slice(0, SHOWN).map((line) => (
          <Typography key={line} component="li" variant="body2">
            {line}
          </Typography>
        ))}
        {lines.length > SHOWN ? (
          <Typography component="li" variant="body2" color="text.secondary">
            {say(progressWords.more({ count: lines.length - SHOWN }))}
          </Typography>
        ) : null}
      </Box>
    </Panel>
  );
}
