import Stack from '@mui/material/Stack';
import { useParams } from 'react-admin';
import type { Words } from '../../../dsl/index.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { NextStep } from '../../layout/NextStep.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { NO_NAMES, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { useCycleNames } from '../cycles/scheme/use-cycle-names.js';
import { LoadingOr } from '../sheets/LoadingOr.js';
import { BallotPanel } from './BallotPanel.js';
import { ballotWords } from './ballot-words.js';
import { loadBallots } from './load-ballots.js';

/** The ballots of one rater: units in order, the best first. */
export function BallotPage() {
  const say = useSay();
  const language = useLanguage();
  const { cycle = '', source = '', rater = '' } = useParams();
  const names = useCycleNames(cycle);
  const loaded = useLoaded(() => loadBallots(cycle, source, rater), [cycle, source, rater]);
  return (
    <LoadingOr loaded={loaded}>
      {({ form, ballots }) => {
        const found = form.sources.find(({ id }) => id === source);
        if (found === undefined || ballots.length === 0) {
          return (
            <PageFrame title={say(ballotWords.noneTitle)}>
              <NextStep title={say(ballotWords.noneTitle)} about={say(ballotWords.noneAbout)} />
            </PageFrame>
          );
        }
        return (
          <PageFrame
            title={`${form.cycle.name} · ${found.label[language]}`}
            about={say(ballotWords.about)}
            maxWidth={720}
          >
            <Stack spacing={3}>
              {ballots.map((ballot) => (
                <BallotPanel key={ballot.part} ballot={ballot} part={partName(names, source, ballot.part)[language]} />
              ))}
            </Stack>
          </PageFrame>
        );
      }}
    </LoadingOr>
  );
}

/** What the scheme calls the value of the attribute that a source votes within. */
function partName(names: SchemeNames, source: string, part: string): Words {
  if (names === NO_NAMES) return part === '' ? { zh: '', en: '' } : { zh: '…', en: '…' };
  const { sources, attributes } = names;
  const within = sources.find(({ id }) => id === source)?.within;
  const attribute = attributes.find(({ id }) => id === within);
  return attribute?.values.find(({ id }) => id === part)?.label ?? { zh: part, en: part };
}
