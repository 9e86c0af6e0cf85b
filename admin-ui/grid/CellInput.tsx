import type { CellOption, GridColumn } from './grid.js';

export interface CellInputProps {
  readonly label: string;
  readonly column: GridColumn;
  readonly text: string;
  readonly canEdit: boolean;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly options: readonly CellOption[] | null;
  /** Told when the field loses the focus. */
  readonly onLeave: () => void;
}

/**
 * The field of the cell one is on. It is not controlled: what is typed, by an input method too, stays in the browser until it is
 * done; its text is selected, so that typing replaces it.
 */
export function CellInput({ label, column, text, canEdit, isWrong, describedBy, options, onLeave }: CellInputProps) {
  const shared = {
    'aria-label': label,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy,
    'data-cell': text,
    onBlur: onLeave,
  };
  if (options !== null) {
    return (
      <select {...shared} defaultValue={text}>
        <option value="" />
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      defaultValue={text}
      readOnly={!canEdit}
      inputMode={column.kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
