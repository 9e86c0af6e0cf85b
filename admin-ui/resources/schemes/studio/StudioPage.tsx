import Alert from '@mui/material/Alert';
import { useParams } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useLoaded } from '../../../api/use-loaded.js';
import { PageLoading } from '../../../layout/Shell.js';
import { StudioFrame } from './StudioFrame.js';

/** One version of a scheme: written by authors while it is a draft, looked at by reviewers, read by all others. */
export function StudioPage() {
  const { id = '' } = useParams();
  const { data, error, reload } = useLoaded(
    () => dataOf(api.GET('/api/scheme-versions/{id}', { params: { path: { id } } })),
    [id],
  );
  if (data !== null && data.id === id) return <StudioFrame key={id} version={data} onStep={reload} />;
  return error ? <Alert severity="error">{error.message}</Alert> : <PageLoading />;
}
