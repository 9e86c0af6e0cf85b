import { lazy, Suspense } from 'react';
import type { ChartProps } from './Chart.js';

const Chart = lazy(async () => ({ default: (await import('./Chart.js')).Chart }));

/** A chart; what draws it is loaded when the first one is shown. */
export function LazyChart({ option, height }: ChartProps) {
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Chart option={option} height={height} />
    </Suspense>
  );
}
