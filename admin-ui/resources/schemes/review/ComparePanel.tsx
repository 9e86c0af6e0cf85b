import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { useSay } from '../../../i18n/use-say.js';
import { useAnswer } from '../language/use-answer.js';
import { PanelNote, PanelWaits } from '../panels/PanelNote.js';
import { type SchemeVersion, VERSION_BADGES } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { useStudio } from '../studio/studio-context.js';
import { AmendmentSection } from './AmendmentSection.js';
import { ChangeList } from './ChangeList.js';
import { reviewWords } from './review-words.js';

/** What the text on screen, saved or not, means differently from another version. */
export function ComparePanel() {
  const say = useSay();
  const { client, content, version } = useStudio();
  const { data: others } = useLoaded(() => otherVersions(version), [version.id]);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = others?.find(({ id }) => id === chosen) ?? others?.[0] ?? null;
  const { data: full } = useLoaded(
    async () =>
      other === null
        ? null
        : await dataOf(api.GET('/api/scheme-versions/{id}', { params: { path: { id: other.id } } })),
    [other?.id ?? null],
  );
  const ask = useMemo(() => (full === null ? null : { before: full.text, after: content.text }), [full, content.text]);
  const { answer, asked, isCurrent } = useAnswer(client, 'compare', ask);
  if (others === null) return <PanelWaits />;
  if (other === null) return <PanelNote text={say(reviewWords.noOther)} />;
  return (
    <Box sx={{ padding: 2, display: 'grid', gap: 2 }}>
      <TextField
        select
        label={say(reviewWords.otherVersion)}
        value={other.id}
        onChange={({ target }) => setChosen(target.value)}
      >
        {others.map(({ id, scheme, number, state }) => (
          <MenuItem key={id} value={id}>
            {scheme} {say(schemeWords.number({ number }))}（{say(VERSION_BADGES[state].label)}）
          </MenuItem>
        ))}
      </TextField>
      {isCurrent ? null : <PanelWaits />}
      {asked !== null && answer === null ? <PanelNote text={say(reviewWords.cannotCompare)} /> : null}
      {answer === null ? null : <ChangeList parts={answer.parts} />}
      {full !== null && full.source !== content.source ? (
        <Typography variant="body2">{say(reviewWords.sourceChanged)}</Typography>
      ) : null}
      {version.state === 'draft' || version.state === 'in_review' ? <AmendmentSection version={version} /> : null}
    </Box>
  );
}

type Other = Pick<SchemeVersion, 'id' | 'scheme' | 'number' | 'state'>;

/** What the version was made from, then the other versions of its scheme, newest first. */
async function otherVersions({ id, scheme, basedOn }: SchemeVersion): Promise<readonly Other[]> {
  const { data } = await dataOf(
    api.GET('/api/schemes/{id}/versions', { params: { path: { id: scheme }, query: { perPage: 1000 } } }),
  );
  const own = data.filter((each) => each.id !== id);
  if (basedOn === null || own.some((each) => each.id === basedOn)) return own;
  const base = await dataOf(api.GET('/api/scheme-versions/{id}', { params: { path: { id: basedOn } } }));
  return [base, ...own];
}
