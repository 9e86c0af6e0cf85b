import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import LinearProgress from '@mui/material/LinearProgress';
import { type ReactNode, Suspense, useState } from 'react';
import { Navigate, useLocation } from 'react-admin';
import { PASSWORD_PATH } from '../access/auth-provider.js';
import { knownSession } from '../access/session.js';
import { appWords } from '../app-words.js';
import { useSay } from '../i18n/use-say.js';
import { MENU_WIDTH } from '../theme/tokens.js';
import { PageErrorBoundary } from './PageErrorBoundary.js';
import { SideMenu } from './SideMenu.js';
import { SkipLink } from './SkipLink.js';
import { TopBar } from './TopBar.js';

/** The frame around every page of who is signed in. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const close = () => setMenuOpen(false);
  if (knownSession()?.mustChangePassword === true) return <Navigate to={PASSWORD_PATH} replace />;
  return (
    <>
      <SkipLink />
      <TopBar onMenu={() => setMenuOpen(true)} />
      <Box sx={{ display: 'flex', minHeight: 'calc(100vh - 56px)', backgroundColor: 'background.default' }}>
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            width: MENU_WIDTH,
            flexShrink: 0,
            borderRight: 1,
            borderColor: 'divider',
            backgroundColor: 'background.paper',
          }}
        >
          <Box sx={{ position: 'sticky', top: 56, maxHeight: 'calc(100vh - 56px)', overflowY: 'auto' }}>
            <SideMenu onChosen={close} />
          </Box>
        </Box>
        <Drawer open={isMenuOpen} onClose={close} sx={{ display: { md: 'none' } }}>
          <Box sx={{ width: MENU_WIDTH }}>
            <SideMenu onChosen={close} />
          </Box>
        </Drawer>
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, padding: { xs: 2, sm: 3 }, outline: 'none !important' }}
        >
          <PageErrorBoundary key={pathname}>
            <Suspense fallback={<PageLoading />}>{children}</Suspense>
          </PageErrorBoundary>
        </Box>
      </Box>
    </>
  );
}

/** While a part of the UI or its data comes. */
export function PageLoading() {
  const say = useSay();
  return <LinearProgress aria-label={say(appWords.loading)} sx={{ maxWidth: 320, marginTop: 4 }} />;
}
