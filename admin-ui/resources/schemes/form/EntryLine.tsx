import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { Data, Edit, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';

export interface EntryLineProps {
  readonly path: Path;
  readonly name: string;
  /** The entries of the list or map it stands in, by index or key; null for what stands alone. */
  readonly siblings: readonly (readonly [number | string, Data])[] | null;
}

interface EntryButton {
  readonly label: string;
  readonly Icon: typeof Close;
  readonly isOff: boolean;
  readonly edit: Edit;
}

/** A part of its own: opens its form; in a list or map it can be moved, copied and removed. */
export function EntryLine({ path, name, siblings }: EntryLineProps) {
  const say = useSay();
  const { open, make, canEdit } = useOpenForm();
  const step = path.at(-1);
  const index = siblings?.findIndex(([key]) => key === step) ?? -1;
  const group = path.slice(0, -1);
  const buttons: readonly EntryButton[] = [
    { label: say(formWords.up), Icon: ArrowUpward, isOff: index === 0, edit: { kind: 'move', path, to: index - 1 } },
    {
      label: say(formWords.down),
      Icon: ArrowDownward,
      isOff: index + 1 === siblings?.length,
      edit: { kind: 'move', path, to: index + 1 },
    },
    { label: say(formWords.copy), Icon: ContentCopy, isOff: false, edit: copyEdit(group, index, siblings ?? []) },
    {
      label: say(formWords.remove({ label: name.slice(0, 12) })),
      Icon: Close,
      isOff: false,
      edit: { kind: 'remove', path },
    },
  ];
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

/** The same entry once more, under an id or key that no sibling has. */
function copyEdit(group: Path, index: number, siblings: readonly (readonly [number | string, Data])[]): Edit {
  const [key, entry] = siblings[index] ?? [0, null];
  if (typeof key === 'string') {
    const keys = siblings.map(([each]) => String(each));
    return { kind: 'insert', path: group, key: freeName(key, keys), at: index + 1, value: entry };
  }
  const ids = siblings.map(([, each]) => (typeof each === 'object' && each !== null ? Reflect.get(each, 'id') : null));
  return { kind: 'insert', path: group, at: index + 1, value: renamed(entry, ids) };
}

function renamed(entry: Data, taken: readonly unknown[]): Data {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  const { id, ...others } = entry as { readonly [key: string]: Data }; // no list, no null
  return typeof id === 'string' ? { id: freeName(id, taken), ...others } : entry;
}

function freeName(name: string, taken: readonly unknown[]): string {
  let free = name;
  for (let count = 2; taken.includes(free); count += 1) free = `${name}_${count}`;
  return free;
}
