import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../dsl/cases/compare-result.js';
import type { AssessmentDocument } from '../../../dsl/index.js';
import { readCase } from '../../schemes/shipped-schemes.js';
import { databases } from '../databases.js';
import { vectorServer } from './vector-server.js';

/** Kinds of rows that people's entries and decisions are behind: data, workflow, rules, awards. */
const KINDS = new Set(['D', 'F', 'R', 'W']);
const CASE = /\.\.\/schemes\/([a-z0-9-]+)\/cases\/([a-z0-9-]+\.yaml)/g;

/** The cases that rows of these kinds link to, `[scheme, file, ids of the rows]`. */
function linkedCases(): readonly (readonly [scheme: string, file: string, rows: string])[] {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(new URL('../../../docs/ledger.md', import.meta.url), 'utf8').split('\n')) {
    const [, id = '', kind = ''] = /^\| ([A-Z]\d+) \| ([A-Z]) \|/.exec(line) ?? [];
    if (!KINDS.has(kind)) continue;
    for (const [, scheme, file] of line.matchAll(CASE)) {
      const key = `${scheme} ${file}`;
      found.set(key, [...(found.get(key) ?? []), id]);
    }
  }
  return [...found].map(([key, ids]) => {
    const [scheme = '', file = ''] = key.split(' ');
    return [scheme, file, ids.join(', ')] as const;
  });
}

describe.each(databases)("the authors' cases of data, workflow, rules and awards on $name", (database) => {
  const { compute } = vectorServer(database);

  it.each(linkedCases())(
    'of %s, %s, come out when entered over the API: %s',
    { timeout: 600_000 },
    async (scheme, file) => {
      const { input, expect: expected } = readCase(scheme, file);
      // Cases are checked when they are read.
      const { units } = await compute(input as AssessmentDocument, scheme, `${scheme}-${file.replace('.yaml', '')}`);
      expect(compareResults(expected, units)).toEqual([]);
    },
  );
});
