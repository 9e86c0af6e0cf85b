import type { Page } from 'playwright';
import { expectAccessible } from './expect-accessible.js';
import { inBothLooks, picture } from './looks.js';

/** Looks at a page in both languages and both themes for what axe finds, and takes a picture of it in English, in the theme it has. */
export async function checkLooks(page: Page, name: string): Promise<void> {
  let isTaken = false;
  await inBothLooks(page, async (looks) => {
    await expectAccessible(page);
    if (!looks.startsWith('en') || isTaken) return;
    isTaken = true;
    await picture(page, 'en', name);
  });
}
