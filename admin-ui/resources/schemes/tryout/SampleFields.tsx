import Box from '@mui/material/Box';
import type { AssessmentDocument, UnitResult } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import type { Sample } from '../language/questions.js';
import { appliedSources } from './applied-sources.js';
import { BallotRows } from './BallotRows.js';
import { FactRows } from './FactRows.js';
import { ListRows } from './ListRows.js';
import { ParameterRows } from './ParameterRows.js';
import { SampleGroup } from './SampleGroup.js';
import { markOf, withMark, withValue } from './sample-document.js';
import { stepBetweenFields } from './step-between-fields.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';
import { typedOf } from './value-codec.js';

export interface SampleFieldsProps {
  readonly document: AssessmentDocument;
  readonly unit: AssessmentDocument['units'][number];
  readonly sample: Sample;
  readonly result: UnitResult | null;
  readonly onDocument: (document: AssessmentDocument) => void;
}

/**
 * The inputs that the scheme reads of a unit, as a form: attributes, facts, the marks of each source, events and records,
 * ballots, and the parameters of the year. Enter and the arrows lead from field to field.
 */
export function SampleFields(props: SampleFieldsProps) {
  const { document, unit, sample, result, onDocument } = props;
  const say = useSay();
  const { attributes, entries } = sample;
  return (
    <Box
      component="section"
      aria-label={say(tryWords.input)}
      tabIndex={0}
      onKeyDown={stepBetweenFields}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        maxHeight: { xs: 'none', md: 360 },
        overflow: 'auto',
      }}
    >
      {attributes.length > 0 ? (
        <SampleGroup title={say(tryWords.attributes)}>
          {attributes.map((field) => (
            <ValueRow
              key={field.id}
              label={say(field.label)}
              field={{ type: field.type, values: field.values }}
              value={unit.attributes?.[field.id] ?? null}
              onValue={(value) => onDocument(withValue(document, unit.id, 'attributes', field.id, typedOf(value)))}
            />
          ))}
        </SampleGroup>
      ) : null}
      <FactRows {...props} />
      {appliedSources(sample, result).map((source) => (
        <SampleGroup key={source.id} title={say(source.label)}>
          {source.items.map((item) => (
            <ValueRow
              key={item.key}
              label={say(item.label)}
              field={{ type: 'points', values: [], max: item.points }}
              value={markOf(unit, source.id, item.key)}
              onValue={(mark) => onDocument(withMark(document, unit.id, source.id, item.key, typedOf(mark)))}
            />
          ))}
        </SampleGroup>
      ))}
      <ListRows document={document} unit={unit} lists={entries.lists} onDocument={onDocument} />
      <BallotRows document={document} unit={unit} sources={entries.sources} onDocument={onDocument} />
      <ParameterRows document={document} parameters={sample.parameters} onDocument={onDocument} />
    </Box>
  );
}
