import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

export const decisions: Feature = {
  name: 'decisions',
  needs: 'decisions:read',
  pages: [
    { path: '/cycles/:id/decisions', Page: lazyPage(async () => (await import('./MeetingPage.js')).MeetingPage) },
  ],
};
