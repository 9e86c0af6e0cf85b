import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Data, FormField, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { nameOfEntry } from './read-input.js';
import { useHelp } from './use-help.js';

/** A part of its own, or a list or map of them: each leads to its form; items of lists can be moved, copied, removed. */
export function NestedField({ field }: { readonly field: FormField }) {
  const { path, value } = useOpenForm();
  const { label, help } = useHelp(field);
  const own = value[field.key];
  const at = [...path, field.key];
  const entries = entriesOf(own);
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, margin: 0, padding: '4px 12px 8px', minWidth: 0 }}
    >
      <Typography component="legend" variant="caption" color="text.secondary" sx={{ paddingInline: 0.5 }}>
        {label}
      </Typography>
      {Array.isArray(own) ? (
        own.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry of a list has no other name that stays
          <Entry key={index} path={[...at, index]} name={nameOfEntry(entry, index)} siblings={own} />
        ))
      ) : entries.some(([, entry]) => typeof entry === 'object' && entry !== null) && !isForm(field) ? (
        entries.map(([key, entry]) => (
          <Entry key={key} path={[...at, key]} name={`${key}　${nameOfEntry(entry, 0)}`} siblings={null} />
        ))
      ) : (
        <Entry path={at} name={summaryOf(entries)} siblings={null} />
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ margin: 0 }}>
        {help}
      </Typography>
    </Box>
  );
}

interface EntryProps {
  readonly path: Path;
  readonly name: string;
  /** The list it is an item of; null for what is none. */
  readonly siblings: readonly Data[] | null;
}

function Entry({ path, name, siblings }: EntryProps) {
  const say = useSay();
  const { open, make, canEdit } = useOpenForm();
  const index = Number(path.at(-1));
  const own = siblings?.[index];
  const buttons = [
    { label: say(formWords.up), Icon: ArrowUpward, isOff: index === 0, edit: { kind: 'move', path, to: index - 1 } },
    {
      label: say(formWords.down),
      Icon: ArrowDownward,
      isOff: index + 1 === siblings?.length,
      edit: { kind: 'move', path, to: index + 1 },
    },
    {
      label: say(formWords.copy),
      Icon: ContentCopy,
      isOff: false,
      edit: { kind: 'insert', path: path.slice(0, -1), at: index + 1, value: copyOf(own ?? null, siblings ?? []) },
    },
    {
      label: say(formWords.remove({ label: name.slice(0, 12) })),
      Icon: Close,
      isOff: false,
      edit: { kind: 'remove', path },
    },
  ] as const;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center' }}>
      <ButtonBase
        onClick={() => open(path)}
        sx={{
          flex: 1,
          minWidth: 0,
          justifyContent: 'flex-start',
          textAlign: 'left',
          padding: '4px 6px',
          borderRadius: 1,
          color: 'primary.main',
        }}
      >
        <Typography variant="body2" component="span" noWrap>
          {name}
        </Typography>
      </ButtonBase>
      {siblings !== null && canEdit
        ? buttons.map(({ label, Icon, isOff, edit }) => (
            <IconButton
              key={label}
              size="small"
              aria-label={label}
              title={label}
              disabled={isOff}
              onClick={() => void make([edit])}
            >
              <Icon sx={{ fontSize: 16 }} />
            </IconButton>
          ))
        : null}
    </Box>
  );
}

function isForm({ inputs }: FormField): boolean {
  return inputs.some(({ kind }) => kind === 'form');
}

function entriesOf(value: Data | undefined): readonly (readonly [string, Data])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function summaryOf(entries: readonly (readonly [string, Data])[]): string {
  const shown = entries.map(([key, entry]) => (typeof entry === 'object' ? key : `${key}: ${String(entry)}`));
  return shown.length === 0 ? '—' : shown.join('　');
}

/** The same entry with an id that no sibling has. */
function copyOf(entry: Data, siblings: readonly Data[]): Data {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const taken = siblings.map((each) => (typeof each === 'object' && each !== null ? Reflect.get(each, 'id') : null));
  const { id, ...others } = entry as { readonly [key: string]: Data }; // no list, no null
  if (typeof id !== 'string') return entry;
  let free = id;
  for (let count = 2; taken.includes(free); count += 1) free = `${id}_${count}`;
  return { id: free, ...others };
}
