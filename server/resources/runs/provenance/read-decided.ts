import type { Kysely } from 'kysely';
import { canonicalJson, type Words } from '../../../../dsl/index.js';
import type { Tables } from '../../../storage/index.js';
import type { CycleRow } from '../../cycles/cycle-store.js';
import { parametersOf } from '../../cycles/cycle-view.js';
import { effectiveParameters } from '../../cycles/document/effective-parameters.js';
import { attributesOf } from '../../cycles/population/snapshot-store.js';
import type { CycleScheme } from '../../cycles/scheme/cycle-scheme.js';
import { type InputOrigin, originOf } from './input-origin.js';
import {
  findEarlierResult,
  findKeptUnit,
  listUnitDecisions,
  listUnitNotAssigned,
  readAttributeChanges,
  readStepsUntil,
} from './provenance-store.js';
import type { UnitMoment } from './read-entered.js';

/** The decisions on the unit that were in force. */
export async function readInForce(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const decisions = await listUnitDecisions(db, moment.cycle, moment.unit);
  const steps = await readStepsUntil(
    db,
    'decisions',
    decisions.map(({ id }) => id),
    moment.seq,
  );
  return decisions.flatMap((row): readonly InputOrigin[] => {
    const actions = (steps.get(row.id) ?? []).map(({ action }) => action);
    if (!actions.includes('decisions:take') || actions.includes('decisions:revoke')) return [];
    const key = row.rule ?? row.kind;
    return [
      originOf({
        kind: 'decision',
        key,
        id: row.id,
        label: nodeLabel(key, moment),
        value: { kind: row.kind, ...JSON.parse(row.content) }, // written by the service of decisions
        enteredBy: row.taken_by,
        enteredAt: row.taken_at,
        revision: 1,
        reason: row.reason,
        minutes: row.minutes,
      }),
    ];
  });
}

/** The items that the unit did not carry. */
export async function readLeftOut(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const rows = await listUnitNotAssigned(db, moment.cycle, moment.unit);
  const steps = await readStepsUntil(
    db,
    'not-assigned',
    rows.map(({ id }) => id),
    moment.seq,
  );
  const last = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    if ((steps.get(row.id) ?? []).length > 0) last.set(row.node, row);
  }
  return [...last.values()].flatMap((row): readonly InputOrigin[] => {
    if ((steps.get(row.id) ?? []).some(({ action }) => action === 'not-assigned:take-back')) return [];
    const told = { enteredBy: row.created_by, enteredAt: row.created_at, reason: row.reason };
    return [
      originOf({
        kind: 'not_assigned',
        key: row.node,
        id: row.id,
        label: nodeLabel(row.node, moment),
        value: true,
        ...told,
      }),
    ];
  });
}

/** The attributes of the unit, as they were kept when the cycle opened, with who entered them before. */
export async function readAttributes(
  db: Kysely<Tables>,
  { cycle, unit }: UnitMoment,
  scheme: CycleScheme,
  year: number,
  until: string,
): Promise<readonly InputOrigin[]> {
  const kept = await findKeptUnit(db, cycle, unit, until);
  if (kept === undefined) return [];
  const changes = await readAttributeChanges(db, unit, year, kept.recorded_at);
  const last = new Map(changes.map((change) => [change.attribute, change]));
  return Object.entries(attributesOf(kept)).map(([id, value]) => {
    const said = last.get(id);
    return originOf({
      kind: 'attribute',
      key: id,
      label: scheme.attributes.find((attribute) => attribute.id === id)?.label ?? { zh: id, en: id },
      value,
      origin: 'opening',
      from: said?.source ?? null,
      revision: said?.revision ?? null,
      enteredBy: said?.recorded_by ?? null,
      enteredAt: said?.recorded_at ?? null,
    });
  });
}

/** The parameters that counted, and who set them. */
export async function readParameters(
  db: Kysely<Tables>,
  cycle: CycleRow,
  scheme: CycleScheme,
  seq: number,
): Promise<readonly InputOrigin[]> {
  const given = parametersOf(cycle);
  const steps = (await readStepsUntil(db, 'cycles', [cycle.id], seq)).get(cycle.id) ?? [];
  const values = effectiveParameters(scheme, given);
  return scheme.parameters.flatMap(({ id, label }): readonly InputOrigin[] => {
    const value = values[id];
    if (value === undefined) return [];
    if (given[id] === undefined) return [originOf({ kind: 'parameter', key: id, label, value, origin: 'scheme' })];
    let before = '';
    let set: (typeof steps)[number] | null = null;
    for (const step of steps) {
      const now = parameterIn(step.after, id);
      if (now === null || now === before) continue;
      before = now;
      set = step;
    }
    const told = { enteredBy: set?.by ?? null, enteredAt: set?.at ?? null };
    return [originOf({ kind: 'parameter', key: id, label, value, origin: 'cycle', ...told })];
  });
}

/** The value of a parameter after a change of a cycle, as text; null where the entry does not say. */
function parameterIn(after: string | null, id: string): string | null {
  const { parameters = {} }: { readonly parameters?: Readonly<Record<string, unknown>> } =
    JSON.parse(after ?? '{}') ?? {};
  return parameters[id] === undefined ? null : canonicalJson(parameters[id]);
}

/** What the cycle of the year before says of the unit. */
export async function readEarlier(db: Kysely<Tables>, moment: UnitMoment): Promise<readonly InputOrigin[]> {
  const earlier = await findEarlierResult(db, moment.cycle, moment.unit, moment.seq);
  if (earlier === undefined) return [];
  const { id, year, total, rank, tier, finished_at: enteredAt } = earlier;
  const label = { zh: `${year} 年结果`, en: `result of ${year}` };
  const value = { total, rank, tier };
  return [originOf({ kind: 'history', key: String(year), id, label, value, origin: 'earlier_run', enteredAt })];
}

function nodeLabel(id: string, { entries }: UnitMoment): Words {
  const lists: readonly { readonly id: string; readonly label: Words }[] = [...entries.nodes, ...entries.lists];
  return lists.find((each) => each.id === id)?.label ?? { zh: id, en: id };
}
