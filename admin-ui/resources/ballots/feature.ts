import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

/** Ballots: units put in order by those who rank. */
export const ballots: Feature = {
  name: 'ballots',
  needs: 'ballots:enter',
  pages: [
    {
      path: '/ballots/:cycle/:source/:rater',
      Page: lazyPage(async () => (await import('./BallotPage.js')).BallotPage),
    },
  ],
};
