import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import type { RatedItem } from '../sheets/sheet-api.js';
import type { ItemMode, Selection } from './assign-selection.js';
import { assignmentWords } from './assignment-words.js';

export interface ItemFieldsProps {
  /** Of the source. */
  readonly items: readonly RatedItem[];
  readonly selection: Selection;
  readonly onChange: (part: Partial<Selection>) => void;
}

/** Chooses the items of an assignment: all of the source, those of a department, or one by one. */
export function ItemFields({ items, selection, onChange }: ItemFieldsProps) {
  const say = useSay();
  const language = useLanguage();
  const { itemMode, department, items: chosen } = selection;
  const departments = [...new Set(items.flatMap((item) => item.department ?? []))];
  const modes: readonly ItemMode[] = departments.length === 0 ? ['all', 'items'] : ['all', 'department', 'items'];
  return (
    <>
      <TextField
        select
        label={say(assignmentWords.items)}
        value={itemMode}
        onChange={({ target }) => onChange({ itemMode: modes.find((mode) => mode === target.value) ?? 'all' })}
      >
        {modes.map((mode) => (
          <MenuItem key={mode} value={mode}>
            {say(MODE_WORDS[mode])}
          </MenuItem>
        ))}
      </TextField>
      {itemMode === 'department' ? (
        <TextField
          select
          label={say(assignmentWords.department)}
          value={department}
          onChange={({ target }) => onChange({ department: target.value })}
        >
          {departments.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      {itemMode === 'items' ? (
        <Autocomplete
          multiple
          disableCloseOnSelect
          // The standards are sentences.
          sx={{
            '& .MuiChip-root': { height: 'auto' },
            '& .MuiChip-label': { whiteSpace: 'normal', paddingBlock: 0.5 },
          }}
          limitTags={4}
          options={items}
          value={items.filter(({ key }) => chosen.includes(key))}
          getOptionLabel={({ label }) => label[language]}
          getOptionKey={({ key }) => key}
          onChange={(_, next) => onChange({ items: next.map(({ key }) => key) })}
          renderInput={(params) => <TextField {...params} label={say(assignmentWords.chosenItems)} />}
        />
      ) : null}
    </>
  );
}

const MODE_WORDS = {
  all: assignmentWords.allItems,
  department: assignmentWords.byDepartment,
  items: assignmentWords.byItem,
} as const;
