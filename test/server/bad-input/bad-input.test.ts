import { beforeAll, describe, expect, it } from 'vitest';
import { ROLE_NAMES } from '../../../server/access/roles.js';
import { databases } from '../databases.js';
import { type HiddenYear, hiddenYear } from '../leaks/hidden-year.js';
import { readAddresses } from '../leaks/read-addresses.js';
import type { Answer, Caller } from '../resources/year-server.js';
import { knownCodes } from './known-codes.js';
import { storedRows } from './stored-rows.js';
import { propertyPaths, sampleOf, type WriteRoute, withValue, writeRoutes } from './write-routes.js';

/** Texts that are no body of any route. */
const NO_JSON: readonly (readonly [what: string, body: string | Uint8Array])[] = [
  ['cut off', '{"reason": "x'],
  ['nonsense', 'reason=x'],
  ['a list', '[{"reason":"x"}]'],
  ['null', 'null'],
  ['a text', '"reason"'],
  ['a number', '1'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xb5, 0xa5, 0x22, 0x7d])],
  ['a key that reaches the prototype', '{"__proto__":{"reason":"x"}}'],
  ['the same in disguise', '{"\\u005f_proto__":{"reason":"x"}}'],
  ['a field that does not exist', '{"no such field":1}'],
  ['a key twice', '{"reason":"x","reason":"y"}'],
  ['a hundred thousand levels', '['.repeat(100_000)],
  ['levels over the limit', `{"reason":${'['.repeat(70)}${']'.repeat(70)}}`],
  ['more than the limit', `{"reason":"${'x'.repeat(1_100_000)}"}`],
];

/** Values that fit no field: of no type that one has, or texts that cannot be stored. */
const NO_VALUE: readonly unknown[] = [{ $ne: 1 }, [[['x']]], -1.5, '\u0000', '\ud800', 'x\u0000y'];

/** Texts that are none of the server's business: whatever they do elsewhere, here they are texts. */
const ODD_TEXTS = ["'; drop table units; --", '../../../../etc/passwd', '=1+1', 'constructor'];

const ODD_IDS = [
  '..%2f..%2fpackage.json',
  '%00',
  'x%00y',
  '%ed%a0%80',
  "'%20or%20'1'='1",
  '1;drop%20table%20units',
  '__proto__',
  'constructor',
  '%25',
  '*',
  'x'.repeat(300),
];

const ODD_QUERIES = ['%00', "'%20or%20'1'='1", '__proto__', '', '-1', '99999999999999999999'];

const ODD_REVISIONS = ['', 'abc', '1', '"abc"', '"-1"', '"1e3"', '"1.5"', '"99999999999999999999"', '*', '"1", "2"'];

describe.each(databases)('bad input on $name', (database) => {
  const { server, open } = hiddenYear(database);
  let year: HiddenYear;
  let codes: ReadonlyMap<string, number>;
  let routes: readonly WriteRoute[] = [];
  let mighty: Caller;

  beforeAll(async () => {
    year = await open();
    codes = await knownCodes();
    routes = writeRoutes(server.app(), year);
    mighty = await server.caller(...ROLE_NAMES.map((role) => [role] as const));
    // A key notes its first use.
    await mighty.get('/api/cycles');
    // The shipped schemes are imported when they are first needed.
    await mighty.get('/api/schemes');
  }, 120_000);

  /** Runs requests and gives those that were not refused with a code of the catalogue; nothing may have been stored. */
  async function swept(work: (note: (name: string, answer: Answer, mayPass?: boolean) => void) => Promise<void>) {
    const wrong: string[] = [];
    const before = await storedRows(server.storage());
    let asked = 0;
    await work((name, answer, mayPass = false) => {
      asked += 1;
      const { status, json, text } = answer;
      const isRefused = status >= 400 && status < 500 && codes.has(json?.code) && json.message.zh !== '';
      if (!isRefused && !(mayPass && status < 400)) wrong.push(`${name} → ${status} ${text.slice(0, 200)}`);
    });
    expect(asked).toBeGreaterThan(routes.length);
    expect(await storedRows(server.storage())).toEqual(before);
    return wrong;
  }

  const json = { 'content-type': 'application/json', 'if-match': '"1"' };

  it('that is no body is refused by every route that takes one, and nothing is stored', {
    timeout: 300_000,
  }, async () => {
    const wrong = await swept(async (note) => {
      for (const { method, address, body } of routes) {
        if (body === null) continue;
        // Whoever asks whether a document is right is told what is wrong with it.
        const isAsking = address.endsWith('/validate');
        for (const [what, text] of NO_JSON) {
          note(`${method} ${address}: ${what}`, await mighty.ask(method, address, text, json), isAsking);
        }
        note(
          `${method} ${address}: text`,
          await mighty.ask(method, address, '{}', { ...json, 'content-type': 'text/plain' }),
        );
        const packed = { ...json, 'content-encoding': 'gzip' };
        note(`${method} ${address}: compressed`, await mighty.ask(method, address, '{}', packed));
      }
    });
    expect(wrong).toEqual([]);
  });

  it('of the wrong type, or that cannot be stored, is refused field by field', { timeout: 300_000 }, async () => {
    const wrong = await swept(async (note) => {
      for (const { method, address, body } of routes) {
        const sample = sampleOf(body);
        const at = `${address}?dryRun=true`;
        for (const path of propertyPaths(body)) {
          for (const value of NO_VALUE) {
            const sent = JSON.stringify(withValue(sample, path, value));
            note(`${method} ${at} ${sent}`, await mighty.ask(method, at, sent, json));
          }
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('that would be a command elsewhere is a text here', { timeout: 300_000 }, async () => {
    const wrong = await swept(async (note) => {
      for (const { method, address, body } of routes) {
        const sample = sampleOf(body);
        const at = `${address}?dryRun=true`;
        for (const path of propertyPaths(body)) {
          for (const value of ODD_TEXTS) {
            const sent = JSON.stringify(withValue(sample, path, value));
            note(`${method} ${at} ${sent}`, await mighty.ask(method, at, sent, json), true);
          }
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('in an address is refused, as an id, a query or a revision', { timeout: 300_000 }, async () => {
    const wrong = await swept(async (note) => {
      for (const { method, address, withId, body, types } of routes) {
        const sent = body === null ? undefined : JSON.stringify(sampleOf(body));
        const type = body === null && types[0] !== undefined ? { 'content-type': types[0] } : json;
        for (const id of ODD_IDS) {
          for (const odd of withId(id)) {
            const name = `${method} ${odd}`;
            note(name, await mighty.ask(method, `${odd}?dryRun=true`, sent, { ...type, 'if-match': '"1"' }), true);
          }
        }
        for (const query of ['dryRun=perhaps', 'no-such-query=1', 'dryRun=true&dryRun=false']) {
          note(`${method} ${address}?${query}`, await mighty.ask(method, `${address}?${query}`, sent, type));
        }
        if (method !== 'PATCH') continue;
        for (const revision of ODD_REVISIONS) {
          const headers = { 'content-type': 'application/json', 'if-match': revision };
          note(`${method} ${address} If-Match ${revision}`, await mighty.ask(method, address, sent, headers));
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  it('in the query of what is read is refused, or finds nothing', { timeout: 300_000 }, async () => {
    const wrong = await swept(async (note) => {
      for (const { plain, names } of readAddresses(server.app(), year)) {
        const and = plain.includes('?') ? '&' : '?';
        for (const name of names.filter((each) => each !== 'lang')) {
          for (const odd of ODD_QUERIES) {
            const at = `${plain}${and}${name}=${odd}`;
            note(`GET ${at}`, await mighty.get(at), true);
          }
        }
      }
    });
    expect(wrong).toEqual([]);
  });
});
