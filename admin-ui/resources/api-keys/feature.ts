import Key from '@mui/icons-material/KeyOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { apiKeyWords } from './api-key-words.js';

export const apiKeys: Feature = {
  name: 'api-keys',
  needs: 'api-keys:read',
  pages: [
    { path: '/api-keys', Page: lazyPage(async () => (await import('./ApiKeyList.js')).ApiKeyList) },
    {
      path: '/api-keys/new',
      needs: 'api-keys:manage',
      Page: lazyPage(async () => (await import('./NewApiKeyPage.js')).NewApiKeyPage),
    },
  ],
  menu: [
    {
      to: '/api-keys',
      label: apiKeyWords.title,
      about: apiKeyWords.about,
      Icon: Key,
      section: 'administration',
      order: 20,
    },
  ],
};
