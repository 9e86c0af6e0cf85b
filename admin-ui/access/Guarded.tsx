import type { ReactNode } from 'react';
import { DeniedPage } from '../layout/NotFoundPage.js';
import { PageLoading } from '../layout/Shell.js';
import { type Needs, useMay } from './use-may.js';

/** Shows a page to whoever may open it, and to others what they can do about it. */
export function Guarded({ needs, children }: { readonly needs: Needs; readonly children: ReactNode }) {
  const { may, isPending } = useMay();
  if (isPending) return <PageLoading />;
  return may(needs) ? children : <DeniedPage />;
}
