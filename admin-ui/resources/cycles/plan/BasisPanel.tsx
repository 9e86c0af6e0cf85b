import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import type { Cycle } from '../cycle.js';
import type { SchemeNames } from '../scheme/scheme-names.js';
import { PreviousLine } from './PreviousLine.js';
import { shownParameter } from './parameter-text.js';
import { planWords } from './plan-words.js';

export interface BasisPanelProps {
  readonly cycle: Cycle;
  readonly names: SchemeNames;
  readonly onChanged: () => void;
}

/** What a cycle stands on: its scheme, whom it assesses, the values of its parameters. */
export function BasisPanel({ cycle, names, onChanged }: BasisPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const isPlanned = cycle.state === 'planned';
  const { data: members } = useLoaded(async () => {
    if (isPlanned) return null;
    const params = { path: { id: cycle.id }, query: { perPage: 1 } };
    return await dataOf(api.GET('/api/cycles/{id}/units', { params }));
  }, [cycle.id, isPlanned]);
  const { subtrees = [], where = {} } = cycle.population;
  const tops = useLoaded(
    async () =>
      subtrees.length === 0
        ? []
        : (await dataOf(api.GET('/api/units', { params: { query: { ids: subtrees.join(','), retired: 'all' } } })))
            .data,
    [subtrees.join(',')],
  ).data;
  const separator = say(planWords.separator);
  const limits = Object.entries(where).map(([id, values]) => {
    const attribute = names.attributes.find((candidate) => candidate.id === id);
    const texts = values.map((value) => attribute?.values.find((one) => one.id === value)?.label[language] ?? value);
    return `${attribute?.label[language] ?? id}${say(marks.colon)}${texts.join(separator)}`;
  });
  const whom = [
    subtrees.length === 0
      ? say(planWords.everyone)
      : say(planWords.below({ names: (tops ?? []).map(({ name }) => name).join(separator) })),
    ...limits,
    ...(members === null ? [] : [say(planWords.unitsNow({ count: members.total }))]),
  ];
  const given: Readonly<Record<string, unknown>> = cycle.parameters;
  return (
    <Panel
      title={say(planWords.basis)}
      actions={
        isPlanned && may('cycles:manage') ? (
          <Button component={Link} to={`/cycles/${cycle.id}/plan`}>
            {say(planWords.edit)}
          </Button>
        ) : null
      }
    >
      <Box sx={{ padding: 2, paddingTop: 0, display: 'grid', gap: 0.5 }}>
        <Typography variant="body2">
          {say(planWords.scheme)}
          {say(marks.colon)}
          {names.title === '' ? cycle.scheme : names.title}
          {say(marks.open)}
          {say(planWords.version)} <code>{cycle.schemeHash.slice(0, 12)}</code>
          {say(marks.close)}
        </Typography>
        <Typography variant="body2">
          {say(planWords.population)}
          {say(marks.colon)}
          {whom.join(language === 'zh' ? '；' : '; ')}
        </Typography>
        <PreviousLine cycle={cycle} onChanged={onChanged} />
      </Box>
      {names.parameters.length === 0 ? null : (
        <PlainTable
          label={say(planWords.parameters)}
          rows={names.parameters}
          keyOf={({ id }) => id}
          columns={[
            { id: 'label', label: say(planWords.parameter), render: ({ label }) => label[language] },
            {
              id: 'value',
              label: say(planWords.value),
              render: ({ id, fallback }) => shownParameter(given[id] ?? fallback) || '—',
            },
            {
              id: 'origin',
              label: say(planWords.origin),
              render: ({ id, fallback, assumption }) =>
                given[id] !== undefined
                  ? say(planWords.fromCycle)
                  : fallback === null
                    ? say(planWords.missing)
                    : `${say(planWords.fromScheme)}${assumption === null ? '' : `${say(marks.colon)}${assumption}`}`,
            },
          ]}
        />
      )}
    </Panel>
  );
}
