import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

/** Score sheets: what is rated, by unit and by item. */
export const sheets: Feature = {
  name: 'sheets',
  needs: 'ratings:enter',
  pages: [
    {
      path: '/rate/:cycle/:source/:rater',
      Page: lazyPage(async () => (await import('./SheetOverview.js')).SheetOverview),
    },
    {
      path: '/rate/:cycle/:source/:rater/units/:unit',
      Page: lazyPage(async () => (await import('./UnitSheetPage.js')).UnitSheetPage),
    },
    {
      path: '/rate/:cycle/:source/:rater/items/:key',
      Page: lazyPage(async () => (await import('./ItemSheetPage.js')).ItemSheetPage),
    },
  ],
};
