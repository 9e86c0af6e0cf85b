import Box from '@mui/material/Box';
import type { IndicatorRow, IndicatorTable, LevelCell, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { JumpButton } from './JumpButton.js';
import { panelWords } from './panel-words.js';
import { RULED_TABLE } from './table-look.js';

/** Beside the text there is no room for who provides the data: the way of scoring names it too. */
const NARROW = '@container (max-width: 620px)';

export interface IndicatorTableViewProps {
  readonly table: IndicatorTable;
  readonly onJump: (path: Path) => void;
}

/** One table of indicators, levels as merged cells. Columns that say nothing are left out. */
export function IndicatorTableView({ table, onJump }: IndicatorTableViewProps) {
  const say = useSay();
  const { rows, levels } = table;
  const hasStandard = rows.some(({ standard, cells }) => standard !== null && standard !== cells.at(-1)?.label);
  const hasSources = rows.some(({ sources }) => sources.length > 0);
  const hasDepartment = rows.some(({ department }) => department !== null);
  return (
    <Box sx={{ overflowX: 'auto', containerType: 'inline-size' }}>
      <Box component="table" sx={{ ...RULED_TABLE, minWidth: 440, [NARROW]: { '& .roomy': { display: 'none' } } }}>
        <caption>
          {table.title}
          {table.points === null ? '' : say(panelWords.inBrackets({ points: table.points }))}
          {table.applies === null ? '' : ` ${say(panelWords.applies({ applies: table.applies }))}`}
        </caption>
        <thead>
          <tr>
            {Array.from({ length: levels }, (_, level) => level).map((level) => (
              <th key={level} scope="col">
                {say(panelWords.levels({ level }))}
              </th>
            ))}
            <th scope="col">{say(panelWords.points)}</th>
            {hasStandard ? <th scope="col">{say(panelWords.standard)}</th> : null}
            <th scope="col">{say(panelWords.scoring)}</th>
            {hasSources ? (
              <th scope="col" className="roomy">
                {say(panelWords.sources)}
              </th>
            ) : null}
            {hasDepartment ? <th scope="col">{say(panelWords.department)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell) => (
                <Level key={cell.id} cell={cell} onJump={onJump} />
              ))}
              <td>{row.points ?? ''}</td>
              {hasStandard ? <td>{row.standard === row.cells.at(-1)?.label ? '' : row.standard}</td> : null}
              <td>
                {row.scoring}
                {row.applies === null ? '' : ` ${say(panelWords.applies({ applies: row.applies }))}`}
              </td>
              {hasSources ? <td className="roomy">{sourcesOf(row)}</td> : null}
              {hasDepartment ? <td>{row.department ?? ''}</td> : null}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Level({ cell, onJump }: { readonly cell: LevelCell } & Pick<IndicatorTableViewProps, 'onJump'>) {
  const say = useSay();
  const isGroup = cell.rowSpan > 1;
  const extra = [
    isGroup && cell.points !== null ? say(panelWords.full({ points: cell.points })) : null,
    cell.weight === null ? null : say(panelWords.weight({ weight: cell.weight })),
  ].filter((each) => each !== null);
  return (
    <td rowSpan={cell.rowSpan} colSpan={cell.colSpan}>
      <JumpButton onJump={() => onJump(cell.path)}>{cell.label}</JumpButton>
      {extra.length === 0 ? null : (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {extra.join(' · ')}
        </Box>
      )}
    </td>
  );
}

function sourcesOf({ sources }: IndicatorRow): string {
  return sources.join('、');
}
