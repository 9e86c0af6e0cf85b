// The entry of a worker process.
import { loadProgram } from '../program/load-program.js';

const { serveJobs } = await loadProgram(new URL('./serve-jobs.ts', import.meta.url));
serveJobs();
