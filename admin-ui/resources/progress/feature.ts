import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

export const progress: Feature = {
  name: 'progress',
  needs: ['ratings:read', 'cycles:manage'],
  pages: [
    { path: '/cycles/:id/progress', Page: lazyPage(async () => (await import('./ProgressPage.js')).ProgressPage) },
  ],
};
