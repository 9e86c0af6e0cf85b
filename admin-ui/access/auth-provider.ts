import { type AuthProvider, HttpError } from 'react-admin';
import { ApiError } from '../api/api-error.js';
import { forgetSession, knownSession, loadSession, signIn, signOut } from './session.js';

/** Where people change their password, also the first one, before anything else. */
export const PASSWORD_PATH = '/password';

/** React-admin's way to the session. `getPermissions` gives what {@link useMay} looks at. */
export const authProvider: AuthProvider = {
  login: async ({ login, password }: { readonly login: string; readonly password: string }) => {
    const session = await signIn(login, password);
    return session.mustChangePassword ? { redirectTo: PASSWORD_PATH } : undefined;
  },
  logout: async () => {
    // A session that ended on the server is as good as signed out.
    await signOut().catch(() => undefined);
  },
  checkAuth: async () => {
    if (knownSession() === null) await loadSession().catch(silently);
  },
  checkError: async (error) => {
    if (!(error instanceof HttpError)) return;
    if (error.status === 401) {
      forgetSession();
      throw error;
    }
    if (!(error instanceof ApiError) || error.status !== 403) return;
    // Another tab signed in anew: its session counts here too.
    if (error.refusal.code === 'csrf-token-wrong') await loadSession();
    if (error.refusal.code === 'password-change-needed') window.location.hash = PASSWORD_PATH;
  },
  getIdentity: async () => {
    const { actor } = knownSession() ?? (await loadSession());
    return { id: actor.id, fullName: actor.name };
  },
  getPermissions: async () => (knownSession() ?? (await loadSession().catch(silently))).permissions,
};

/** Nobody is told on the first visit that they are not signed in yet. */
function silently(): never {
  throw { message: false };
}
