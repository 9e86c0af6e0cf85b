import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type ADMINISTRATOR, DEMO_PASSWORD, type DemoLogin } from '../../server/demo/accounts/demo-accounts.js';
import { type RunningDemo, startDemo } from '../../server/demo/start-demo.js';
import { type Person, personOf } from '../server/accounts.js';
import { testFolder } from '../server/databases.js';
import { type Client, clientOf, SCHEMES } from '../server/http/running-server.js';
import { copySeededDemo } from './seeded-demo.js';
import { atHome, type Looks, type Windows, withBrowser } from './with-browser.js';

type Login = DemoLogin | typeof ADMINISTRATOR.login;

/** What `heng demo` shows, and a browser. */
export interface DemoStage extends Windows {
  /** The server, past the browser. */
  readonly server: Client;
  /** An account of the demo, signed in through the page, on the home page. */
  signedIn(login: Login, looks?: Looks): Promise<Page>;
  /** The same person past the browser, with a session of their own. */
  person(login: Login): Promise<Person>;
}

/**
 * Sets the stage for the stories of a file: a copy of the filled demo, served as `heng demo --keep` does. Everybody signs in as
 * the accounts of the demo.
 */
export function withDemo(): DemoStage {
  let demo: RunningDemo | null = null;
  const url = (): string => demo?.url ?? '';
  const windows = withBrowser(url);
  const server = clientOf(url);
  beforeAll(async () => {
    const keptFolder = join(testFolder(), 'demo');
    await copySeededDemo(keptFolder);
    const stop = new AbortController().signal;
    const options = { port: 0, schemesFolder: SCHEMES, log: false, webhookPrivateNetworks: true };
    demo = await startDemo({ ...options, keptFolder, today: new Date(), stop }, () => {});
    await server.get('/api/ready');
  }, 240_000);
  afterAll(async () => {
    await demo?.close();
  });
  return {
    ...windows,
    server,
    signedIn: async (login, looks = {}) => {
      const page = await windows.open(looks);
      await windows.signIn(page, login, DEMO_PASSWORD);
      await atHome(page);
      return page;
    },
    person: async (login) => {
      const answer = await server.post('/api/sessions', { login, password: DEMO_PASSWORD });
      return personOf(server, answer, login);
    },
  };
}
