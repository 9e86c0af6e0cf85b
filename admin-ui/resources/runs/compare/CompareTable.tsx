import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { paths } from '../../../api/schema.generated.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { nameOf, type SchemeNames } from '../../cycles/scheme/scheme-names.js';
import { compareWords } from './compare-words.js';
import { decisionChange } from './decision-change.js';

/** A unit in two runs. */
export type ComparedUnit =
  paths['/api/cycles/{cycle}/runs/{run}/compare']['get']['responses'][200]['content']['application/json']['data'][number];

const SHOWN = 4;

/** Units in two runs: total, rank and tier before and after, and what moved them. */
export function CompareTable({
  units,
  names,
}: {
  readonly units: readonly ComparedUnit[];
  readonly names: SchemeNames;
}) {
  const say = useSay();
  const language = useLanguage();
  const tier = (id: string | null) => (id === null ? '—' : nameOf(names, 'tiers', id)[language]);
  return (
    <PlainTable
      label={say(compareWords.table)}
      rows={units}
      keyOf={({ id }) => id}
      columns={[
        { id: 'unit', label: say(compareWords.unit), render: ({ name }) => name },
        {
          id: 'total',
          label: say(compareWords.total),
          isFigure: true,
          render: ({ total }) => <Change before={total.before} after={total.after} />,
        },
        {
          id: 'rank',
          label: say(compareWords.rank),
          isFigure: true,
          render: ({ rank }) => <Change before={rank.before} after={rank.after} />,
        },
        {
          id: 'tier',
          label: say(compareWords.tier),
          render: (unit) => <Change before={tier(unit.tier.before)} after={tier(unit.tier.after)} />,
        },
        { id: 'why', label: say(compareWords.why), minWidth: 260, render: (unit) => <Why unit={unit} /> },
      ]}
    />
  );
}

function Change({
  before,
  after,
}: {
  readonly before: number | string | null;
  readonly after: number | string | null;
}) {
  const isSame = before === after;
  return (
    <Box
      component="span"
      sx={{ whiteSpace: 'nowrap', ...(isSame ? { color: 'text.secondary' } : { fontWeight: 600 }) }}
    >
      {isSame ? (after ?? '—') : `${before ?? '—'} → ${after ?? '—'}`}
    </Box>
  );
}

function Why({ unit: { because, inputs, inputsTotal } }: { readonly unit: ComparedUnit }) {
  const say = useSay();
  const language = useLanguage();
  if (because.length === 0) return '—';
  return (
    <>
      <Typography variant="body2">
        {because.map((cause) => say(compareWords[cause])).join(say(compareWords.separator))}
      </Typography>
      {inputs.slice(0, SHOWN).map((input) => (
        <Typography key={input.words.en} variant="caption" component="div" color="text.secondary">
          {input.kind === 'decision' ? say(decisionChange(input)) : input.words[language]}
        </Typography>
      ))}
      {inputsTotal > SHOWN ? (
        <Typography variant="caption" color="text.secondary">
          {say(compareWords.more({ count: inputsTotal - SHOWN }))}
        </Typography>
      ) : null}
    </>
  );
}
