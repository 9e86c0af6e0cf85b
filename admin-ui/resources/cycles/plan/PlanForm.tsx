import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import type { RefusalBody } from '../../../api/api-error.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { useSchemeNames } from '../scheme/use-scheme-names.js';
import { ParameterFields } from './ParameterFields.js';
import { PopulationFields } from './PopulationFields.js';
import { typedParameters } from './parameter-text.js';
import { allUnits, type Population } from './plan.js';
import { planWords } from './plan-words.js';

/** A published scheme that can be chosen. */
export interface SchemeChoice {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
}

/** What was filled in. */
export interface Plan {
  readonly name: string;
  readonly schemeHash: string;
  readonly population: Population;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface PlanFormProps {
  readonly schemes: readonly SchemeChoice[];
  /** What stands in the form at first. */
  readonly initial: Omit<Plan, 'parameters'> & { readonly parameters: Readonly<Record<string, string>> };
  /** The scheme of a plan stays. */
  readonly isNew: boolean;
  readonly submitLabel: string;
  readonly isRunning: boolean;
  /** Gives what the server refused, by field. */
  readonly onSubmit: (plan: Plan) => Promise<RefusalBody['errors'] | undefined>;
}

/** Scheme, name, population and parameters of a cycle. */
export function PlanForm({ schemes, initial, isNew, submitLabel, isRunning, onSubmit }: PlanFormProps) {
  const say = useSay();
  const [hash, setHash] = useState(initial.schemeHash);
  const [name, setName] = useState(initial.name);
  const [population, setPopulation] = useState<Population>(initial.population);
  const [typed, setTyped] = useState(initial.parameters);
  const [problem, setProblem] = useState<string | null>(null);
  const scheme = schemes.find((choice) => choice.hash === hash);
  const names = useSchemeNames(scheme?.id ?? null, scheme?.hash ?? null);
  const units = useLoaded(() => allUnits(names.year), [names.year]).data ?? [];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parameters = readParameters(() => typedParameters(names.parameters, typed));
    if (parameters === null) {
      setProblem(say(planWords.notJson));
      return;
    }
    const refused = await onSubmit({ name, schemeHash: hash, population, parameters });
    setProblem(refused === undefined ? null : texts(refused).join(' '));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack spacing={2.5}>
        {problem === null ? null : <Alert severity="error">{problem}</Alert>}
        <Panel title={say(planWords.scheme)}>
          <Box sx={{ padding: 2, paddingTop: 1, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <TextField
              select
              required
              disabled={!isNew}
              label={say(planWords.scheme)}
              helperText={say(planWords.schemeHelp)}
              value={hash}
              onChange={({ target }) => {
                const chosen = schemes.find((choice) => choice.hash === target.value);
                if (name === '' || schemes.some(({ title }) => title === name)) setName(chosen?.title ?? '');
                setHash(target.value);
              }}
            >
              {schemes.map((choice) => (
                <MenuItem key={choice.hash} value={choice.hash}>
                  {choice.title}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              required
              label={say(planWords.name)}
              helperText={say(planWords.nameHelp)}
              value={name}
              onChange={({ target }) => setName(target.value)}
              autoComplete="off"
            />
          </Box>
        </Panel>
        <Panel title={say(planWords.population)} about={say(planWords.populationAbout)}>
          <Box sx={{ padding: 2, paddingTop: 1 }}>
            <PopulationFields
              units={units}
              attributes={names.attributes}
              population={population}
              onChange={setPopulation}
            />
          </Box>
        </Panel>
        {hash === '' ? null : (
          <Panel title={say(planWords.parameters)} about={say(planWords.parametersAbout)}>
            <Box sx={{ padding: 2, paddingTop: 1 }}>
              {names.parameters.length === 0 ? (
                <Typography variant="body2">{say(planWords.noParameters)}</Typography>
              ) : (
                <ParameterFields
                  parameters={names.parameters}
                  typed={typed}
                  onType={(id, text) => setTyped({ ...typed, [id]: text })}
                />
              )}
            </Box>
          </Panel>
        )}
        <Box>
          <Button type="submit" variant="contained" loading={isRunning} disabled={hash === ''}>
            {submitLabel}
          </Button>
        </Box>
      </Stack>
    </form>
  );
}

function readParameters(read: () => Plan['parameters']): Plan['parameters'] | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function texts(refused: RefusalBody['errors']): readonly string[] {
  const { root, ...fields } = refused;
  return [root.serverError, ...Object.values(fields).filter((field) => typeof field === 'string')];
}
