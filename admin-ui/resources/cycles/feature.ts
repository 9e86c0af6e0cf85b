import EventNote from '@mui/icons-material/EventNoteOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { cycleWords } from './cycle-words.js';

export const cycles: Feature = {
  name: 'cycles',
  needs: 'cycles:read',
  pages: [{ path: '/cycles', Page: lazyPage(async () => (await import('./CycleList.js')).CycleList) }],
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
