import { describe, expect, it } from 'vitest';
import { withAccounts } from '../../../accounts.js';
import { databases } from '../../../databases.js';
import { smallSchemes } from './small-scheme.js';
import { publish, readyDraft, step, versionIn } from './version-under-test.js';

describe.each(databases)('retiring a version that cycles use, on $name', (database) => {
  const server = withAccounts(database, { schemesFolder: smallSchemes() });

  it('is refused with how many there are, until that is accepted; they go on with it', async () => {
    const [author, publisher, office] = [
      await server.person('author'),
      await server.person('publisher'),
      await server.person('office'),
    ];
    const published = await publish(author, publisher, await readyDraft(author, 'in-use'));
    const unit = String((await office.post('/api/units', { name: '甲县' })).json?.id);
    const plan = async (name: string): Promise<string> => {
      const body = { name, schemeHash: published.hash, population: { units: [unit] } };
      return String((await office.post('/api/cycles', body)).json?.id);
    };
    const cycle = await plan('机密考核');
    await plan('另一个');
    const refused = await step(publisher, published, 'retire', { reason: '有误' });
    expect(refused).toMatchObject({ status: 409, json: { code: 'version-in-use' } });
    expect(refused.text).toContain('2 planned, 0 open');
    expect(refused.text).not.toContain('机密');
    const retired = await step(publisher, published, 'retire', { reason: '有误', acceptInUse: true });
    expect(versionIn(retired)).toMatchObject({ state: 'retired', retireReason: '有误' });
    expect((await office.get(`/api/cycles/${cycle}`)).json).toMatchObject({ state: 'planned' });
    expect((await office.get(`/api/cycles/${cycle}/check?step=open`)).status).toBe(200);
    const auditor = await server.person('auditor');
    const { json } = await auditor.get('/api/audit?action=schemes:retire');
    expect(json?.data).toMatchObject([{ after: { cycles: { planned: 2, open: 0 } }, reason: '有误' }]);
  });
});
