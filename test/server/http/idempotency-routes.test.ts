import { beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../databases.js';
import { yearServer } from '../resources/year-server.js';

const COMPUTES = 'stores nothing';
const SECRET = 'answers a secret, which is shown once and never kept';
const FIRST = 'nobody is signed in who could own a key';

/** The POST and PATCH routes that take no Idempotency-Key, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  'POST /api/schemes/validate': COMPUTES,
  'POST /api/schemes/:id/validate': COMPUTES,
  'POST /api/schemes/:id/evaluate': COMPUTES,
  'POST /api/schemes/:id/explain': COMPUTES,
  'POST /api/scheme-versions/:id/check': COMPUTES,
  'POST /api/setup': FIRST,
  'POST /api/sessions': FIRST,
  'POST /api/users/me/password': 'begins a session and sets its cookie, which is not kept',
  'POST /api/users': SECRET,
  'POST /api/users/:id/password': SECRET,
  'POST /api/api-keys': SECRET,
  'POST /api/webhooks': SECRET,
  'POST /api/webhooks/:id/rotate': SECRET,
  'POST /api/units/import': 'its preview token does: an import that was done does not fit the state any more',
  'POST /api/jobs/:id/cancel': 'cancelling again changes nothing, and the answer is how the job stands by then',
};

const [sqlite] = databases;

describe.each(sqlite === undefined ? [] : [sqlite])('the routes that change something', (database) => {
  const server = yearServer(database);
  let routes: readonly string[] = [];
  beforeAll(() => {
    const changing = server.app().routeAccess.filter(({ method }) => method === 'POST' || method === 'PATCH');
    routes = changing.filter(({ takesKey }) => !takesKey).map(({ method, url }) => `${method} ${url}`);
  });

  it('take an Idempotency-Key, but for those with a reason', () => {
    expect([...routes].sort()).toEqual(Object.keys(WITHOUT).sort());
  });

  it('among them are more that do than that do not', () => {
    const taking = server.app().routeAccess.filter(({ takesKey }) => takesKey);
    expect(taking.length).toBeGreaterThan(routes.length * 2);
  });
});
