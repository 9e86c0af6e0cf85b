import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

/** What units report: facts, self-assessment, evidence, events; and their result. */
export const reports: Feature = {
  name: 'reports',
  needs: 'entries:enter',
  pages: [
    { path: '/report/:cycle', Page: lazyPage(async () => (await import('./ReportList.js')).ReportList) },
    { path: '/report/:cycle/:unit', Page: lazyPage(async () => (await import('./ReportPage.js')).ReportPage) },
  ],
};
