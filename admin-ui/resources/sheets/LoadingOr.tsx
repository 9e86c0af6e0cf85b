import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import type { Loaded } from '../../api/use-loaded.js';
import { PageLoading } from '../../layout/Shell.js';

/** What was asked for once it is there; before that that it is under way, and otherwise why it is not to be had. */
export function LoadingOr<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { data, error, isLoading } = loaded;
  if (error !== null && data === null) return <Alert severity="error">{error.message}</Alert>;
  // The answer may be null itself, which is an answer too.
  if (data === null && isLoading) return <PageLoading />;
  // It is no longer loading and there is no error, so this is what was answered.
  return children(data as T);
}
