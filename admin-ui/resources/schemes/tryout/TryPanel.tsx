import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { useAnswer } from '../language/use-answer.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { useStudio } from '../studio/studio-context.js';
import { studioWords } from '../studio/studio-words.js';
import { DocumentField } from './DocumentField.js';
import { ExplanationTree } from './ExplanationTree.js';
import { explanationTree } from './explanation-tree.js';
import { ResultStrip } from './ResultStrip.js';
import { SampleFields } from './SampleFields.js';
import { SampleTools } from './SampleTools.js';
import { tryWords } from './try-words.js';

/** A sample unit, its score, and how the score comes about, as one types. */
export function TryPanel() {
  const say = useSay();
  const language = useLanguage();
  const { client, content, sample, setSample } = useStudio();
  const [unit, setUnit] = useState<string | null>(null);
  const { text } = content;
  const asked = useMemo(() => ({ text }), [text]);
  const about = useAnswer(client, 'sample', asked);
  // While the text has errors, the fields of the one that could be read last stay.
  const known = useRef(about.answer);
  if (about.answer !== null) known.current = about.answer;
  const fields = known.current;
  const document = sample ?? fields?.template ?? null;
  const ask = useMemo(
    () => (document === null ? null : { text, document, unit, language }),
    [text, document, unit, language],
  );
  const tried = useAnswer(client, 'tryOut', ask);
  const units = document?.units ?? [];
  const chosen = units.find(({ id }) => id === unit) ?? units[0];
  useEffect(() => {
    if (chosen !== undefined && chosen.id !== unit) setUnit(chosen.id);
  }, [chosen, unit]);
  if (fields === null) {
    return about.asked === null ? <PanelWaits /> : <PanelNote text={say(studioWords.waitsForText)} />;
  }
  if (document === null || chosen === undefined) return <PanelWaits />;
  const result = tried.answer?.result ?? null;
  const problems = tried.answer?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
  return (
    <>
      <ResultStrip tried={tried.answer} isCurrent={tried.isCurrent} />
      <Box sx={{ padding: 2, display: 'grid', gap: 2 }}>
        <SampleTools
          document={document}
          unit={chosen}
          sample={fields}
          tried={tried.answer}
          onDocument={setSample}
          onUnit={setUnit}
        />
        {about.answer === null && about.asked !== null ? (
          <Alert severity="warning">{say(tryWords.broken)}</Alert>
        ) : null}
        {problems.map(({ code, message, path }) => (
          <Alert severity="error" key={`${code} ${path.join('.')}`}>
            {say(message)}
          </Alert>
        ))}
        <SampleFields document={document} unit={chosen} sample={fields} result={result} onDocument={setSample} />
        <ExplanationTree lines={explanationTree(tried.answer?.explanation ?? '')} />
        <DocumentField document={document} onDocument={setSample} />
      </Box>
    </>
  );
}
