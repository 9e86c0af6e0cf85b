import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLoaded } from '../../api/use-loaded.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PageLoading } from '../../layout/Shell.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import type { Run } from '../runs/run.js';
import { decisionWords } from './decision-words.js';
import { type OpenPoint, openPointsOf } from './open-points.js';

export interface OpenPointPanelProps {
  readonly run: Run;
  readonly names: SchemeNames;
  /** Id of the unit that is looked at. */
  readonly chosen: string | null;
  readonly onChoose: (unit: string) => void;
}

/** What has to be settled, with the units it is about; any other unit can be chosen too. */
export function OpenPointPanel({ run, names, chosen, onChoose }: OpenPointPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const about = [say(decisionWords.openAbout), say(decisionWords.basis(run))].join(language === 'zh' ? '' : ' ');
  const { data, error } = useLoaded(() => openPointsOf({ cycle: run.cycle, run: run.id }), [run.cycle, run.id]);
  return (
    <Panel title={say(decisionWords.open)} about={about}>
      <Stack spacing={2} sx={{ padding: 2, paddingTop: 0 }}>
        {error === null ? null : <Alert severity="error">{error.message}</Alert>}
        {data === null && error === null ? <PageLoading /> : null}
        {data?.points.length === 0 ? <Alert severity="success">{say(decisionWords.nothingOpen)}</Alert> : null}
        {data?.points.map((point) => (
          <Point key={`${point.kind} ${point.id}`} point={point} names={names} chosen={chosen} onChoose={onChoose} />
        ))}
        <Autocomplete
          options={data?.rows ?? []}
          value={data?.rows.find(({ id }) => id === chosen) ?? null}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ id }) => id}
          onChange={(_, row) => (row === null ? undefined : onChoose(row.id))}
          renderInput={(params) => <TextField {...params} label={say(decisionWords.chooseUnit)} />}
        />
      </Stack>
    </Panel>
  );
}

interface PointProps {
  readonly point: OpenPoint;
  readonly names: SchemeNames;
  readonly chosen: string | null;
  readonly onChoose: (unit: string) => void;
}

const NAMED_IN = { tie: 'steps', undecided: 'rules', award: 'awards' } as const;

function Point({ point: { kind, id, places, units }, names, chosen, onChoose }: PointProps) {
  const say = useSay();
  const language = useLanguage();
  const name = kind === 'tier' || id === null ? null : nameOf(names, NAMED_IN[kind], id)[language];
  const about =
    kind === 'tie' && places !== null && name !== null ? say(decisionWords.tieAbout({ step: name, places })) : name;
  return (
    <Box component="section" aria-label={`${say(decisionWords[kind])} ${name ?? ''}`}>
      <Typography variant="h3">{say(decisionWords[kind])}</Typography>
      {about === null ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ marginBottom: 0.5 }}>
          {about}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {units.map((unit) => (
          <Chip
            key={unit.id}
            label={unit.total === null ? unit.name : `${unit.name} · ${unit.total}`}
            variant="outlined"
            color={unit.id === chosen ? 'primary' : 'default'}
            aria-pressed={unit.id === chosen}
            onClick={() => onChoose(unit.id)}
          />
        ))}
      </Box>
    </Box>
  );
}
