import { fileURLToPath } from 'node:url';
import { buildServer } from '../../../../server/http/build-server.js';
import { openStorage } from '../../../../server/storage/index.js';

// A server that works on runs until it is killed: URL of the database, seconds that its clock is ahead.
const [url = '', ahead = '0'] = process.argv.slice(2);
const clock = (): Date => new Date(Date.now() + Number(ahead) * 1000);
const storage = await openStorage(url, { clock });
await buildServer({
  schemesFolder: fileURLToPath(new URL('../../../../schemes', import.meta.url)),
  log: false,
  bodyLimit: 1024 * 1024,
  jobSeconds: 60,
  clock,
  storage,
  publicEvaluation: false,
});
process.stdout.write('ready\n');
setInterval(() => {}, 1000);
