import Add from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { FormField, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';

export interface AddEntryProps {
  /** The list or map that gets one more. */
  readonly path: Path;
  /** What an entry is called. */
  readonly label: string;
  /** The kinds of which one is chosen: methods of an item, actions of a step; empty: there is one. */
  readonly kinds: readonly FormField[];
}

/** Adds an entry to a list or map, and opens its form. */
export function AddEntry({ path, label, kinds }: AddEntryProps) {
  const say = useSay();
  const id = useId();
  const { add } = useOpenForm();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isMenu = kinds.length > 1;
  const choose = (choice: string | null): void => {
    setAnchor(null);
    void add(path, choice);
  };
  return (
    <>
      <Button
        size="small"
        startIcon={<Add />}
        onClick={({ currentTarget }) => (isMenu ? setAnchor(currentTarget) : choose(null))}
        {...(isMenu ? { 'aria-haspopup': 'menu', 'aria-controls': id, 'aria-expanded': anchor !== null } : {})}
      >
        {say(formWords.addEntry({ label }))}
      </Button>
      {isMenu ? (
        <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
          {kinds.map((kind) => (
            <MenuItem key={kind.key} onClick={() => choose(kind.key)} sx={{ gap: 1 }}>
              {say(kind.label)}
              <Typography component="code" variant="caption" color="text.secondary">
                {kind.key}
              </Typography>
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </>
  );
}
