import Stack from '@mui/material/Stack';
import { useMay } from '../access/use-may.js';
import { MENU_SECTIONS } from '../feature.js';
import { FEATURES } from '../features.js';
import { useSay } from '../i18n/use-say.js';
import { homeWords } from './home-words.js';
import { NextStep } from './NextStep.js';
import { PageFrame } from './PageFrame.js';
import { StartingPoints } from './StartingPoints.js';

/** The first page: what each feature has to do for who is signed in, then where they can go. */
export function HomePage() {
  const say = useSay();
  const { may, isPending } = useMay();
  const sections = FEATURES.flatMap(({ name, needs, home }) =>
    home !== undefined && may(home.needs ?? needs) ? [{ name, ...home }] : [],
  ).sort((a, b) => a.order - b.order);
  const entries = FEATURES.flatMap(({ needs, menu = [] }) => menu.filter((entry) => may(entry.needs ?? needs))).sort(
    (a, b) => MENU_SECTIONS.indexOf(a.section) - MENU_SECTIONS.indexOf(b.section) || a.order - b.order,
  );
  if (isPending) return null;
  return (
    <PageFrame title={say(homeWords.title)} maxWidth={1080}>
      <Stack spacing={3}>
        {sections.map(({ name, Section }) => (
          <Section key={name} />
        ))}
        {entries.length === 0 ? (
          <NextStep title={say(homeWords.noRoleTitle)} about={say(homeWords.noRoleAbout)} />
        ) : (
          <StartingPoints entries={entries} />
        )}
      </Stack>
    </PageFrame>
  );
}
