import AccountTree from '@mui/icons-material/AccountTreeOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { unitWords } from './unit-words.js';

export const units: Feature = {
  name: 'units',
  needs: 'units:read',
  pages: [
    { path: '/units', Page: lazyPage(async () => (await import('./UnitList.js')).UnitList) },
    {
      path: '/units/import',
      needs: 'units:manage',
      Page: lazyPage(async () => (await import('./import/ImportPage.js')).ImportPage),
    },
    { path: '/units/:id', Page: lazyPage(async () => (await import('./UnitPage.js')).UnitPage) },
  ],
  menu: [
    {
      to: '/units',
      label: unitWords.title,
      about: unitWords.about,
      Icon: AccountTree,
      section: 'preparation',
      order: 20,
    },
  ],
};
