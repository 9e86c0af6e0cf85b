import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';

/** Ground of the light theme, as the browser says it. */
const LIGHT = 'rgb(245, 244, 240)';

/**
 * Looks at a page, and a dialog that stands over it, in both languages and both themes: nothing serious for axe, no text cut off, nothing wider than the window.
 *
 * @param name of the picture for the guides, made by day in both languages; null: none
 */
export async function inspectPage(page: Page, name: string | null = null): Promise<void> {
  await inBothLooks(page, async (looks) => {
    await expectAccessible(page);
    expect(await clippedTexts(page), looks).toEqual([]);
    if (name !== null && looks.endsWith(LIGHT)) await picture(page, looks.startsWith('zh') ? 'zh' : 'en', name);
  });
}

/** Texts that their element cuts off, in the dialog where there is one, and the page itself where it is wider than the window. */
async function clippedTexts(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const shown = document.querySelector('[role=dialog]') ?? document.querySelector('main') ?? document.body;
    const clipped = [...shown.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      // What is one pixel wide is for those who listen.
      const isSeen = element.clientWidth > 1 && position !== 'absolute';
      return hasText && isSeen && /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    });
    const isTooWide = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...clipped.map(({ textContent }) => textContent ?? ''),
      ...(isTooWide ? ['the page is wider than the window'] : []),
    ];
  });
}
