import type { AssessmentDocument } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import type { SampleParameter } from '../language/questions.js';
import { SampleGroup } from './SampleGroup.js';
import { withParameter } from './sample-document.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';

export interface ParameterRowsProps {
  readonly document: AssessmentDocument;
  readonly parameters: readonly SampleParameter[];
  readonly onDocument: (document: AssessmentDocument) => void;
}

/** The parameters of the year; of maps each entry. What is left empty counts as the scheme's default. */
export function ParameterRows({ document, parameters, onDocument }: ParameterRowsProps) {
  const say = useSay();
  if (parameters.length === 0) return null;
  return (
    <SampleGroup title={say(tryWords.parameters)}>
      {parameters.flatMap(({ id, label, type, values, standard }) => {
        const value = document.parameters?.[id] ?? null;
        if (type !== 'map') {
          return [
            <ValueRow
              key={id}
              label={say(label)}
              field={{ type, values }}
              value={value}
              onValue={(next) => onDocument(withParameter(document, id, next))}
            />,
          ];
        }
        const entries = mapOf(value);
        return [...new Set([...Object.keys(mapOf(standard)), ...Object.keys(entries)])].map((entry) => (
          <ValueRow
            key={`${id} ${entry}`}
            label={say(tryWords.entryOf({ label: say(label), entry }))}
            field={{ type: 'number', values: [] }}
            value={entries[entry] ?? null}
            onValue={(next) => onDocument(withParameter(document, id, next, entry))}
          />
        ));
      })}
    </SampleGroup>
  );
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
