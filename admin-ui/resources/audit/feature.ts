import History from '@mui/icons-material/HistoryOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { auditWords } from './audit-words.js';

export const audit: Feature = {
  name: 'audit',
  needs: 'audit:read',
  pages: [
    { path: '/audit', Page: lazyPage(async () => (await import('./AuditPage.js')).AuditPage) },
    { path: '/audit/:seq', Page: lazyPage(async () => (await import('./AuditEntryPage.js')).AuditEntryPage) },
  ],
  menu: [
    {
      to: '/audit',
      label: auditWords.title,
      about: auditWords.about,
      Icon: History,
      section: 'administration',
      order: 40,
    },
  ],
};
