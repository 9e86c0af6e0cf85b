import type { EvaluationResult } from '../../../dsl/index.js';
import { api, dataOf } from '../../api/api.js';
import { allResults, explanationOf, type ResultRow, type RunPath } from '../results/result.js';

/** Something that a meeting has to settle, with the units it is about. */
export interface OpenPoint {
  readonly kind: 'tie' | 'undecided' | 'tier' | 'award';
  /** The step of grading, rule or award; null for tiers. */
  readonly id: string | null;
  /** Places of a quota; null otherwise. */
  readonly places: number | null;
  readonly units: readonly ResultRow[];
}

/** What a run leaves open. */
export interface OpenPoints {
  readonly rows: readonly ResultRow[];
  readonly points: readonly OpenPoint[];
}

type Results = EvaluationResult['units'];

/** What a run leaves open, ties at a quota first. Nothing is judged here: results and explanations say it. */
export async function openPointsOf(path: RunPath): Promise<OpenPoints> {
  const rows = await allResults(path);
  const whole = await dataOf(
    api.GET('/api/cycles/{cycle}/runs/{run}/results', { params: { path, query: { format: 'json' } } }),
  );
  // `format=json` gives the results as the language computed them.
  const { units } = whole as unknown as EvaluationResult;
  return { rows, points: [...(await tiesOf(path, rows, units)), ...undecidedOf(rows, units), ...openOf(rows, units)] };
}

/** Units that a quota left out although they tie with others at its line. */
async function tiesOf(path: RunPath, rows: readonly ResultRow[], units: Results): Promise<readonly OpenPoint[]> {
  const cut = rows
    .filter(({ documentId }) => units[documentId]?.quota_cut === true)
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const firsts = cut.filter((row, index) => cut.findIndex(({ group }) => group === row.group) === index);
  const points: OpenPoint[] = [];
  for (const first of firsts) {
    const { grading } = await explanationOf({ ...path, unit: first.id });
    for (const { id, action } of grading) {
      if (action.kind !== 'quota' || action.effect !== 'cut' || action.whole === null) continue;
      const { higher, tied, whole } = action;
      // There is a place left below those above, but not for all who tie.
      if (higher === null || tied === null || higher >= whole || tied < 2) continue;
      const isKnown = points.some((point) => point.id === id && point.units.some((unit) => unit.id === first.id));
      const equals = cut.filter(
        ({ total, group }) => total === first.total && (action.of === 'units' || group === first.group),
      );
      if (!isKnown) points.push({ kind: 'tie', id, places: whole, units: equals });
    }
  }
  return points;
}

function undecidedOf(rows: readonly ResultRow[], units: Results): readonly OpenPoint[] {
  const rules = [...new Set(rows.flatMap(({ documentId }) => units[documentId]?.undecided ?? []))];
  return rules.map((id) => ({
    kind: 'undecided',
    id,
    places: null,
    units: rows.filter(({ documentId }) => units[documentId]?.undecided.includes(id)),
  }));
}

function openOf(rows: readonly ResultRow[], units: Results): readonly OpenPoint[] {
  const tiers = rows.filter(({ documentId }) => (units[documentId]?.pending.length ?? 0) > 0);
  const awards = [
    ...new Set(rows.flatMap(({ documentId }) => (units[documentId]?.awards_pending ?? []).map(({ id }) => id))),
  ];
  return [
    ...(tiers.length === 0 ? [] : [{ kind: 'tier' as const, id: null, places: null, units: tiers }]),
    ...awards.map((id) => ({
      kind: 'award' as const,
      id,
      places: null,
      units: rows.filter(({ documentId }) => units[documentId]?.awards_pending.some((award) => award.id === id)),
    })),
  ];
}
