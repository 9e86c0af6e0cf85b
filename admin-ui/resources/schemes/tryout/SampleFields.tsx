import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { AssessmentDocument, UnitResult } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import type { Sample } from '../language/questions.js';
import { appliedSources } from './applied-sources.js';
import { markOf, withMark, withValue } from './sample-document.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';

export interface SampleFieldsProps {
  readonly document: AssessmentDocument;
  readonly unit: AssessmentDocument['units'][number];
  readonly sample: Sample;
  readonly result: UnitResult | null;
  readonly onDocument: (document: AssessmentDocument) => void;
}

/** The inputs that the scheme reads of a unit, as a form: attributes, facts, and the marks of each source. */
export function SampleFields({ document, unit, sample, result, onDocument }: SampleFieldsProps) {
  const say = useSay();
  const { attributes, entries } = sample;
  return (
    <Box
      component="section"
      aria-label={say(tryWords.input)}
      tabIndex={0}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, maxHeight: 300, overflow: 'auto' }}
    >
      {attributes.length > 0 ? (
        <Group title={say(tryWords.attributes)}>
          {attributes.map((field) => (
            <ValueRow
              key={field.id}
              label={say(field.label)}
              field={{ type: field.type, values: field.values }}
              value={unit.attributes?.[field.id] ?? null}
              onValue={(value) => onDocument(withValue(document, unit.id, 'attributes', field.id, value))}
            />
          ))}
        </Group>
      ) : null}
      {entries.facts.length > 0 ? (
        <Group title={say(tryWords.facts)}>
          {entries.facts.map((field) => {
            const value = unit.facts?.[field.id] ?? null;
            return (
              <ValueRow
                key={field.id}
                label={say(field.label)}
                field={{ type: field.type, values: field.values }}
                value={typeof value === 'object' ? null : value}
                onValue={(next) => onDocument(withValue(document, unit.id, 'facts', field.id, next))}
              />
            );
          })}
        </Group>
      ) : null}
      {appliedSources(sample, result).map((source) => (
        <Group key={source.id} title={say(source.label)}>
          {source.items.map((item) => (
            <ValueRow
              key={item.key}
              label={say(item.label)}
              field={{ type: 'points', values: [], max: item.points }}
              value={markOf(unit, source.id, item.key)}
              onValue={(mark) => onDocument(withMark(document, unit.id, source.id, item.key, mark))}
            />
          ))}
        </Group>
      ))}
    </Box>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, margin: 0, padding: '0 0 8px', minWidth: 0 }}>
      <Typography
        component="legend"
        variant="body2"
        sx={{ width: '100%', padding: '6px 12px', fontWeight: 600, backgroundColor: 'action.hover' }}
      >
        {title}
      </Typography>
      {children}
    </Box>
  );
}
