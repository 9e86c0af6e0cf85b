import MenuBook from '@mui/icons-material/MenuBookOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { schemeWords } from './scheme-words.js';

export const schemes: Feature = {
  name: 'schemes',
  needs: 'scheme-drafts:read',
  pages: [
    { path: '/schemes', Page: lazyPage(async () => (await import('./list/SchemeList.js')).SchemeList) },
    {
      path: '/schemes/versions/:id',
      Page: lazyPage(async () => (await import('./studio/StudioPage.js')).StudioPage),
    },
    { path: '/schemes/:id', Page: lazyPage(async () => (await import('./list/SchemePage.js')).SchemePage) },
  ],
  home: {
    order: 40,
    needs: ['schemes:write', 'schemes:publish'],
    Section: lazyPage(async () => (await import('./list/SchemeTasks.js')).SchemeTasks),
  },
  menu: [
    {
      to: '/schemes',
      label: schemeWords.title,
      about: schemeWords.menuAbout,
      Icon: MenuBook,
      section: 'preparation',
      order: 5,
    },
  ],
};
