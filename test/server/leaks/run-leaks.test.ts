import { describe, expect, it } from 'vitest';
import { databases } from '../databases.js';
import { hiddenYear } from './hidden-year.js';

describe.each(databases)('a run that is not released, on $name', (database) => {
  const { server, open, change, compute } = hiddenYear(database);

  it('tells of units within the grant, and of marks without their raters', { timeout: 120_000 }, async () => {
    const year = await open();
    const { path, units } = year;
    for (const secret of ['marks', 'outside'] as const) await change(year, secret, 0);
    const run = `${path}/runs/${await compute(year, { kind: 'interim' })}`;

    const machine = await server.caller(['integrator', { subtree: units.e1 }]);
    expect((await machine.get(run)).status).toBe(200);
    expect((await machine.get(`${run}/results`)).json).toMatchObject({ total: 1, data: [{ documentId: 'e1' }] });
    expect((await machine.get(`${run}/results.ndjson`)).text.trim().split('\n')).toHaveLength(1);
    expect((await machine.get(`${run}/results/${units.e1}/explanation`)).status).toBe(200);
    for (const part of ['', '/explanation', '/inputs']) {
      expect((await machine.get(`${run}/results/${units.w1}${part}`)).json.code).toBe('run-unit-unknown');
    }
    for (const part of ['/results?format=json', '/document', `/compare?with=${run.split('/').at(-1)}`]) {
      expect((await machine.get(`${run}${part}`)).json.code).toBe('permission-missing');
    }

    // A result is of all a unit did: who holds a department's indicators alone reads none, released or not.
    const department = await server.caller(['office', { department: '宣传部' }], ['auditor', { department: '宣传部' }]);
    expect((await department.get(`${path}/runs`)).json).toEqual({ data: [], total: 0 });
    for (const part of [
      '',
      '/results',
      '/results.ndjson',
      `/results/${units.e1}`,
      `/results/${units.e1}/explanation`,
    ]) {
      expect((await department.get(`${run}${part}`)).json.code).toBe('run-unknown');
    }

    const leader = await server.caller(['leader']);
    expect((await leader.get(`${run}/results`)).json.total).toBe(4);
    expect((await leader.get(`${run}/document`)).json.code).toBe('permission-missing');
    const named = await year.office.get(`${run}/results/${units.w1}/explanation?node=a`);
    expect(named.text).toContain('l1');
    const anonymous = await leader.get(`${run}/results/${units.w1}/explanation?node=a`);
    expect(anonymous.status).toBe(200);
    expect(anonymous.text).not.toContain('l1');
  });
});
