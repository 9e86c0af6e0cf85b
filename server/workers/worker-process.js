// The entry of a worker process. The project runs from its TypeScript sources, so a loader is registered first.
import { register } from 'tsx/esm/api';

register();
const { serveJobs } = await import('./serve-jobs.ts');
serveJobs();
