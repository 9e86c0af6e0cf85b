import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

const run = promisify(execFile);
/** Where Linux distributions and macOS put it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const INSTALL_SECONDS = 300;

/**
 * The browser that the tests drive: `HENG_CHROMIUM`, else the system's, else Playwright's own, else Playwright is asked to
 * install it.
 *
 * @throws Error that says what to do where there is none and none can be installed
 */
export async function findChromium(): Promise<string> {
  const named = process.env.HENG_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`HENG_CHROMIUM 指向的文件不存在 · HENG_CHROMIUM names a file that is not there: ${named}`);
  }
  const found = [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
  if (found !== undefined) return found;
  const cause = await install();
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new Error(
    [
      '浏览器测试需要 Chromium，这里没有，也装不上。请任选其一：· The browser tests need Chromium; there is none, and it could not be installed. One of these helps:',
      '  apt-get install -y --no-install-recommends chromium fonts-noto-cjk   (Debian, Ubuntu)',
      '  npx playwright install --with-deps chromium',
      '  HENG_CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
    { cause },
  );
}

/** Gives what went wrong. */
async function install(): Promise<unknown> {
  const playwright = fileURLToPath(import.meta.resolve('playwright/package.json')).replace(/package\.json$/, 'cli.js');
  try {
    await run(process.execPath, [playwright, 'install', 'chromium'], { timeout: INSTALL_SECONDS * 1000 });
    return null;
  } catch (error) {
    return error;
  }
}
