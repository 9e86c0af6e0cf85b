import { describe, expect, it } from 'vitest';
import type { UnitInput } from '../../../dsl/assessment/assessment.js';
import { evaluate } from '../../../dsl/index.js';
import { compileText, evaluateText, pick } from '../run-scheme.js';

const SCHEME = `units: { attributes: { parent: { label: 上级, type: unit } } }
facts: { partner: { label: 结对单位, type: unit } }
records:
  matches: { label: 比赛, fields: { away: { label: 客队, type: unit } } }
score: { id: total, formula: 'sum(count(over matches where away = own.unit.id) over units)' }
also: [ { id: children, formula: 'count(over units where parent = own.unit.id)' } ]
`;

async function problems(unit: Omit<UnitInput, 'id'>): Promise<readonly string[]> {
  const document = { units: [{ id: 'a', ...unit }, { id: 'b' }] };
  const { diagnostics } = await evaluate(compileText(SCHEME), document);
  return diagnostics.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('a value of type unit', () => {
  it('is the id of a unit of the assessment and compares with unit.id', async () => {
    const units = [
      { id: 'a', records: { matches: [{ away: 'b' }, { away: 'c' }] } },
      { id: 'b', attributes: { parent: 'a' }, records: { matches: [{ away: 'c' }] } },
      { id: 'c', attributes: { parent: 'a' }, facts: { partner: 'c' } },
    ];
    const results = await evaluateText(SCHEME, { units });
    expect(pick(results, 'total')).toEqual({ a: 0, b: 1, c: 2 });
    expect(results.a?.scores.children).toBe(2);
  });

  it('is refused where it names no unit, wherever it stands', async () => {
    expect(await problems({ attributes: { parent: 'x' } })).toEqual(['input-unknown units.0.attributes.parent']);
    expect(await problems({ facts: { partner: 'B' } })).toEqual(['input-unknown units.0.facts.partner']);
    expect(await problems({ records: { matches: [{ away: 'b' }, { away: 'x' }] } })).toEqual([
      'input-unknown units.0.records.matches.1.away',
    ]);
    expect(await problems({ events: [{ rule: 'matches', away: 'x' }] })).toEqual([
      'input-unknown units.0.events.0.away',
    ]);
    expect(await problems({ facts: { partner: 7 } })).toEqual(['input-type units.0.facts.partner']);
    expect(await problems({ facts: { partner: null } })).toEqual([]);
  });
});
