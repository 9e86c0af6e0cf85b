import { useMemo } from 'react';
import { Admin, Authenticated, CustomRoutes, localStorageStore, reactRouterProvider } from 'react-admin';
import { authProvider, PASSWORD_PATH } from './access/auth-provider.js';
import { Guarded } from './access/Guarded.js';
import { dataProvider } from './api/data-provider.js';
import { FEATURES } from './features.js';
import { i18nProviderOf } from './i18n/i18n-provider.js';
import { isLanguage, setCurrentLanguage, useLanguage } from './i18n/language.js';
import { HomePage } from './layout/HomePage.js';
import { NotFoundPage } from './layout/NotFoundPage.js';
import { PasswordPage } from './layout/PasswordPage.js';
import { Shell } from './layout/Shell.js';
import { SignInPage } from './layout/SignInPage.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const { Route } = reactRouterProvider;
const OWN_PASSWORD = (
  <CustomRoutes noLayout>
    <Route
      path={PASSWORD_PATH}
      element={
        <Authenticated>
          <PasswordPage />
        </Authenticated>
      }
    />
  </CustomRoutes>
);
const FEATURE_PAGES = (
  <CustomRoutes>
    {FEATURES.flatMap(({ needs, pages }) =>
      pages.map(({ path, Page, needs: own }) => (
        <Route
          key={path}
          path={path}
          element={
            <Guarded needs={own ?? needs}>
              <Page />
            </Guarded>
          }
        />
      )),
    )}
  </CustomRoutes>
);
/** Remembers language, theme and the state of lists in this browser. */
const store = localStorageStore('1', 'heng');

const remembered: unknown = store.getItem('locale');
setCurrentLanguage(isLanguage(remembered) ? remembered : 'zh');

/** The admin UI. Addresses stand after `#`: the server knows one page, and no address reaches a log on the way. */
export function App() {
  const language = useLanguage();
  const i18nProvider = useMemo(() => i18nProviderOf(language), [language]);
  return (
    <Admin
      disableTelemetry
      requireAuth
      store={store}
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      theme={lightTheme}
      darkTheme={darkTheme}
      layout={Shell}
      dashboard={HomePage}
      loginPage={SignInPage}
      catchAll={NotFoundPage}
    >
      {OWN_PASSWORD}
      {FEATURE_PAGES}
    </Admin>
  );
}
