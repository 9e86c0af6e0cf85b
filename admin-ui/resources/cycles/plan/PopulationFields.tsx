import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useSay } from '../../../i18n/use-say.js';
import { WhereFields } from '../../units/WhereFields.js';
import type { NamedAttribute } from '../scheme/scheme-names.js';
import { membersOf, type Population, type RegisterUnit } from './plan.js';
import { planWords } from './plan-words.js';

export interface PopulationFieldsProps {
  readonly units: readonly RegisterUnit[];
  readonly attributes: readonly NamedAttribute[];
  readonly population: Population;
  readonly onChange: (population: Population) => void;
}

const SHOWN = 6;

/** Chooses who takes part, by subtree and by attribute, and says how many units that is now. */
export function PopulationFields({ units, attributes, population, onChange }: PopulationFieldsProps) {
  const say = useSay();
  const { subtrees = [], except = [], where = {} } = population;
  const members = membersOf(units, population);
  const byId = (ids: readonly string[]) => units.filter(({ id }) => ids.includes(id));
  const change = (part: Population) => {
    const next = { ...population, ...part };
    const { subtrees: tops = [], except: none = [], where: values = {} } = next;
    onChange({
      ...(tops.length === 0 ? {} : { subtrees: tops }),
      ...(none.length === 0 ? {} : { except: none }),
      ...(Object.keys(values).length === 0 ? {} : { where: values }),
    });
  };
  const withTops = !subtrees.some((top) => except.includes(top));
  const setTops = (tops: readonly string[], areMembers: boolean) => {
    const others = except.filter((id) => !subtrees.includes(id));
    change({ subtrees: [...tops], except: areMembers ? others : [...others, ...tops] });
  };
  return (
    <Stack spacing={2}>
      <Autocomplete
        multiple
        options={units}
        value={byId(subtrees)}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        onChange={(_, chosen) =>
          setTops(
            chosen.map(({ id }) => id),
            subtrees.length === 0 ? false : withTops,
          )
        }
        renderInput={(params) => <TextField {...params} label={say(planWords.subtrees)} />}
      />
      {subtrees.length === 0 ? null : (
        <FormControlLabel
          label={say(planWords.withTops)}
          control={<Checkbox checked={withTops} onChange={(_, isOn) => setTops(subtrees, isOn)} />}
        />
      )}
      <WhereFields
        attributes={attributes}
        where={where}
        placeholder={say(planWords.anyValue)}
        onChange={(next) => change({ where: next })}
      />
      <Autocomplete
        multiple
        options={units}
        value={byId(except.filter((id) => !subtrees.includes(id)))}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        onChange={(_, chosen) => change({ except: [...(withTops ? [] : subtrees), ...chosen.map(({ id }) => id)] })}
        renderInput={(params) => <TextField {...params} label={say(planWords.except)} />}
      />
      <Alert severity={members.length === 0 ? 'warning' : 'info'} aria-live="polite">
        <Typography sx={{ fontWeight: 600 }}>
          {say(planWords.preview({ count: members.length, all: units.length }))}
        </Typography>
        {members.length === 0
          ? null
          : say(
              planWords.previewSome({
                names: members
                  .slice(0, SHOWN)
                  .map(({ name }) => name)
                  .join(say(planWords.separator)),
                more: members.length - Math.min(members.length, SHOWN),
              }),
            )}
      </Alert>
    </Stack>
  );
}
