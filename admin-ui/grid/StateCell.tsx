import type { Words } from '../../dsl/index.js';
import { useSay } from '../i18n/use-say.js';
import type { GridSource, RowState } from './grid.js';
import { gridWords } from './grid-words.js';

/** Icon, word and colour (by class) for each state, so that nobody has to tell colours apart. */
const STATES: Readonly<Record<RowState['kind'], { readonly icon: string; readonly label: Words }>> = {
  none: { icon: '', label: gridWords.none },
  waiting: { icon: '…', label: gridWords.waiting },
  saving: { icon: '↑', label: gridWords.saving },
  saved: { icon: '✓', label: gridWords.saved },
  unreachable: { icon: '⌁', label: gridWords.unreachable },
  refused: { icon: '✕', label: gridWords.refused },
  conflict: { icon: '⇄', label: gridWords.conflict },
  locked: { icon: '■', label: gridWords.locked },
  returned: { icon: '↩', label: gridWords.returned },
};

/** How a row stands; with both values where two people wrote. */
export function StateCell({
  state,
  row,
  source,
}: {
  readonly state: RowState;
  readonly row: string;
  readonly source: GridSource;
}) {
  const say = useSay();
  const { icon, label } = STATES[state.kind];
  const { conflict, why } = state;
  const shown = (value: string) => (value === '' ? say(gridWords.empty) : value);
  return (
    <>
      {state.kind === 'none' ? null : (
        <span className="word" title={why ?? undefined}>
          <span aria-hidden className="icon">
            {icon}
          </span>
          {say(label)}
        </span>
      )}
      {why === null ? null : <span className="why">{why}</span>}
      {state.differs ? <span className="differs">≠ {say(gridWords.differs)}</span> : null}
      {conflict === null ? null : (
        <span className="choices">
          <button type="button" onClick={() => source.settle(row, 'mine')}>
            {say(gridWords.keepMine({ value: shown(conflict.mine) }))}
          </button>
          <button type="button" onClick={() => source.settle(row, 'theirs')}>
            {say(gridWords.keepTheirs({ value: shown(conflict.theirs) }))}
          </button>
        </span>
      )}
    </>
  );
}
