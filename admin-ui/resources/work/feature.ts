import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

/** The first thing on the home page: what is mine to do. */
export const work: Feature = {
  name: 'work',
  needs: ['ratings:enter', 'ballots:enter', 'entries:enter', 'entries:verify', 'events:certify'],
  pages: [],
  home: { order: 10, Section: lazyPage(async () => (await import('./WorkSection.js')).WorkSection) },
};
