import Box from '@mui/material/Box';
import type { OutcomeTable, Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { JumpButton } from './JumpButton.js';
import { panelWords } from './panel-words.js';
import { RULED_TABLE } from './table-look.js';

/** Bonuses, deductions, exclusions, tiers or awards. Columns that say nothing are left out. */
export function OutcomeTableView({
  table,
  onJump,
}: {
  readonly table: OutcomeTable;
  readonly onJump: (path: Path) => void;
}) {
  const say = useSay();
  const { rows } = table;
  const has = (key: 'standard' | 'when' | 'effect'): boolean => rows.some((row) => row[key] !== null);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" sx={RULED_TABLE}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say(panelWords.rule)}</th>
            {has('standard') ? <th scope="col">{say(panelWords.standard)}</th> : null}
            {has('when') ? <th scope="col">{say(panelWords.when)}</th> : null}
            {has('effect') ? <th scope="col">{say(panelWords.effect)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <JumpButton onJump={() => onJump(row.path)}>{row.label}</JumpButton>
              </td>
              {has('standard') ? <td>{row.standard ?? ''}</td> : null}
              {has('when') ? <td>{row.when ?? ''}</td> : null}
              {has('effect') ? <td>{row.effect ?? ''}</td> : null}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
