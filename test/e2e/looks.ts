import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

const IMAGES = fileURLToPath(new URL('../../docs/guide/images/', import.meta.url));

/** Found by what they say: to ask for roles takes seconds on a page with long tables. */
const THEME = 'button:is([aria-label^="换成"], [aria-label$=" colours"])';
const LANGUAGE = 'button:text-matches("^(English|中文)$")';

/** Does something with a page, or a dialog over it, in both languages and both themes, and leaves it as it was. */
export async function inBothLooks(page: Page, work: (looks: string) => Promise<void>): Promise<void> {
  for (let language = 0; language < 2; language += 1) {
    for (let theme = 0; theme < 2; theme += 1) {
      await work(await looksOf(page));
      await press(page, THEME);
    }
    await press(page, LANGUAGE);
  }
}

/** A picture for the guides, kept only when `HENG_UPDATE_GUIDE=1`: pictures differ a little between machines. */
export async function picture(page: Page, language: 'zh' | 'en', name: string): Promise<void> {
  if (process.env.HENG_UPDATE_GUIDE !== '1') return;
  await mkdir(`${IMAGES}${language}`, { recursive: true });
  await page.mouse.move(0, 0);
  await settled(page);
  await page.screenshot({ path: `${IMAGES}${language}/${name}.png`, animations: 'disabled', caret: 'hide' });
}

/** Pictures of a page that is shown in Chinese, in both languages; it is left as it was. */
export async function pictures(page: Page, name: string): Promise<void> {
  if (process.env.HENG_UPDATE_GUIDE !== '1') return;
  await picture(page, 'zh', name);
  await press(page, LANGUAGE);
  await picture(page, 'en', name);
  await press(page, LANGUAGE);
}

/** Presses a button of the frame: under a dialog too, where neither the pointer nor a screen reader gets to it. */
async function press(page: Page, button: string): Promise<void> {
  await page.locator(button).dispatchEvent('click');
  await settled(page);
}

async function looksOf(page: Page): Promise<string> {
  return await page.evaluate(
    () => `${document.documentElement.lang} ${getComputedStyle(document.body).backgroundColor}`,
  );
}

/** Nothing moves any more: colours change in transitions. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
}
