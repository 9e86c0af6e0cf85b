import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

export const assignments: Feature = {
  name: 'assignments',
  needs: 'assignments:manage',
  pages: [
    {
      path: '/cycles/:id/assignments',
      Page: lazyPage(async () => (await import('./AssignmentsPage.js')).AssignmentsPage),
    },
  ],
};
