import Box from '@mui/material/Box';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { Outcome } from './decision.js';
import { decisionWords } from './decision-words.js';

/** How a unit stands, in a line: total, rank, tier. */
export function OutcomeLine({ outcome, names }: { readonly outcome: Outcome; readonly names: SchemeNames }) {
  const say = useSay();
  const language = useLanguage();
  const tierName = (id: string) => nameOf(names, 'tiers', id)[language];
  const { total, rank, tier, pending, quotaCut, awards } = outcome;
  const parts = [
    `${say(decisionWords.total)} ${total ?? '—'}`,
    `${say(decisionWords.rank)} ${rank ?? '—'}`,
    `${say(decisionWords.tierOf)} ${
      tier === null
        ? say(decisionWords.pendingTier({ tiers: pending.map(tierName).join(say(decisionWords.separator)) }))
        : tierName(tier)
    }`,
    ...(quotaCut === true ? [say(decisionWords.cut)] : []),
    ...awards.map(({ id, amount }) => `${nameOf(names, 'awards', id)[language]}${amount ? ` ${amount}` : ''}`),
  ];
  return (
    <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
      {parts.join(' · ')}
    </Box>
  );
}
