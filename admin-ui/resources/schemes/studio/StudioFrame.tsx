import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef, useState } from 'react';
import { appWords } from '../../../app-words.js';
import type { EditorHandle } from '../../../editor/CodeEditor.js';
import { useSay } from '../../../i18n/use-say.js';
import { isCopy, type SchemeVersion } from '../scheme.js';
import { EditorColumn } from './EditorColumn.js';
import { PanelColumn, type PanelName } from './PanelColumn.js';
import { StateBanner } from './StateBanner.js';
import { type Layout, StudioHeader } from './StudioHeader.js';
import { type Studio, StudioContext } from './studio-context.js';
import { titleOf } from './title-of.js';
import { useNextProblem } from './use-next-problem.js';
import { useStudioState } from './use-studio-state.js';

export interface StudioFrameProps {
  readonly version: SchemeVersion;
  /** After a step such as submitting: the version is another one. */
  readonly onStep: () => void;
}

/** Text on one side, what it means on the other. */
export function StudioFrame({ version, onStep }: StudioFrameProps) {
  const say = useSay();
  const editor = useRef<EditorHandle | null>(null);
  const { studio, save, setCaret } = useStudioState(version, editor);
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  // On a small screen one thing at a time has room.
  const [layout, setLayout] = useState<Layout>(isSmall ? 'panel' : 'both');
  const [panel, setPanel] = useState<PanelName>(() => firstPanel(version));
  const onKeyDown = useNextProblem(studio);
  const title = titleOf(studio.content.text) ?? version.scheme;
  useEffect(() => {
    document.title = `${title} · ${say(appWords.name)}`;
  }, [title, say]);
  // From a panel that has the page to itself one jumps into the text beside it.
  const besideText = (work: () => void): void => {
    setLayout(isSmall ? 'text' : 'both');
    setTimeout(work);
  };
  const shown: Studio =
    layout !== 'panel'
      ? studio
      : {
          ...studio,
          jump: (...target) => besideText(() => studio.jump(...target)),
          jumpToPath: (path) => besideText(() => studio.jumpToPath(path)),
        };
  return (
    <StudioContext value={shown}>
      <Box
        onKeyDown={onKeyDown}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          gap: 1.5,
          height: { md: 'calc(100vh - 56px - 32px)' },
          minHeight: { md: 560 },
          marginBlock: -1,
        }}
      >
        <StudioHeader title={title} save={save} layout={layout} onLayout={setLayout} onStep={onStep} />
        <StateBanner />
        <Box
          sx={{
            flex: 1,
            minHeight: 0,
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: layout === 'both' ? 'minmax(0, 1fr) minmax(0, 1fr)' : 'minmax(0, 1fr)',
            },
            gridTemplateRows: { xs: 'auto', md: 'minmax(0, 1fr)' },
          }}
        >
          {layout === 'panel' ? null : <EditorColumn ref={editor} onCaret={setCaret} />}
          {layout === 'text' ? null : <PanelColumn panel={panel} onPanel={setPanel} />}
        </Box>
      </Box>
    </StudioContext>
  );
}

/** Where one begins: with the review, with what must change of a copy, else with the table. */
function firstPanel(version: SchemeVersion): PanelName {
  if (version.state === 'in_review') return 'review';
  return version.state === 'draft' && isCopy(version) ? 'newYear' : 'table';
}
