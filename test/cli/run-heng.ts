import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HENG = join(ROOT, 'server/cli/heng.js');

export interface HengRun {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface HengOptions {
  /** Text for standard input; without it there is none (an empty one). */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command in the root of the checkout, without the environment's own settings of language and colour. */
export function startHeng(args: readonly string[], env: HengOptions['env'] = {}) {
  const { HENG_LANG: _language, NO_COLOR: _colour, ...inherited } = process.env;
  return spawn(process.execPath, [HENG, ...args], { cwd: ROOT, env: { ...inherited, ...env } });
}

/** Runs the real command to its end. */
export function runHeng(args: readonly string[], { input, env }: HengOptions = {}): Promise<HengRun> {
  return new Promise((resolve, reject) => {
    const child = startHeng(args, env);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }),
    );
    child.stdin.end(input ?? '');
  });
}

/** A folder for the files of one test file; gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heng-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
