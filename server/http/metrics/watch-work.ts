import type { Storage } from '../../storage/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import type { Metrics } from './metrics.js';

/** Tells what the database's queue of writes is doing. */
export function watchStorage(metrics: Metrics, storage: Storage): void {
  const { activity } = storage;
  const one = (value: number) => [{ labels: {}, value }];
  metrics.read({ name: 'heng_storage_writes_waiting', help: 'Writes that wait for their turn.', kind: 'gauge' }, () =>
    one(activity().waiting),
  );
  metrics.read(
    { name: 'heng_storage_writes_total', help: 'Writes answered: stored, refused or only tried.', kind: 'counter' },
    () => one(activity().writes),
  );
  metrics.read(
    {
      name: 'heng_storage_groups_total',
      help: 'Groups of writes that shared a transaction, by how it ended.',
      labels: ['outcome'],
      kind: 'counter',
    },
    () => [
      { labels: { outcome: 'committed' }, value: activity().committed },
      { labels: { outcome: 'failed' }, value: activity().failed },
    ],
  );
}

/** Tells what the worker processes are doing. */
export function watchWorkers(metrics: Metrics, workers: WorkerPool): void {
  metrics.read(
    { name: 'heng_worker_jobs', help: 'Jobs of the worker processes.', labels: ['state'], kind: 'gauge' },
    () => {
      const { busy, waiting } = workers.load();
      return [
        { labels: { state: 'running' }, value: busy },
        { labels: { state: 'waiting' }, value: waiting },
      ];
    },
  );
}
