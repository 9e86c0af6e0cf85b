import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import type { FormField, Words } from '../../../../dsl/index.js';

/** Keys of the language as items of a menu: what each is called, and how it is written. A menu takes its items alone, in no frame. */
export function keyItems(fields: readonly FormField[], say: (words: Words) => string) {
  return fields.map(({ key, label }) => (
    <MenuItem key={key} value={key} sx={{ gap: 1 }}>
      {say(label)}
      <Typography component="code" variant="caption" color="text.secondary">
        {key}
      </Typography>
    </MenuItem>
  ));
}
