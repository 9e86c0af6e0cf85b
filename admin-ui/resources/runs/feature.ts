import Calculate from '@mui/icons-material/CalculateOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { resultWords } from '../results/result-words.js';

export const runs: Feature = {
  name: 'runs',
  needs: ['runs:read', 'results:read'],
  pages: [
    { path: '/results', Page: lazyPage(async () => (await import('../results/ResultsIndex.js')).ResultsIndex) },
    { path: '/cycles/:id/runs', Page: lazyPage(async () => (await import('./RunsPage.js')).RunsPage) },
    { path: '/cycles/:id/runs/:run', Page: lazyPage(async () => (await import('./RunPage.js')).RunPage) },
    {
      path: '/cycles/:id/runs/:run/compare/:other',
      needs: 'runs:read',
      Page: lazyPage(async () => (await import('./compare/ComparePage.js')).ComparePage),
    },
    {
      path: '/cycles/:id/runs/:run/compare/:other/of/:otherCycle',
      needs: 'runs:read',
      Page: lazyPage(async () => (await import('./compare/ComparePage.js')).ComparePage),
    },
    {
      path: '/cycles/:id/runs/:run/units/:unit',
      Page: lazyPage(async () => (await import('../results/ResultPage.js')).ResultPage),
    },
  ],
  menu: [
    {
      to: '/results',
      label: resultWords.title,
      about: resultWords.menuAbout,
      Icon: Calculate,
      section: 'results',
      order: 10,
    },
  ],
};
