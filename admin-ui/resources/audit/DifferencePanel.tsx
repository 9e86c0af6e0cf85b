import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useRoles } from '../../grants/use-roles.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Panel } from '../../layout/Panel.js';
import { type PlainColumn, PlainTable } from '../../lists/PlainTable.js';
import { differenceOf, type FieldDifference } from './audit-difference.js';
import { auditWords } from './audit-words.js';
import { fieldLabel, valueLabel } from './field-words.js';

/** What was changed, field by field. */
export function DifferencePanel({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const say = useSay();
  const language = useLanguage();
  const [showsSame, setShowsSame] = useState(false);
  const all = differenceOf(before, after);
  const shown = showsSame ? all : all.filter(({ isSame }) => !isSame);
  const roles = useRoles();
  const shownAs = (path: readonly string[], text: string | null) => {
    if (text === null) return null;
    const role = path.at(-1) === 'role' ? roles.find(({ id }) => id === text) : undefined;
    return (role?.label ?? valueLabel(path.at(-1) ?? '', text))[language];
  };
  const columns: readonly PlainColumn<FieldDifference>[] = [
    {
      id: 'field',
      label: say(auditWords.field),
      minWidth: 160,
      render: ({ path }) => path.map((name) => fieldLabel(name)[language]).join(' › '),
    },
    {
      id: 'before',
      label: say(auditWords.before),
      render: ({ path, before: text, isSame }) => <Side text={shownAs(path, text)} isGone={!isSame} />,
    },
    {
      id: 'after',
      label: say(auditWords.after),
      render: ({ path, after: text, isSame }) => <Side text={shownAs(path, text)} isNew={!isSame} />,
    },
  ];
  return (
    <Panel
      title={say(auditWords.difference)}
      about={say(auditWords.differenceAbout)}
      actions={
        all.some(({ isSame }) => isSame) ? (
          <FormControlLabel
            label={say(auditWords.showSame)}
            control={<Switch size="small" checked={showsSame} onChange={(_, isOn) => setShowsSame(isOn)} />}
          />
        ) : null
      }
    >
      {shown.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ padding: 2, paddingTop: 0 }}>
          {say(auditWords.noDifference)}
        </Typography>
      ) : (
        <PlainTable
          label={say(auditWords.difference)}
          columns={columns}
          rows={shown}
          keyOf={({ path }) => JSON.stringify(path)}
        />
      )}
    </Panel>
  );
}

interface SideProps {
  readonly text: string | null;
  readonly isGone?: boolean;
  readonly isNew?: boolean;
}

function Side({ text, isGone = false, isNew = false }: SideProps) {
  const say = useSay();
  if (text === null) {
    return (
      <Typography component="span" variant="body2" color="text.secondary">
        {say(auditWords.nothing)}
      </Typography>
    );
  }
  return (
    <Box
      component={isNew ? 'ins' : isGone ? 'del' : 'span'}
      sx={{
        wordBreak: 'break-word',
        whiteSpace: 'pre-wrap',
        textDecoration: isGone ? 'line-through' : 'none',
        fontWeight: isNew ? 600 : 400,
        color: isGone ? 'text.secondary' : 'text.primary',
      }}
    >
      {text}
    </Box>
  );
}
