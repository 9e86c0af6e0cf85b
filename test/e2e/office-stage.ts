import { expect } from 'vitest';
import { OFFICE_SCHEME } from './office-scheme.js';
import type { Stage } from './stage.js';
import { openCycle, type StagedCycle, withSchemes } from './stage-cycle.js';

/** These stories open many pages, each in four looks. */
export const LONG_MS = 300_000;

/** Eight units: two places for 优秀 (25 %), the second and third with the same total, one with an open veto. */
const UNITS = [
  { name: '东关镇', attributes: { kind: 'town', base: 60, barred: false } },
  { name: '西河镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '南山镇', attributes: { kind: 'town', base: 56, barred: false } },
  { name: '北桥镇', attributes: { kind: 'town', base: 50, barred: false } },
  { name: '城中街道', attributes: { kind: 'street', base: 48, barred: false } },
  { name: '城东街道', attributes: { kind: 'street', base: 45 } },
  { name: '城西街道', attributes: { kind: 'street', base: 41, barred: false } },
  { name: '城南街道', attributes: { kind: 'street', base: 30, barred: true } },
] as const;

/** A stage with the scheme of these stories. */
export function officeStage(): Stage {
  return withSchemes({ id: 'office-2026', text: OFFICE_SCHEME });
}

/** An open cycle over eight units, whose names begin with its own, rated by `p1`. */
export async function openOffice(stage: Stage, name: string): Promise<StagedCycle> {
  return await openCycle(stage.server, {
    scheme: 'office-2026',
    name,
    year: 2026,
    units: UNITS.map(({ name: unit, attributes }) => ({ name: `${name}${unit}`, attributes })),
    raters: [{ source: 'panel', rater: 'p1' }],
  });
}

/** An interim run of a cycle, when it is done. */
export async function compute({ office, path }: StagedCycle): Promise<void> {
  const asked = await office.post(`${path}/runs`, { kind: 'interim' });
  await expect
    .poll(async () => (await office.get(`${path}/runs/${asked.json?.id}`)).json?.state, { timeout: 30_000 })
    .toBe('done');
}

/** Every unit gets the same mark from one rater, handed in. */
export async function rateAll(cycle: StagedCycle, rater: string, mark: number): Promise<void> {
  const person = cycle.rater(rater);
  for (const id of cycle.units.values()) {
    const path = `${cycle.path}/units/${id}/ratings/panel/${rater}`;
    const answer = await person.patch(
      path,
      { cells: { review: { value: mark } }, submit: true },
      { 'if-match': '"0"' },
    );
    if (answer.status !== 200) throw new Error(answer.text);
  }
}
