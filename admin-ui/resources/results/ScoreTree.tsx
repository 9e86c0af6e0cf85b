import ChevronRight from '@mui/icons-material/ChevronRight';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { useState } from 'react';
import type { UnitExplanation } from '../../../dsl/index.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { TABULAR } from '../../theme/tokens.js';
import { nameOf, type SchemeNames } from '../cycles/scheme/scheme-names.js';
import { resultWords } from './result-words.js';
import { shownText, type TreeLine, treeLines } from './score-tree.js';

export interface ScoreTreeProps {
  readonly explanation: UnitExplanation;
  readonly names: SchemeNames;
  /** The node whose detail is shown. */
  readonly chosen: string;
  readonly onChoose: (node: string) => void;
}

/** Scores from the total downwards; each line opens, and shows how it came about. */
export function ScoreTree({ explanation, names, chosen, onChoose }: ScoreTreeProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([explanation.total]));
  const toggle = (node: string) => {
    const next = new Set(open);
    if (!next.delete(node)) next.add(node);
    setOpen(next);
  };
  return (
    <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, paddingBottom: 1 }}>
      {treeLines(explanation, open).map((line) => (
        <ScoreLine
          key={line.node.node}
          line={line}
          names={names}
          isOpen={open.has(line.node.node)}
          isChosen={line.node.node === chosen}
          onToggle={() => toggle(line.node.node)}
          onChoose={() => onChoose(line.node.node)}
        />
      ))}
    </Box>
  );
}

interface ScoreLineProps {
  readonly line: TreeLine;
  readonly names: SchemeNames;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
}

function ScoreLine({
  line: { node, level, hasChildren },
  names,
  isOpen,
  isChosen,
  onToggle,
  onChoose,
}: ScoreLineProps) {
  const say = useSay();
  const language = useLanguage();
  const label = nameOf(names, 'nodes', node.id)[language];
  const state = node.status === 'value' ? null : say(resultWords[node.status]);
  const points = node.points === null ? null : shownText(node.points);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        paddingLeft: 1 + level * 2,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: isChosen ? 'action.selected' : undefined,
      }}
    >
      {hasChildren ? (
        <IconButton size="small" aria-expanded={isOpen} aria-label={label} onClick={onToggle}>
          {isOpen ? <ExpandMore fontSize="small" /> : <ChevronRight fontSize="small" />}
        </IconButton>
      ) : (
        <Box sx={{ width: 30 }} />
      )}
      <ButtonBase
        onClick={onChoose}
        aria-pressed={isChosen}
        sx={{
          flex: 1,
          minWidth: 0,
          padding: 1,
          justifyContent: 'space-between',
          gap: 2,
          textAlign: 'left',
          fontSize: '0.875rem',
        }}
      >
        <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
          {label}
        </Box>
        <Box
          component="span"
          sx={{ ...TABULAR, whiteSpace: 'nowrap', color: state === null ? 'text.primary' : 'warning.main' }}
        >
          {state ?? shownText(node.value)}
          {points === null ? null : (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              / {points}
            </Box>
          )}
        </Box>
      </ButtonBase>
    </Box>
  );
}
