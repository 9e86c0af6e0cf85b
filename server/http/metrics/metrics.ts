import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What is measured. Names begin with `heng_`, and end with the unit: `_seconds`, `_bytes`, `_total` for what only grows. A label
 * takes few values, all of them from the program: never an id, a name, an address, a score.
 */
export interface Measure<L extends string> {
  readonly name: string;
  /** One sentence. */
  readonly help: string;
  readonly labels?: readonly L[];
}

/** A value with its labels. */
export interface Sample<L extends string> {
  readonly labels: Readonly<Record<L, string>>;
  readonly value: number;
}

/** Figures of the process, as Prometheus asks for them. One for each server; `app.metrics`. */
export interface Metrics {
  /** Counts something that happens. */
  counter<L extends string = never>(measure: Measure<L>): (labels: Readonly<Record<L, string>>, by?: number) => void;
  /** Tells how long, or how large, things are; `buckets` are upper bounds. */
  histogram<L extends string = never>(
    measure: Measure<L> & { readonly buckets: readonly number[] },
  ): (labels: Readonly<Record<L, string>>, value: number) => void;
  /** Reads something each time it is asked for: what goes up and down, or a count that is kept elsewhere. */
  read<L extends string = never>(
    measure: Measure<L> & { readonly kind: 'gauge' | 'counter' },
    values: () => readonly Sample<L>[] | Promise<readonly Sample<L>[]>,
  ): void;
  /** Everything, in the text format of Prometheus. */
  page(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Milliseconds between two looks at the event loop. */
const LOOP_PRECISION = 20;

/** Metrics that know the process so far: time, memory, the event loop. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_PRECISION });
  return {
    counter: ({ name, help, labels = [] }) => {
      const counter = new Counter({ name, help, labelNames: [...labels], registers });
      return (values, by = 1) => counter.inc(values, by);
    },
    histogram: ({ name, help, labels = [], buckets }) => {
      const histogram = new Histogram({ name, help, labelNames: [...labels], buckets: [...buckets], registers });
      return (values, value) => histogram.observe(values, value);
    },
    read: ({ name, help, labels = [], kind }, values) => {
      const settings = { name, help, labelNames: [...labels], registers };
      if (kind === 'gauge') {
        new Gauge({
          ...settings,
          async collect() {
            this.reset();
            for (const sample of await values()) this.set(sample.labels, sample.value);
          },
        });
        return;
      }
      new Counter({
        ...settings,
        async collect() {
          const samples = await values();
          this.reset();
          for (const sample of samples) this.inc(sample.labels, sample.value);
        },
      });
    },
    page: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
