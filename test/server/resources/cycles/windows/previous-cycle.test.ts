import { describe, expect, it } from 'vitest';
import { databases } from '../../../databases.js';
import { EVENT_SCHEME } from '../../events/event-scheme.js';
import { eventServer } from '../../events/event-server.js';
import { publishScheme } from '../../publish-scheme.js';

describe.each(databases)('the cycle before on $name', (database) => {
  const { plan, server } = eventServer(database);

  /** A cycle of the same scheme in the year before. */
  async function planEarlier(prefix: string): Promise<string> {
    const office = await server.caller(['office']);
    const text = EVENT_SCHEME.replace('year: 2023', 'year: 2022');
    const schemeHash = await publishScheme(server.storage(), text);
    const made = await office.post('/api/cycles', { name: `${prefix} 2022`, schemeHash, population: {} });
    return made.json.id;
  }

  it('is named by its id, of an earlier year, and shown in cycles', async () => {
    const { office, path, id } = await plan('p');
    const earlier = await planEarlier('p');
    expect((await office.get(path)).json.previous).toBeNull();
    const named = await office.patch(path, { previous: earlier }, 1);
    expect([named.status, named.json.previous, named.json.revision]).toEqual([200, earlier, 2]);
    expect((await office.patch(path, { previous: earlier }, 2)).json.revision).toBe(2);
    expect((await office.patch(path, { name: '改名' }, 2)).json.previous).toBe(earlier);
    const { data } = (await office.get('/api/cycles')).json;
    expect(data.find((each: { id: string }) => each.id === id).previous).toBe(earlier);
    for (const previous of [id, 'nobody']) {
      const wrong = await office.patch(path, { previous }, 3);
      expect([wrong.status, wrong.json.errors.previous]).toEqual([422, expect.any(String)]);
    }
    expect((await office.patch(`/api/cycles/${earlier}`, { previous: id }, 1)).json.errors.previous).toContain('更早');
    expect((await office.patch(path, { previous: null }, 3)).json.previous).toBeNull();
  });

  it('changes with a reason only, once the cycle is open', async () => {
    const { office, path } = await plan('o');
    const earlier = await planEarlier('o');
    const opened = await office.step(`${path}/open`, { accept: [] }, 1);
    expect([opened.status, opened.json.previous]).toEqual([200, null]);
    expect((await office.patch(path, { previous: earlier }, 2)).json.errors.reason).toContain('原因');
    const named = await office.patch(path, { previous: earlier, reason: '补上年结果' }, 2);
    expect([named.json.previous, named.json.revision]).toEqual([earlier, 3]);
    expect((await office.get(path)).json.previous).toBe(earlier);
  });
});
