import { type Browser, chromium } from 'playwright';
import { findChromium } from './find-chromium.js';

/** Nothing of the browser's own: no updates, no reports, no graphics card. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Starts the browser of a test file. `HENG_SHOW_BROWSER=1` lets one watch. */
export async function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return await chromium.launch({
    executablePath: await findChromium(),
    headless: process.env.HENG_SHOW_BROWSER !== '1',
    chromiumSandbox: !isRoot,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
