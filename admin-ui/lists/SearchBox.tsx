import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';

/** Milliseconds without a further key after which the list is asked. */
const PATIENCE = 300;

/** Searches the list around it while one types; a Chinese input method is left alone until it is done. */
export function SearchBox({ label }: { readonly label: string }) {
  const { filterValues, setFilters } = useListContext();
  const asked = String(filterValues.q ?? '');
  const [text, setText] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (value: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { q: _, ...others } = filterValues;
      setFilters(value.trim() === '' ? others : { ...others, q: value.trim() }, {});
    }, PATIENCE);
  };
  return (
    <TextField
      type="search"
      label={label}
      value={text}
      onChange={(event: ChangeEvent<HTMLInputElement>) => {
        setText(event.target.value);
        const { nativeEvent } = event;
        if (!('isComposing' in nativeEvent && nativeEvent.isComposing === true)) search(event.target.value);
      }}
      onCompositionEnd={() => search(text)}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: { xs: '100%', sm: 280 } }}
    />
  );
}
