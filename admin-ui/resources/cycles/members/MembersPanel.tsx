import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { marks } from '../../../i18n/punctuation-words.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { Panel } from '../../../layout/Panel.js';
import { PlainTable } from '../../../lists/PlainTable.js';
import { useSettled } from '../../../lists/use-settled.js';
import type { Cycle } from '../cycle.js';
import { NO_NAMES, type SchemeNames } from '../scheme/scheme-names.js';
import { MemberDialog, type MemberStep, type MemberUnit } from './MemberDialog.js';
import { memberWords } from './member-words.js';

export interface MembersPanelProps {
  readonly cycle: Cycle;
  readonly names: SchemeNames;
}

const PAGE = 10;

/** The units of an open cycle, a few at a time, and what can be put right about them. */
export function MembersPanel({ cycle, names }: MembersPanelProps) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const q = useSettled(text);
  const [shown, setShown] = useState(PAGE);
  const [step, setStep] = useState<{ readonly step: MemberStep; readonly unit: MemberUnit | null } | null>(null);
  const { data, reload } = useLoaded(async () => {
    const query = { q, perPage: shown, sort: 'path' as const };
    return await dataOf(api.GET('/api/cycles/{id}/units', { params: { path: { id: cycle.id }, query } }));
  }, [cycle.id, q, shown]);
  const attributesOf = ({ attributes }: MemberUnit): string => {
    if (names === NO_NAMES) return '…';
    return Object.entries(attributes)
      .map(([id, value]) => {
        const attribute = names.attributes.find((each) => each.id === id);
        const label = attribute?.values.find((each) => each.id === value)?.label[language] ?? String(value ?? '—');
        return `${attribute?.label[language] ?? id}${say(marks.colon)}${label}`;
      })
      .join(language === 'zh' ? '；' : '; ');
  };
  const mayAdd = cycle.state === 'open';
  return (
    <Panel
      title={say(memberWords.title)}
      about={say(memberWords.about)}
      actions={
        mayAdd ? <Button onClick={() => setStep({ step: 'add', unit: null })}>{say(memberWords.add)}</Button> : null
      }
    >
      <Box sx={{ padding: 2, paddingTop: 0.5 }}>
        <TextField
          type="search"
          label={say(memberWords.search)}
          value={text}
          onChange={({ target }) => setText(target.value)}
          sx={{ width: 260, maxWidth: '100%' }}
        />
      </Box>
      {data === null ? null : data.data.length === 0 ? (
        <Typography sx={{ padding: 2, paddingTop: 0 }}>{say(memberWords.none)}</Typography>
      ) : (
        <PlainTable
          label={say(memberWords.title)}
          rows={data.data}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'unit',
              label: say(memberWords.unit),
              minWidth: 160,
              render: ({ id, name }) => (
                <MuiLink component={Link} to={`/units/${id}`}>
                  {name}
                </MuiLink>
              ),
            },
            { id: 'code', label: say(memberWords.code), render: ({ externalId }) => externalId ?? '—' },
            { id: 'attributes', label: say(memberWords.attributes), minWidth: 180, render: attributesOf },
            { id: 'why', label: say(memberWords.why), render: ({ reason }) => reason ?? '—' },
            {
              id: 'actions',
              label: say(memberWords.actions),
              minWidth: 150,
              render: (unit) => (
                <>
                  <Button
                    size="small"
                    aria-label={`${say(memberWords.correct)} ${unit.name}`}
                    onClick={() => setStep({ step: 'correct', unit })}
                  >
                    {say(memberWords.correct)}
                  </Button>
                  {mayAdd ? (
                    <Button
                      size="small"
                      aria-label={`${say(memberWords.withdraw)} ${unit.name}`}
                      onClick={() => setStep({ step: 'withdraw', unit })}
                    >
                      {say(memberWords.withdraw)}
                    </Button>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
      {data !== null && data.total > data.data.length ? (
        <Button onClick={() => setShown(Math.min(1000, shown * 5))} sx={{ margin: 2 }}>
          {say(memberWords.more({ count: data.total - data.data.length }))}
        </Button>
      ) : null}
      {step === null ? null : (
        <MemberDialog
          cycle={cycle.id}
          step={step.step}
          unit={step.unit}
          onDone={() => {
            setStep(null);
            reload();
          }}
          onClose={() => setStep(null)}
        />
      )}
    </Panel>
  );
}
