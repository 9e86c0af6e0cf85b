import Webhook from '@mui/icons-material/SendOutlined';
import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';
import { webhookWords } from './webhook-words.js';

export const webhooks: Feature = {
  name: 'webhooks',
  needs: 'webhooks:read',
  pages: [
    { path: '/webhooks', Page: lazyPage(async () => (await import('./WebhookList.js')).WebhookList) },
    {
      path: '/webhooks/new',
      needs: 'webhooks:manage',
      Page: lazyPage(async () => (await import('./NewWebhookPage.js')).NewWebhookPage),
    },
    { path: '/webhooks/:id', Page: lazyPage(async () => (await import('./WebhookPage.js')).WebhookPage) },
  ],
  menu: [
    {
      to: '/webhooks',
      label: webhookWords.title,
      about: webhookWords.about,
      Icon: Webhook,
      section: 'administration',
      order: 30,
    },
  ],
};
