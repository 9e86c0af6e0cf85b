import Alert from '@mui/material/Alert';
import { useGetIdentity } from 'react-admin';
import { useMay } from '../../../access/use-may.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSay } from '../../../i18n/use-say.js';
import { stepWords } from './step-words.js';
import { useStudio } from './studio-context.js';
import { studioWords } from './studio-words.js';

/** What one should know of a version before reading it: returned and why, in review, published, retired. */
export function StateBanner() {
  const say = useSay();
  const { minute } = useFormat();
  const { may } = useMay();
  const { identity } = useGetIdentity();
  const { version, checked } = useStudio();
  const { state, reviewNote, note, submittedBy, submittedAt, publishedBy, publishedAt } = version;
  const noted = note === null ? '' : ` ${say(stepWords.noteOf({ note }))}`;
  if (checked.error !== null) {
    return (
      <Alert severity="error">
        {say(studioWords.bug)}：{checked.error}
      </Alert>
    );
  }
  if (state === 'draft') {
    return reviewNote === null ? null : (
      <Alert severity="warning">{say(stepWords.returned({ reason: reviewNote }))}</Alert>
    );
  }
  if (state === 'in_review') {
    const isOwn = [...version.authors, submittedBy].some((person) => person?.id === String(identity?.id ?? ''));
    return (
      <Alert severity="info">
        {say(stepWords.inReview({ who: submittedBy?.name ?? '', when: minute(submittedAt) }))}
        {noted}
        {isOwn && may('schemes:publish') ? ` ${say(stepWords.ownVersion)}` : ''}
      </Alert>
    );
  }
  if (state === 'retired') {
    const { retiredBy, retiredAt, retireReason } = version;
    const params = { who: retiredBy?.name ?? '', when: minute(retiredAt), reason: retireReason ?? '' };
    return <Alert severity="warning">{say(stepWords.retired(params))}</Alert>;
  }
  return (
    <Alert severity="success">
      {say(stepWords.publishedBy({ who: publishedBy?.name ?? '', when: minute(publishedAt) }))}
      {reviewNote === null ? '' : ` ${say(stepWords.noteOf({ note: reviewNote }))}`}
    </Alert>
  );
}
