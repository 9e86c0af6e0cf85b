import type { Page } from 'playwright';
import type { Grant, Scope } from '../../server/access/actor.js';
import type { Role } from '../../server/access/roles.js';
import type { StartOptions } from '../../server/http/start-server.js';
import { type AccountsUnderTest, type Person, withAccounts } from '../server/accounts.js';
import { databases } from '../server/databases.js';
import { atHome, type Looks, type Windows, withBrowser } from './with-browser.js';

/** A real server over an empty database, its administrator, and a browser. */
export interface Stage extends Windows {
  /** The server, past the browser: to prepare what a story begins with. */
  readonly server: AccountsUnderTest;
  /** Opens the home page as a person that `server` made, with their session. */
  enter(page: Page, person: Person): Promise<void>;
  /** A new person with one role, with a session of their own, on the home page. */
  signedIn(role: Role, scope?: Scope, looks?: Looks): Promise<Page>;
  /** The same with several roles, or none. */
  signedInWith(grants: readonly Grant[], looks?: Looks): Promise<Page>;
}

/** Sets the stage for the stories of a file. */
export function withStage(options: Partial<StartOptions> = {}): Stage {
  const [sqlite] = databases;
  if (sqlite === undefined) throw new Error('there is always SQLite');
  const windows = withBrowser(() => server.url());
  const server = withAccounts(sqlite, options);
  /** Gives the window the session that a person already has: typing a password each time takes seconds. */
  const enter = async (page: Page, person: Person): Promise<void> => {
    const [name = '', value = ''] = (person.headers.cookie ?? '').split('=');
    await page.context().addCookies([{ name, value, url: server.url(), httpOnly: true, sameSite: 'Lax' }]);
    await page.goto('/');
    await page.reload();
    await atHome(page);
  };
  const signedInWith = async (grants: readonly Grant[], looks: Looks = {}): Promise<Page> => {
    const person = await server.personWith(grants);
    const page = await windows.open(looks);
    await enter(page, person);
    return page;
  };
  return {
    ...windows,
    server,
    enter,
    signedInWith,
    signedIn: (role, scope = {}, looks = {}) => signedInWith([{ role, scope }], looks),
  };
}
