import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Path, Words } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { StateChip } from '../../../states/StateChip.js';
import { JumpButton } from '../panels/JumpButton.js';
import { useStudio } from '../studio/studio-context.js';
import { reviewWords } from './review-words.js';

/** A part that is not the same in two versions. */
export interface ChangedPart {
  readonly kind: string;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly label: Words;
  readonly after: Path | null;
  readonly values: readonly { readonly words: Words }[];
  readonly words: Words | null;
}

const TONES = { added: 'good', removed: 'bad', changed: 'active' } as const;

/** What changed, in plain words; each leads to its line. */
export function ChangeList({ parts }: { readonly parts: readonly ChangedPart[] }) {
  const say = useSay();
  const { jumpToPath } = useStudio();
  const count = (change: ChangedPart['change']): number => parts.filter((part) => part.change === change).length;
  if (parts.length === 0) return <Typography variant="body2">{say(reviewWords.same)}</Typography>;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
  return (
    <>
      <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
        {say(reviewWords.changes(counts))}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, fontSize: '0.875rem' }}>
        {parts.map(({ kind, id, change, label, after, values, words }) => (
          <Box
            component="li"
            key={`${kind} ${id} ${change}`}
            sx={{ borderBottom: 1, borderColor: 'divider', paddingBlock: 1 }}
          >
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
              <StateChip tone={TONES[change]} label={say(reviewWords[change])} />
              <Box sx={{ minWidth: 0 }}>
                {after === null ? say(label) : <JumpButton onJump={() => jumpToPath(after)}>{say(label)}</JumpButton>}
                {words === null ? null : <div>{say(words)}</div>}
                {values.map((value) => (
                  <div key={value.words.en}>{say(value.words)}</div>
                ))}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
