import Key from '@mui/icons-material/KeyOutlined';
import type { Feature } from '../../feature.js';
import { apiKeyWords } from './api-key-words.js';

export const apiKeys: Feature = {
  name: 'api-keys',
  needs: 'api-keys:read',
  pages: [],
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
