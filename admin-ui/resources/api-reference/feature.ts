import Code from '@mui/icons-material/CodeOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { referenceWords } from './reference-words.js';

export const apiReference: Feature = {
  name: 'api-reference',
  needs: 'api-keys:read',
  pages: [
    { path: '/api-reference', Page: lazyPage(async () => (await import('./ApiReferencePage.js')).ApiReferencePage) },
  ],
  menu: [
    {
      to: '/api-reference',
      label: referenceWords.title,
      about: referenceWords.about,
      Icon: Code,
      section: 'administration',
      order: 15,
    },
  ],
};
