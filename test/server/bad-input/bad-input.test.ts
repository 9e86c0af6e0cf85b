import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLE_NAMES } from '../../../server/access/roles.js';
import { databases } from '../databases.js';
import { type HiddenYear, hiddenYear } from '../leaks/hidden-year.js';
import { readAddresses } from '../leaks/read-addresses.js';
import type { Answer, Caller } from '../resources/year-server.js';
import { knownCodes } from './known-codes.js';
import { NO_JSON, NO_VALUE, ODD_IDS, ODD_QUERIES, ODD_REVISIONS, ODD_TEXTS } from './odd-input.js';
import { packedEntry, packedZeros, zipFile } from './packed-files.js';
import { storedRows } from './stored-rows.js';
import { propertyPaths, sampleOf, type WriteRoute, withValue, writeRoutes } from './write-routes.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Nobody is answered with much more than was sent: of a document a thousand diagnostics, of a form a hundred faults. */
const LONGEST_REFUSAL = 400_000;

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
  async function swept(
    work: (note: (name: string, answer: Answer, mayPass?: boolean) => void) => Promise<void>,
    least = routes.length,
  ) {
    const wrong: string[] = [];
    const before = await storedRows(server.storage());
    let asked = 0;
    await work((name, answer, mayPass = false) => {
      asked += 1;
      const { status, json, text } = answer;
      const isRefused = status >= 400 && status < 500 && codes.has(json?.code) && json.message.zh !== '';
      if (!isRefused && !(mayPass && status < 400)) wrong.push(`${name} → ${status} ${text.slice(0, 200)}`);
      if (status >= 400 && text.length > LONGEST_REFUSAL) wrong.push(`${name} → ${text.length} characters of refusal`);
    });
    expect(asked).toBeGreaterThan(least);
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

  it('in a packed file is refused for what it would unpack to, says, or holds; the memory stays', {
    timeout: 120_000,
  }, async () => {
    const huge = packedZeros(2048);
    const workbook = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'word/document.xml'];
    const parts = workbook.map((name) => packedEntry(name, '<x/>'));
    const sheet = 'xl/worksheets/sheet1.xml';
    const inner = zipFile([packedEntry('a.txt', 'a')]);
    const many = (count: number) => Array.from({ length: count }, (_, at) => packedEntry(`xl/media/${at}.png`, ''));
    const files: readonly (readonly [what: string, file: Uint8Array])[] = [
      ['two gigabytes of zeros', zipFile([...parts, { name: sheet, packed: huge, claimed: 2 ** 31 }])],
      ['the same, said to be 1 kB', zipFile([...parts, { name: sheet, packed: huge, claimed: 1000 }])],
      [
        'the same, said to be most that is taken',
        zipFile([...parts, { name: sheet, packed: huge, claimed: 192 << 20 }]),
      ],
      [
        'four times less than the limit each',
        zipFile([1, 2, 3, 4, 5].map((at) => ({ name: `xl/worksheets/s${at}.xml`, packed: huge, claimed: 48 << 20 }))),
      ],
      [
        'an archive in the archive',
        zipFile([...parts, { name: sheet, packed: deflateRawSync(inner), claimed: inner.length }]),
      ],
      ['twenty thousand entries', zipFile([...parts, ...many(20_000)])],
      ['a directory cut off', zipFile([...parts, ...many(10)]).subarray(0, -30)],
      [
        'names that lead elsewhere',
        zipFile([packedEntry('../../xl/workbook.xml', '<x/>'), packedEntry('/xl/workbook.xml', '<x/>')]),
      ],
    ];
    const before = process.memoryUsage().rss;
    const wrong = await swept(async (note) => {
      for (const [what, file] of files) {
        const importing = '/api/units/import?year=2023&preview=x';
        note(`import ${what}`, await mighty.ask('POST', importing, file, { 'content-type': XLSX }));
        // Of evidence nothing is unpacked: it is the directory that must be right and claim little.
        if (/kB|most|in the archive/.test(what)) continue;
        const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'a.docx' };
        const address = `${year.path}/units/${year.units.w1}/evidence?target=fact&targetId=held`;
        note(`evidence ${what}`, await mighty.ask('POST', address, file, headers));
      }
    }, files.length);
    expect(wrong).toEqual([]);
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(1000);
  });

  it('in the name of a file never leads anywhere, nor is it stored as it came', async () => {
    const pixel = Buffer.from('89504e470d0a1a0a'.padEnd(400, '0'), 'hex');
    const at = `${year.path}/units/${year.units.w1}/evidence?target=fact&targetId=held&dryRun=true`;
    const nameOf = async (name: string) =>
      (await mighty.ask('POST', at, pixel, { 'content-type': 'image/png', 'x-file-name': encodeURIComponent(name) }))
        .json.fileName;
    const before = await storedRows(server.storage());
    expect(await nameOf('../../../etc/passwd.png')).toBe('passwd.png');
    expect(await nameOf('/etc/shadow')).toBe('shadow.png');
    expect(await nameOf('\\\\host\\share\\a.png')).toBe('a.png');
    expect(await nameOf('a\0.exe\u202egnp.png')).toBe('a.exegnp.png');
    expect([...(await nameOf('x'.repeat(3000)))]).toHaveLength(200);
    expect(await nameOf('..')).toBe('未命名.png');
    expect(await storedRows(server.storage())).toEqual(before);
  });
});
