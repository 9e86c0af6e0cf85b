import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, type StartOptions, startServer } from '../../../server/http/start-server.js';

/** The shipped schemes. */
export const SCHEMES = fileURLToPath(new URL('../../../schemes', import.meta.url));

/** What a test sees of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; null when it is none. */
  readonly json: Readonly<Record<string, unknown>> | null;
}

/** Asks the server of a test file, over a real connection. */
export interface Client {
  /** Address of the server. */
  url(): string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Posts text or bytes as they are, anything else as JSON. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  ask(path: string, init: RequestInit): Promise<Answer>;
}

/** Starts one real server on a free port for the tests of a file; `started` is told once it runs. */
export function withServer(
  options: Partial<StartOptions> | (() => Promise<Partial<StartOptions>>) = {},
  started: (server: RunningServer) => void = () => {},
): Client {
  let server: RunningServer | null = null;
  beforeAll(async () => {
    const given = typeof options === 'function' ? await options() : options;
    server = await startServer({ port: 0, host: '127.0.0.1', schemesFolder: SCHEMES, log: false, ...given });
    started(server);
    // The workers take a while to start; no test waits for that.
    await fetch(`${server.url}/api/ready`);
  });
  afterAll(async () => {
    await server?.close(0);
  });
  return clientOf(() => server?.url ?? '');
}

/** Asks the server at an address that is known once the tests run. */
export function clientOf(url: () => string): Client {
  const ask = async (path: string, init: RequestInit): Promise<Answer> =>
    answerOf(await fetch(`${url()}${path}`, init));
  return {
    url,
    ask,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, body, headers = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
      }),
  };
}

/** A folder of its own with copies of these shipped schemes; it is removed after the tests of the file. */
export async function copySchemes(...ids: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'heng-schemes-'));
  for (const id of ids) await cp(join(SCHEMES, id), join(folder, id), { recursive: true });
  return folder;
}

/** Removes a folder of {@link copySchemes}. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** An answer, read whole. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: readJson(text) };
}

function readJson(text: string): Answer['json'] {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
