import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { buildWhenChanged } from '../../admin-ui/build/build-when-changed.js';
import { launchBrowser } from './browser.js';

/** What the browser says in the language of the UI, and what its window is. */
export interface Looks {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  /** 1280 × 800, or a phone of 390 × 844. */
  readonly screen?: 'desk' | 'phone';
}

/** A browser, and how people come in. */
export interface Windows {
  /** A window at the page for signing in, of a browser that was never here. */
  open(looks?: Looks): Promise<Page>;
  /** Signs in through the page. */
  signIn(page: Page, login: string, password: string): Promise<void>;
}

/** A story waits for pages, sign-ins and other tests of the machine. */
const STORY_MS = 180_000;
const PATIENCE_MS = 45_000;
const FAILED = fileURLToPath(new URL('../../coverage/e2e/', import.meta.url));
const SCREENS = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
/** A 401 tells the page that nobody is signed in; a refusal or a broken line that a story provokes is logged by the browser too. */
const EXPECTED =
  /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;

/**
 * Builds the UI if needed and starts a browser for the stories of a file. A test fails when a page of it logged an error, broke
 * the policy of the page, or asked another server for anything.
 *
 * @param url where the server is, once the tests run
 */
export function withBrowser(url: () => string): Windows {
  vi.setConfig({ testTimeout: STORY_MS });
  let browser: Browser | null = null;
  const contexts: BrowserContext[] = [];
  const mistakes: string[] = [];
  beforeAll(async () => {
    await buildWhenChanged();
    browser = await launchBrowser();
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPictures(contexts, task.name);
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(mistakes.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = async ({ language = 'zh', theme = 'light', screen = 'desk' }: Looks = {}): Promise<Page> => {
    if (browser === null) throw new Error('the browser runs within tests only');
    const context = await browser.newContext({
      baseURL: url(),
      viewport: SCREENS[screen],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: theme,
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    if (language === 'en') {
      await context.addInitScript(() => {
        localStorage.setItem('RaStoreheng.version', '1');
        if (localStorage.getItem('RaStoreheng.locale') === null) localStorage.setItem('RaStoreheng.locale', '"en"');
      });
    }
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== url() && protocol.startsWith('http')) mistakes.push(`asked elsewhere: ${request.url()}`);
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => mistakes.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) mistakes.push(message.text());
    });
    await page.goto('/');
    return page;
  };
  return {
    open,
    signIn: async (page, login, password) => {
      await page.getByLabel(/^(账号|Login)/).fill(login);
      await page.getByLabel(/^(密码|Password)/).fill(password);
      await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
    },
  };
}

/** The home page is there. */
export async function atHome(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: /^(待办|To do)$/ }).waitFor();
}

/** What the pages of a failed story showed: `coverage/e2e/<story>.png`, which is not in git. */
async function keepPictures(contexts: readonly BrowserContext[], story: string): Promise<void> {
  await mkdir(FAILED, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const path = `${FAILED}${story.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}${index === 0 ? '' : `-${index}`}.png`;
    await page.screenshot({ path }).then(
      () => console.error(`what the page showed: ${path}`),
      () => undefined,
    );
  }
}
