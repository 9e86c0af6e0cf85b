import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { StateChip } from '../../../states/StateChip.js';
import { importWords } from './import-words.js';
import type { ImportPlan } from './roster.js';

const SHOWN = 200;

export interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly isRunning: boolean;
  readonly onApply: () => void;
}

/** What an import would do: every cell that is not taken over, new units, changes field by field. */
export function ImportPreview({ plan, isRunning, onApply }: ImportPreviewProps) {
  const say = useSay();
  const { counts, file } = plan;
  const touched = counts.create + counts.change;
  return (
    <>
      <Panel
        title={say(importWords.result)}
        actions={
          <Button
            variant="contained"
            disabled={counts.refused > 0 || touched === 0}
            loading={isRunning}
            onClick={onApply}
          >
            {say(importWords.apply({ count: touched }))}
          </Button>
        }
      >
        <Stack spacing={1} sx={{ padding: 2, paddingTop: 0 }}>
          <Typography>
            {say(importWords.read({ rows: file.rows }))}
            {say(marks.colon)}
            {say(importWords.counts(counts))}
          </Typography>
          {counts.refused > 0 ? (
            <Alert severity="error">{say(importWords.refusedSome({ count: counts.refused }))}</Alert>
          ) : null}
          {counts.ignored > 0 ? (
            <Alert severity="warning">{say(importWords.ignoredSome({ count: counts.ignored }))}</Alert>
          ) : null}
          {touched === 0 && counts.refused === 0 ? <Alert severity="info">{say(importWords.nothing)}</Alert> : null}
        </Stack>
      </Panel>
      <CellTable plan={plan} />
      <ChangeTable plan={plan} />
      <CreateTable plan={plan} />
    </>
  );
}

function CellTable({ plan: { cells } }: { readonly plan: ImportPlan }) {
  const say = useSay();
  const language = useLanguage();
  if (cells.length === 0) return null;
  return (
    <Panel title={say(importWords.cells)}>
      <PlainTable
        label={say(importWords.cells)}
        rows={cells.slice(0, SHOWN)}
        keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { id: 'row', label: say(importWords.row), render: ({ row }) => row },
          {
            id: 'column',
            label: say(importWords.column),
            render: ({ column, header }) =>
              header === null ? column : `${column}${say(marks.open)}${header}${say(marks.close)}`,
          },
          { id: 'value', label: say(importWords.cellValue), render: ({ value }) => value || '—' },
          {
            id: 'outcome',
            label: say(importWords.outcome),
            render: ({ severity }) => (
              <StateChip tone={severity === 'refused' ? 'bad' : 'warn'} label={say(importWords[severity])} />
            ),
          },
          { id: 'why', label: say(importWords.why), minWidth: 240, render: ({ message }) => message[language] },
        ]}
      />
      <More count={cells.length - SHOWN} />
    </Panel>
  );
}

function ChangeTable({ plan: { changes } }: { readonly plan: ImportPlan }) {
  const say = useSay();
  const rows = changes.flatMap(({ row, id, name, fields }) => fields.map((field) => ({ row, id, name, ...field })));
  if (rows.length === 0) return null;
  return (
    <Panel title={say(importWords.changes)}>
      <PlainTable
        label={say(importWords.changes)}
        rows={rows.slice(0, SHOWN)}
        keyOf={({ id, field }) => `${id} ${field}`}
        columns={[
          { id: 'unit', label: say(importWords.unit), render: ({ name }) => name },
          { id: 'row', label: say(importWords.row), isFigure: true, render: ({ row }) => row },
          { id: 'field', label: say(importWords.field), render: ({ field }) => field },
          { id: 'before', label: say(importWords.before), render: ({ before }) => String(before ?? '—') },
          {
            id: 'after',
            label: say(importWords.after),
            render: ({ after }) => <strong>{String(after ?? '—')}</strong>,
          },
        ]}
      />
      <More count={rows.length - SHOWN} />
    </Panel>
  );
}

function CreateTable({ plan: { creates } }: { readonly plan: ImportPlan }) {
  const say = useSay();
  if (creates.length === 0) return null;
  return (
    <Panel title={say(importWords.creates)}>
      <PlainTable
        label={say(importWords.creates)}
        rows={creates.slice(0, SHOWN)}
        keyOf={({ externalId }) => externalId}
        columns={[
          { id: 'name', label: say(importWords.name), render: ({ name }) => name },
          { id: 'code', label: say(importWords.code), render: ({ externalId }) => externalId },
          { id: 'parent', label: say(importWords.parent), render: ({ parent }) => parent ?? '—' },
          {
            id: 'attributes',
            label: say(importWords.attributes),
            render: ({ attributes }) =>
              Object.entries(attributes)
                .map(([attribute, value]) => `${attribute} ${value}`)
                .join(' · ') || '—',
          },
          { id: 'row', label: say(importWords.row), isFigure: true, render: ({ row }) => row },
        ]}
      />
      <More count={creates.length - SHOWN} />
    </Panel>
  );
}

function More({ count }: { readonly count: number }) {
  const say = useSay();
  if (count <= 0) return null;
  return <Box sx={{ padding: 2 }}>{say(importWords.more({ count }))}</Box>;
}
