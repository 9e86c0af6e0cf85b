import { fileURLToPath } from 'node:url';
import { startServer } from '../../../server/http/start-server.js';

// A server that listens until it is killed, and says its address: URL of the database, seconds that its clock is ahead.
const [databaseUrl = '', ahead = '0'] = process.argv.slice(2);
const server = await startServer({
  port: 0,
  host: '127.0.0.1',
  schemesFolder: fileURLToPath(new URL('../../../schemes', import.meta.url)),
  // Whoever reads why a round failed finds here what the server said.
  log: { level: 'error', stream: process.stderr },
  databaseUrl,
  clock: () => new Date(Date.now() + Number(ahead) * 1000),
});
process.stdout.write(`${server.url}\n`);
