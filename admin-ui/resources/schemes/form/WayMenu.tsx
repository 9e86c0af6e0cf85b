import MoreVert from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import type { Data, FormField, Way } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';

const WORDS = {
  one: formWords.asOne,
  list: formWords.asList,
  map: formWords.asMap,
  form: formWords.asForm,
} as const satisfies Readonly<Record<Way, unknown>>;

/** The other ways in which a field may be written; nothing where there is one way only. */
export function WayMenu({ field }: { readonly field: FormField }) {
  const say = useSay();
  const { value, rewrite } = useOpenForm();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const ways = [...new Set(field.inputs.map(({ kind }) => wayOfKind(kind)))];
  const now = wayOfValue(value[field.key], ways);
  const others = ways.filter((way) => way !== now);
  if (others.length === 0) return null;
  const label = say(formWords.writtenAs({ label: say(field.label) }));
  return (
    <>
      <IconButton
        size="small"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVert fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {others.map((way) => (
          <MenuItem
            key={way}
            onClick={() => {
              setAnchor(null);
              void rewrite(field.key, way);
            }}
          >
            {say(WORDS[way])}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function wayOfKind(kind: string): Way {
  return kind === 'list' || kind === 'map' || kind === 'form' ? kind : 'one';
}

function wayOfValue(value: Data | undefined, ways: readonly Way[]): Way {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return 'one';
  return ways.includes('map') ? 'map' : 'form';
}
