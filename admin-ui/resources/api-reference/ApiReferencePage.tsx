import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { LinkBase } from 'react-admin';
import { useMay } from '../../access/use-may.js';
import { useSay } from '../../i18n/use-say.js';
import { CodeBlock } from '../../layout/CodeBlock.js';
import { PageFrame } from '../../layout/PageFrame.js';
import { Panel } from '../../layout/Panel.js';
import { CyclePanel } from './CyclePanel.js';
import { examplesFor } from './examples.js';
import { referenceWords } from './reference-words.js';

/** How to begin with the API, and where all of it is described. */
export function ApiReferencePage() {
  const say = useSay();
  const { may } = useMay();
  const [cycle, setCycle] = useState<string | null>(null);
  const examples = examplesFor(window.location.origin, cycle);
  return (
    <PageFrame
      title={say(referenceWords.title)}
      about={say(referenceWords.about)}
      maxWidth={960}
      actions={
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button href="/openapi.json" download>
            {say(referenceWords.openapi)}
          </Button>
          <Button variant="contained" href="/docs" target="_blank" rel="noopener">
            {say(referenceWords.open)}
          </Button>
        </Stack>
      }
    >
      <Stack spacing={2.5}>
        <Panel title={say(referenceWords.steps)} about={say(referenceWords.stepsAbout)}>
          <Stack spacing={2.5} sx={{ padding: 2, paddingTop: 0.5 }}>
            <Step title={say(referenceWords.key)} about={say(referenceWords.keyAbout)}>
              {may('api-keys:manage') ? (
                <div>
                  <Button variant="outlined" component={LinkBase} to="/api-keys/new">
                    {say(referenceWords.newKey)}
                  </Button>
                </div>
              ) : null}
            </Step>
            {(['call', 'dryRun', 'once', 'bulk'] as const).map((step) => (
              <Step key={step} title={say(referenceWords[step])} about={say(referenceWords[`${step}About`])}>
                <CodeBlock
                  text={examples[step]}
                  label={say(referenceWords.command({ step: say(referenceWords[step]) }))}
                />
              </Step>
            ))}
          </Stack>
        </Panel>
        {may('cycles:read') ? <CyclePanel cycle={cycle} onChoose={setCycle} /> : null}
        <Panel title={say(referenceWords.errors)} about={say(referenceWords.errorsAbout)}>
          {null}
        </Panel>
      </Stack>
    </PageFrame>
  );
}

interface StepProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ title, about, children }: StepProps) {
  return (
    <Stack spacing={0.75}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {about}
      </Typography>
      {children}
    </Stack>
  );
}
