import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMay } from '../../access/use-may.js';
import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { PlainTable } from '../../lists/PlainTable.js';
import type { SchemeNames } from '../cycles/scheme/scheme-names.js';
import { useSchemeNames } from '../cycles/scheme/use-scheme-names.js';
import { AttributesDialog } from './edit/AttributesDialog.js';
import { attributeText } from './edit/attribute-text.js';
import { editWords } from './edit/edit-words.js';
import type { AttributeValue } from './unit.js';
import { unitWords } from './unit-words.js';

export interface AttributesPanelProps {
  readonly unit: string;
  readonly canChange: boolean;
  /** After a change the unit has another revision. */
  readonly onChanged: () => void;
}

/** The attributes of a unit by year, with what they were before. */
export function AttributesPanel({ unit, canChange, onChanged }: AttributesPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const { may } = useMay();
  const { minute } = useFormat();
  const [year, setYear] = useState(new Date().getFullYear());
  const [typed, setTyped] = useState(String(year));
  const [isOpen, setOpen] = useState(false);
  const params = { path: { id: unit, year } };
  const known = useLoaded(() => dataOf(api.GET('/api/units/{id}/attributes/{year}', { params })), [unit, year]);
  const history = useLoaded(
    async () => (await dataOf(api.GET('/api/units/{id}/attributes/{year}/history', { params }))).data,
    [unit, year],
  );
  const schemes = useLoaded(
    async () => (may('schemes:read') ? (await dataOf(api.GET('/api/schemes'))).data : []),
    [],
  ).data;
  const all = (schemes ?? []).flatMap(({ id, title, year: of, hash }) =>
    hash === null ? [] : [{ id, title: title ?? id, year: of, hash }],
  );
  const ofYear = all.filter((scheme) => scheme.year === year);
  const sorted = [...ofYear, ...all.filter((scheme) => scheme.year !== year)];
  const names = useSchemeNames(ofYear[0]?.id ?? null, ofYear[0]?.hash ?? null);
  const rows = Object.entries(known.data?.values ?? {});
  const label = (id: string) => names.attributes.find((each) => each.id === id)?.label[language] ?? id;
  const shown = (id: string, value: AttributeValue) => valueLabel(names, id, value)?.[language] ?? attributeText(value);
  return (
    <>
      <Panel
        title={say(unitWords.attributes)}
        about={say(unitWords.attributesAbout)}
        actions={
          <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
            <TextField
              type="number"
              label={say(unitWords.year)}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value);
                if (/^(19|2\d)\d{2}$/.test(target.value)) setYear(Number(target.value));
              }}
              sx={{ width: 120 }}
            />
            {canChange ? (
              <Button variant="contained" disabled={known.data === null} onClick={() => setOpen(true)}>
                {say(editWords.fill)}
              </Button>
            ) : null}
          </Stack>
        }
      >
        {rows.length === 0 ? (
          <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
            {say(unitWords.noAttributes)}
          </Typography>
        ) : (
          <PlainTable
            label={say(unitWords.attributes)}
            rows={rows}
            keyOf={([attribute]) => attribute}
            columns={[
              { id: 'attribute', label: say(unitWords.attribute), render: ([attribute]) => label(attribute) },
              { id: 'value', label: say(unitWords.value), render: ([id, value]) => shown(id, value) || '—' },
            ]}
          />
        )}
      </Panel>
      {history.data === null || history.data.length === 0 ? null : (
        <Panel title={say(unitWords.history)}>
          <PlainTable
            label={say(unitWords.history)}
            rows={history.data}
            keyOf={({ attribute, revision }) => `${attribute} ${revision}`}
            columns={[
              { id: 'attribute', label: say(unitWords.attribute), render: ({ attribute }) => label(attribute) },
              {
                id: 'value',
                label: say(unitWords.value),
                render: ({ attribute, value }) => shown(attribute, value) || '—',
              },
              { id: 'at', label: say(unitWords.recordedAt), render: ({ recordedAt }) => minute(recordedAt) },
              {
                id: 'source',
                label: say(unitWords.source),
                render: ({ source, reason }) => [source, reason].filter((text) => text !== null).join(' · ') || '—',
              },
            ]}
          />
        </Panel>
      )}
      {isOpen && known.data !== null ? (
        <AttributesDialog
          known={known.data}
          schemes={sorted}
          onDone={() => {
            setOpen(false);
            known.reload();
            history.reload();
            onChanged();
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** What the scheme of the year calls a value; undefined: it does not name it. */
function valueLabel({ attributes }: SchemeNames, id: string, value: AttributeValue) {
  if (typeof value === 'boolean') return value ? editWords.yes : editWords.no;
  return attributes.find((each) => each.id === id)?.values.find((each) => each.id === value)?.label;
}
