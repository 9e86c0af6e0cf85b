import People from '@mui/icons-material/PeopleOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { userWords } from './user-words.js';

export const users: Feature = {
  name: 'users',
  needs: 'users:read',
  pages: [
    { path: '/users', Page: lazyPage(async () => (await import('./UserList.js')).UserList) },
    {
      path: '/users/new',
      needs: 'users:manage',
      Page: lazyPage(async () => (await import('./NewUserPage.js')).NewUserPage),
    },
    { path: '/users/:id', Page: lazyPage(async () => (await import('./UserPage.js')).UserPage) },
  ],
  menu: [
    {
      to: '/users',
      label: userWords.title,
      about: userWords.about,
      Icon: People,
      section: 'administration',
      order: 10,
    },
  ],
};
