import { Agent, request } from 'node:http';

// The clients of the load benchmark, in a process of their own: a JSON text with what to send; says what was measured as JSON.

interface Load {
  readonly url: string;
  readonly key: string;
  readonly connections: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** One for each connection. */
  readonly paths: readonly string[];
  readonly values: readonly string[];
}

const load: Load = JSON.parse(process.argv[2] ?? '{}'); // from server-load.ts
const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
const started = performance.now() + load.warmUpSeconds * 1000;
const until = started + load.seconds * 1000;
const times: number[] = [];
let refused = 0;

/** Sends one body and gives status and text of the answer. */
function send(
  path: string,
  body: string,
  revision: number,
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${load.key}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'if-match': `"${revision}"`,
    };
    const asked = request(`${load.url}${path}`, { method: 'PATCH', agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** One connection: submits the same sheet again and again, each time with 45 other numbers. */
async function connection(path: string): Promise<void> {
  let revision = 0;
  for (let count = 1; performance.now() < until; count += 1) {
    const cells = Object.fromEntries(load.values.map((name, index) => [name, { value: (count + index) % 1000 }]));
    const start = performance.now();
    const { status, text } = await send(path, JSON.stringify({ cells, submit: true, reason: '更正' }), revision);
    if (start >= started) times.push(performance.now() - start);
    if (status !== 200) {
      refused += 1;
      console.error(`${status} ${text}`);
    }
    revision = Object(JSON.parse(text)).revision ?? revision;
  }
}

await Promise.all(load.paths.map(connection));
agent.destroy();
const sorted = times.sort((left, right) => left - right);
const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
console.log(JSON.stringify({ count: sorted.length, refused, p50: at(0.5), p99: at(0.99) }));
