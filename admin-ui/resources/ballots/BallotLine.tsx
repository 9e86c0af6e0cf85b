import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDownOutlined';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUpOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useSay } from '../../i18n/use-say.js';
import { TABULAR } from '../../theme/tokens.js';
import { ballotWords } from './ballot-words.js';

export interface BallotLineProps {
  readonly name: string;
  /** From 1. */
  readonly place: number;
  readonly last: number;
  readonly isLocked: boolean;
  readonly isDragged: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrag: () => void;
  readonly onDrop: () => void;
}

/** A unit at its place: to be dragged, or moved by Alt and an arrow, or by its buttons. */
export function BallotLine({ name, place, last, isLocked, isDragged, onMove, onDrag, onDrop }: BallotLineProps) {
  const say = useSay();
  return (
    <Box
      component="li"
      tabIndex={isLocked ? undefined : 0}
      aria-label={say(ballotWords.place({ place, name }))}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      draggable={!isLocked}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', name);
        onDrag();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        paddingInline: 1.5,
        minHeight: 44,
        borderRadius: 1,
        cursor: isLocked ? 'default' : 'grab',
        backgroundColor: isDragged ? 'action.selected' : undefined,
        '&:hover': { backgroundColor: 'action.hover' },
      }}
    >
      <Box component="span" sx={{ width: '2.5em', textAlign: 'right', color: 'text.secondary', ...TABULAR }}>
        {place}
      </Box>
      <Box component="span" sx={{ flex: 1 }}>
        {name}
      </Box>
      {isLocked ? null : (
        <>
          <IconButton
            size="small"
            disabled={place === 1}
            onClick={() => onMove(-1)}
            aria-label={say(ballotWords.up({ name }))}
          >
            <KeyboardArrowUp fontSize="small" />
          </IconButton>
          <IconButton
            size="small"
            disabled={place === last}
            onClick={() => onMove(1)}
            aria-label={say(ballotWords.down({ name }))}
          >
            <KeyboardArrowDown fontSize="small" />
          </IconButton>
        </>
      )}
    </Box>
  );
}
