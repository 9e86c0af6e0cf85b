import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSay } from '../../i18n/use-say.js';
import type { NamedAttribute } from '../cycles/scheme/scheme-names.js';
import { findUnits } from '../units/unit.js';
import { choicesOf, WhereFields } from '../units/WhereFields.js';
import { type Selection, type UnitMode, unitsByLines } from './assign-selection.js';
import type { CycleUnit } from './assignment.js';
import { assignmentWords } from './assignment-words.js';
import { SubtreesField } from './SubtreesField.js';

export interface UnitFieldsProps {
  readonly units: readonly CycleUnit[];
  readonly attributes: readonly NamedAttribute[];
  readonly selection: Selection;
  readonly onChange: (part: Partial<Selection>) => void;
}

/** Chooses the units of an assignment: all, whole subtrees, one by one or pasted, or by their attributes. */
export function UnitFields({ units, attributes, selection, onChange }: UnitFieldsProps) {
  const say = useSay();
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const { unitMode, subtrees, units: chosen, where } = selection;
  const modes: readonly UnitMode[] =
    choicesOf(attributes).length === 0 ? ['all', 'subtrees', 'units'] : ['all', 'subtrees', 'units', 'where'];
  const paste = (text: string): boolean => {
    if (!/[\r\n\t;；]/.test(text.trim())) return false;
    const { found, unknown: others } = unitsByLines(text, units);
    onChange({ units: [...new Set([...chosen, ...found])] });
    setUnknown(others);
    return true;
  };
  return (
    <>
      <TextField
        select
        label={say(assignmentWords.units)}
        value={unitMode}
        onChange={({ target }) => onChange({ unitMode: modes.find((mode) => mode === target.value) ?? 'all' })}
      >
        {modes.map((mode) => (
          <MenuItem key={mode} value={mode}>
            {say(MODE_WORDS[mode])}
          </MenuItem>
        ))}
      </TextField>
      {unitMode === 'subtrees' ? (
        <SubtreesField chosen={subtrees} find={findUnits} onChange={(next) => onChange({ subtrees: next })} />
      ) : null}
      {unitMode === 'units' ? (
        <Autocomplete
          multiple
          disableCloseOnSelect
          limitTags={6}
          options={units}
          value={[...chosen]}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ id }) => id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          onChange={(_, next) => onChange({ units: next })}
          renderInput={(params) => (
            <TextField
              {...params}
              label={say(assignmentWords.chosenUnits)}
              error={unknown.length > 0}
              helperText={
                unknown.length === 0
                  ? say(assignmentWords.pasteHelp)
                  : say(
                      assignmentWords.unknownUnits({
                        names: unknown.slice(0, 6).join(say(assignmentWords.separator)),
                        count: unknown.length,
                      }),
                    )
              }
              onPaste={(event) => {
                if (paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
              }}
            />
          )}
        />
      ) : null}
      {unitMode === 'where' ? (
        <WhereFields attributes={attributes} where={where} onChange={(next) => onChange({ where: next })} />
      ) : null}
    </>
  );
}

const MODE_WORDS = {
  all: assignmentWords.allUnits,
  subtrees: assignmentWords.bySubtree,
  units: assignmentWords.byUnit,
  where: assignmentWords.byAttribute,
} as const;
