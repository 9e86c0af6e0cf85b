import { fileURLToPath } from 'node:url';
import { buildServer } from '../../server/http/build-server.js';
import { openStorage } from '../../server/storage/index.js';
import { publishScheme } from '../server/resources/publish-scheme.js';
import { newKey } from '../server/resources/year-server.js';

export const FACTS: readonly string[] = Array.from({ length: 45 }, (_, index) => `fact_${index + 1}`);

const SCHEME = `scheme: load-test
title: 负载试验
year: 2023
time_zone: Asia/Shanghai
facts:
${FACTS.map((id) => `  ${id}: { label: 数据, type: count }`).join('\n')}
score:
  id: total
  sum:
${FACTS.map((id, index) => `    - { id: item_${index + 1}, label: 指标, points: 10, formula: "min(10, ${id})" }`).join('\n')}
`;

/** An open cycle with these units in a new database, and a key that may enter and compute. */
export async function prepareLoad(databaseUrl: string, units: number) {
  const storage = await openStorage(databaseUrl);
  const app = await buildServer({
    schemesFolder: fileURLToPath(new URL('../../schemes', import.meta.url)),
    log: false,
    bodyLimit: 1024 * 1024,
    jobSeconds: 60,
    storage,
    publicEvaluation: false,
  });
  const key = await newKey(storage, [['office']]);
  const ask = async (method: 'POST' | 'GET', url: string, payload: object, revision = '"1"') => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'if-match': revision };
    const answer = await app.inject({ method, url, headers, payload });
    if (answer.statusCode >= 300) throw new Error(answer.body);
    return answer.json();
  };
  const ids: string[] = [];
  for (let index = 0; index < units; index += 1) {
    ids.push((await ask('POST', '/api/units', { name: `单位${index}`, parent: null, externalId: `u${index}` })).id);
  }
  const schemeHash = await publishScheme(storage, SCHEME);
  const { id: cycle } = await ask('POST', '/api/cycles', { name: '负载 2023', schemeHash, population: { units: ids } });
  await ask('POST', `/api/cycles/${cycle}/open`, { accept: [] });
  await app.close();
  await storage.close();
  return { key, cycle: String(cycle), units: ids };
}
