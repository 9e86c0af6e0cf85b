import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { AssessmentDocument, FactEntry } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { periodsOf } from './periods-of.js';
import type { SampleFieldsProps } from './SampleFields.js';
import { SampleGroup } from './SampleGroup.js';
import { withPrevious, withValue } from './sample-document.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';
import { typedOf } from './value-codec.js';

type Periods = Readonly<Record<string, string | number | boolean | null>>;

/** The facts of a unit; those by quarter or month as one value or period by period; last year's where the scheme reads them. */
export function FactRows({ document, unit, sample, onDocument }: SampleFieldsProps) {
  const say = useSay();
  const { facts } = sample.entries;
  const past = facts.filter((fact) => fact.past);
  if (facts.length === 0) return null;
  return (
    <>
      <SampleGroup title={say(tryWords.facts)}>
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} document={document} unit={unit} onDocument={onDocument} />
        ))}
      </SampleGroup>
      {past.length === 0 ? null : (
        <SampleGroup title={say(tryWords.lastYear)}>
          {past.map(({ id, label, type, values }) => (
            <ValueRow
              key={id}
              label={say(tryWords.ofLastYear({ label: say(label) }))}
              field={{ type, values }}
              value={unit.previous?.facts?.[id] ?? null}
              onValue={(value) => onDocument(withPrevious(document, unit.id, id, typedOf(value)))}
            />
          ))}
        </SampleGroup>
      )}
    </>
  );
}

interface FactRowProps extends Pick<SampleFieldsProps, 'document' | 'unit' | 'onDocument'> {
  readonly fact: FactEntry;
}

function FactRow({ fact, document, unit, onDocument }: FactRowProps) {
  const say = useSay();
  const { id, type, values, per } = fact;
  const label = say(fact.label);
  const value = unit.facts?.[id] ?? null;
  const change = (next: Periods | string | number | boolean | null): void =>
    onDocument(withValue(document, unit.id, 'facts', id, next));
  const periods = typeof value === 'object' ? value : null;
  return (
    <>
      {periods === null ? (
        <ValueRow
          label={label}
          field={{ type, values }}
          value={typeof value === 'object' ? null : value}
          onValue={(next) => change(typedOf(next))}
        />
      ) : (
        [...new Set([...periodsOf(yearOf(document), per), ...Object.keys(periods)])].map((period) => (
          <ValueRow
            key={period}
            label={say(tryWords.inPeriod({ label, period }))}
            field={{ type, values }}
            value={periods[period] ?? null}
            onValue={(next) => change(withPeriod(periods, period, typedOf(next)))}
          />
        ))
      )}
      {per === 'year' ? null : (
        <Box sx={{ paddingInline: '4px' }}>
          <Button size="small" onClick={() => change(periods === null ? {} : null)}>
            {say(periods === null ? tryWords.byPeriod({ label }) : tryWords.asOne({ label }))}
          </Button>
        </Box>
      )}
    </>
  );
}

/** A period without a value has not arrived. */
function withPeriod(periods: Periods, period: string, value: Periods[string]): Periods {
  const { [period]: _, ...others } = periods;
  return value === null ? others : { ...others, [period]: value };
}

function yearOf({ year, as_of: day }: AssessmentDocument): number {
  return year ?? Number((day ?? '').slice(0, 4));
}
