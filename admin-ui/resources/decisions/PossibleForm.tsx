import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { marks } from '../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { typedText } from '../../layout/FormDialog.js';
import { StateChip } from '../../states/StateChip.js';
import { type DraftDecision, draftKey, type GivenDecision, type PossibleDecision } from './decision.js';
import { decisionWords } from './decision-words.js';

export interface PossibleFormProps {
  readonly unit: { readonly id: string; readonly name: string };
  readonly possible: PossibleDecision;
  readonly onAdd: ((draft: DraftDecision) => void) | null;
}

/** One thing that may be decided: what it is, within which limits, and the fields to decide it. */
export function PossibleForm({ unit, possible, onAdd }: PossibleFormProps) {
  const say = useSay();
  const language = useLanguage();
  const { kind, label, text, by, isAwaited, tied } = possible;
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (onAdd === null) return;
    const given = givenOf(unit.id, possible, new FormData(event.currentTarget));
    onAdd({ key: draftKey(given), unitName: unit.name, label, given });
  };
  const hints = [
    text,
    by === null ? null : say(decisionWords.by({ who: by })),
    tied.length === 0
      ? null
      : say(decisionWords.tiedWith({ names: tied.map(({ name }) => name).join(say(decisionWords.separator)) })),
  ].filter((hint) => hint !== null);
  const title = `${say(decisionWords[`kind_${kind}`])}${say(marks.colon)}${label[language]}`;
  return (
    <Box
      component="form"
      aria-label={title}
      onSubmit={add}
      sx={{ border: 1, borderColor: isAwaited ? 'warning.main' : 'divider', borderRadius: 1, padding: 1.5 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
        {isAwaited ? <StateChip tone="warn" label={say(decisionWords.awaited)} /> : null}
      </Box>
      {hints.length === 0 ? null : (
        <Typography variant="body2" color="text.secondary">
          {hints.join(' · ')}
        </Typography>
      )}
      {onAdd === null ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginTop: 1.5, alignItems: 'flex-start' }}>
          <DecisionField possible={possible} />
          <TextField name="reason" required label={say(decisionWords.reason)} sx={{ flex: '1 1 200px' }} />
          <Button type="submit" variant="outlined" sx={{ minHeight: 40 }}>
            {say(decisionWords.add)}
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** What has to be said beside the reason: a tier, points, how many tiers, a place; nothing for an exception. */
function DecisionField({ possible: { kind, tiers, points, size, tied } }: { readonly possible: PossibleDecision }) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <TextField
      select
      required
      name={name}
      label={label}
      value={chosen}
      onChange={({ target }) => setChosen(target.value)}
      sx={{ width: 160 }}
    >
      {options.map(([id, text]) => (
        <MenuItem key={id} value={id}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
  switch (kind) {
    case 'tier':
      return select(
        'tier',
        say(decisionWords.tierOf),
        tiers.map(({ id, label }) => [id, label[language]]),
      );
    case 'demotion':
    case 'promotion':
      return size === null ? null : select('size', say(decisionWords.size), numbersBetween(size));
    case 'lot':
      return select('place', say(decisionWords.place), numbersBetween([1, tied.length + 1]));
    case 'bonus':
    case 'deduction':
    case 'points':
    case 'award': {
      if (points === null) return null;
      const { low, high } = points;
      const help = low === null && high === null ? null : { low: low ?? '…', high: high ?? '…' };
      return (
        <TextField
          name="points"
          required
          label={say(kind === 'award' ? decisionWords.amount : decisionWords.points)}
          helperText={help === null ? null : say(decisionWords.pointsHelp(help))}
          autoComplete="off"
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          sx={{ width: 160 }}
        />
      );
    }
    case 'quota_exception':
      return null;
    default:
      return kind satisfies never;
  }
}

function numbersBetween([low = 1, high = low]: readonly number[]): readonly (readonly [string, string])[] {
  return Array.from({ length: high - low + 1 }, (_, index) => [String(low + index), String(low + index)] as const);
}

function givenOf(unit: string, { kind, rule }: PossibleDecision, form: FormData): GivenDecision {
  const [tier, points, size, place] = ['tier', 'points', 'size', 'place'].map((field) => typedText(form, field));
  return {
    unit,
    kind,
    reason: typedText(form, 'reason'),
    ...(rule === null ? {} : { rule }),
    ...(tier ? { tier } : {}),
    // As text, so that no digit is lost.
    ...(points ? { points } : {}),
    ...(size ? { size: Number(size) } : {}),
    ...(place ? { place: Number(place) } : {}),
  };
}
