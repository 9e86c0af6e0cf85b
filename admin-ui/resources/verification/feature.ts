import type { Feature } from '../../feature.js';
import { lazyPage } from '../../lazy-page.js';

/** The desk where what units submitted is verified or returned, and events are certified. */
export const verification: Feature = {
  name: 'verification',
  needs: ['entries:verify', 'events:certify'],
  pages: [
    {
      path: '/verify/:cycle',
      needs: 'entries:verify',
      Page: lazyPage(async () => (await import('./VerificationPage.js')).VerificationPage),
    },
    {
      path: '/verify/:cycle/events',
      needs: 'events:certify',
      Page: lazyPage(async () => (await import('./CertificationPage.js')).CertificationPage),
    },
  ],
};
