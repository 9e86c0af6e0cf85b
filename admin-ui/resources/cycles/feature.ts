import EventNote from '@mui/icons-material/EventNoteOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { cycleWords } from './cycle-words.js';

export const cycles: Feature = {
  name: 'cycles',
  needs: 'cycles:read',
  pages: [
    { path: '/cycles', Page: lazyPage(async () => (await import('./CycleList.js')).CycleList) },
    {
      path: '/cycles/new',
      needs: 'cycles:manage',
      Page: lazyPage(async () => (await import('./plan/PlanPages.js')).NewCyclePage),
    },
    { path: '/cycles/:id', Page: lazyPage(async () => (await import('./CyclePage.js')).CyclePage) },
    {
      path: '/cycles/:id/plan',
      needs: 'cycles:manage',
      Page: lazyPage(async () => (await import('./plan/PlanPages.js')).EditPlanPage),
    },
  ],
  menu: [
    {
      to: '/cycles',
      label: cycleWords.title,
      about: cycleWords.about,
      Icon: EventNote,
      section: 'preparation',
      order: 10,
    },
  ],
};
