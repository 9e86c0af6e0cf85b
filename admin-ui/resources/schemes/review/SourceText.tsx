import Box from '@mui/material/Box';
import { Fragment, type KeyboardEvent } from 'react';
import type { SentenceCoverage } from '../../../../dsl/index.js';
import { usePalette } from '../../../theme/use-palette.js';
import { lookOfState } from './sentence-look.js';

export interface SourceTextProps {
  readonly source: string;
  readonly sentences: readonly SentenceCoverage[];
  readonly isOnlyUncovered: boolean;
  readonly chosen: SentenceCoverage | null;
  readonly onChoose: (sentence: SentenceCoverage) => void;
}

/** The text of a regulation with its sentences marked; what stands between them (numbers, line breaks) stays. */
export function SourceText({ source, sentences, isOnlyUncovered, chosen, onChoose }: SourceTextProps) {
  const palette = usePalette();
  const shown = isOnlyUncovered ? sentences.filter(({ state }) => state === 'uncovered') : sentences;
  const choose = (sentence: SentenceCoverage) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(sentence);
  };
  return (
    <Box sx={{ padding: 2, whiteSpace: 'pre-wrap', fontSize: '0.875rem', lineHeight: 2 }}>
      {shown.map((sentence, index) => {
        const { offset, end } = sentence.place;
        const gap = source.slice(shown[index - 1]?.place.end ?? 0, offset);
        const before = isOnlyUncovered ? '\n' : gap.replace(/\s*\n\s*/gu, '\n');
        return (
          <Fragment key={offset}>
            {index === 0 ? before.trimStart() : before}
            <Box
              component="span"
              role="button"
              tabIndex={0}
              aria-pressed={chosen?.place.offset === offset}
              onClick={() => onChoose(sentence)}
              onKeyDown={choose(sentence)}
              sx={{
                ...lookOfState(sentence.state, palette),
                cursor: 'pointer',
                outlineOffset: 2,
                fontWeight: chosen?.place.offset === offset ? 600 : 400,
              }}
            >
              {source.slice(offset, end)}
            </Box>
          </Fragment>
        );
      })}
    </Box>
  );
}
