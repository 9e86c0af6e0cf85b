import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import type { AssessmentDocument, ListEntry } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { formWords } from '../form/form-words.js';
import { SampleGroup } from './SampleGroup.js';
import { countOf, recordsOf, withCount, withNewRecord, withoutRecord, withRecord } from './sample-lists.js';
import { tryWords } from './try-words.js';
import { ValueRow } from './ValueRow.js';
import { typedOf } from './value-codec.js';

export interface ListRowsProps {
  readonly document: AssessmentDocument;
  readonly unit: AssessmentDocument['units'][number];
  readonly lists: readonly ListEntry[];
  readonly onDocument: (document: AssessmentDocument) => void;
}

/** What happened to a unit: events by how often, records entry by entry. */
export function ListRows({ document, unit, lists, onDocument }: ListRowsProps) {
  const say = useSay();
  const counted = lists.filter(({ fields }) => fields.length === 0);
  const recorded = lists.filter(({ fields }) => fields.length > 0);
  return (
    <>
      {counted.length === 0 ? null : (
        <SampleGroup title={say(tryWords.events)}>
          {counted.map(({ id, label }) => (
            <ValueRow
              key={id}
              label={say(label)}
              field={{ type: 'count', values: [], after: say(tryWords.times) }}
              value={countOf(unit, id)}
              onValue={(count) => onDocument(withCount(document, unit.id, id, typedOf(count)))}
            />
          ))}
        </SampleGroup>
      )}
      {recorded.map((list) => (
        <SampleGroup key={list.id} title={say(list.label)}>
          {recordsOf(unit, list.id).map((entry, index) => (
            <Box
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name of its own
              key={index}
              role="group"
              aria-label={say(tryWords.entry({ label: say(list.label), number: index + 1 }))}
              sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider', paddingBlock: 0.5 }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {list.fields.map((field) => (
                  <ValueRow
                    key={field.id}
                    label={say(field.label)}
                    field={{
                      type: field.ratedBy === null ? field.type : 'list',
                      values: field.values,
                      ...(field.type === 'unit' ? { units: document.units } : {}),
                    }}
                    value={entry[field.id] ?? null}
                    onValue={(value) =>
                      onDocument(withRecord(document, unit.id, list.id, { index, field: field.id }, value))
                    }
                  />
                ))}
              </Box>
              <Box>
                <IconButton
                  size="small"
                  aria-label={say(formWords.remove({ label: `${say(list.label)} ${index + 1}` }))}
                  title={say(formWords.remove({ label: `${say(list.label)} ${index + 1}` }))}
                  onClick={() => onDocument(withoutRecord(document, unit.id, list.id, index))}
                >
                  <Close sx={{ fontSize: 16 }} />
                </IconButton>
              </Box>
            </Box>
          ))}
          <Box sx={{ paddingInline: '4px' }}>
            <Button size="small" onClick={() => onDocument(withNewRecord(document, unit.id, list.id))}>
              {say(tryWords.addEntry({ label: say(list.label) }))}
            </Button>
          </Box>
        </SampleGroup>
      ))}
    </>
  );
}
