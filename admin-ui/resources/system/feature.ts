import MonitorHeart from '@mui/icons-material/MonitorHeartOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { systemWords } from './system-words.js';

export const system: Feature = {
  name: 'system',
  needs: ['users:manage', 'audit:read', 'cycles:manage'],
  pages: [{ path: '/system', Page: lazyPage(async () => (await import('./SystemPage.js')).SystemPage) }],
  menu: [
    {
      to: '/system',
      label: systemWords.title,
      about: systemWords.about,
      Icon: MonitorHeart,
      section: 'administration',
      order: 50,
    },
  ],
};
