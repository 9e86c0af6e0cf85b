import { createJobRunner } from '../../../server/jobs/job-runner.js';
import { openStorage } from '../../../server/storage/index.js';
import { STEPS } from './test-jobs.js';

// Works on jobs until it is killed: URL of the database.
const [url = ''] = process.argv.slice(2);
const storage = await openStorage(url);
createJobRunner({ storage, kinds: [{ ...STEPS, atOnce: 4 }], leaseSeconds: 1, pollSeconds: 0.1 }).start();
process.stdout.write('ready\n');
// The timers of a runner do not keep a process alive.
setInterval(() => {}, 1000);
