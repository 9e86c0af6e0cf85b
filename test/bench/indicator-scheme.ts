/** The areas of the scheme that is measured; each has {@link ITEMS_PER_AREA} rated items of {@link ITEM_POINTS} points. */
export const AREAS = 7;
export const ITEMS_PER_AREA = 6;
export const ITEM_POINTS = 2;

/** Ids of the 42 rated items, in the order of the scheme. */
export const ITEM_IDS: readonly string[] = Array.from(
  { length: AREAS * ITEMS_PER_AREA },
  (_, index) => `item_${String(index + 1).padStart(2, '0')}`,
);

/** Best first; a total belongs to the first tier whose limit (included) it reaches. A veto leaves at most {@link VETO_TIER}. */
export const TIERS = [
  { id: 'excellent', from: 90 },
  { id: 'good', from: 80 },
  { id: 'qualified', from: 60 },
  { id: 'poor', from: 0 },
] as const;
export const VETO_TIER = 'qualified';
export const VETOES: readonly string[] = ['veto_accident', 'veto_funds', 'veto_discipline'];

/**
 * A regulation of the usual size as a scheme: 42 rated items (84 points), 3 computed ones (16 points: a rate, bands and
 * steps), a counted and a decided bonus, a counted and a decided deduction, 3 vetoes, 4 tiers.
 */
export function indicatorScheme(): string {
  const areas = Array.from({ length: AREAS }, (_, area) => areaText(area));
  return `scheme: bench
title: 四十五项指标
year: 2023
facts:
  members: { label: 会员数, type: count }
  staff: { label: 职工数, type: count }
  training_days: { label: 培训天数, type: count }
  fee_rate: { label: 经费收缴率, type: ratio }
  honours: { label: 表彰次数, type: count }
  complaints: { label: 投诉次数, type: count }
${VETOES.map((id) => `  ${id}: { label: ${id}, type: boolean }`).join('\n')}
sources:
  assessor: { label: 考评组, combine: mean }
score:
  id: total
  round: { to: 0.01, mode: half_up }
  sum:
${areas.join('\n')}
    - { id: membership, points: 6, formula: 6 * members / staff, at_most: 6 }
    - id: fees
      points: 6
      bands: { of: fee_rate, rows: [{ from: 100%, score: 6 }, { from: 90%, score: 4 }, { from: 80%, score: 2 }, { else: true, score: 0 }] }
    - { id: training, points: 4, steps: { of: training_days, each: 5, points: 0.5 }, at_most: 4 }
    - { id: bonus_honours, steps: { of: honours, each: 1, points: 0.5 }, at_most: 3 }
    - { id: bonus_innovation, decided: { gives: bonus, up_to: 2, by: 考评组 } }
    - { id: deduction_complaints, steps: { of: complaints, each: 1, points: -0.5 }, at_least: -3 }
    - { id: deduction_conduct, decided: { gives: deduction, up_to: 2, by: 考评组 } }
tiers: [${TIERS.map(({ id }) => `{ id: ${id}, label: ${id} }`).join(', ')}]
grading:
  - id: limits
    rows: { of: total, rows: [${TIERS.slice(0, -1)
      .map(({ id, from }) => `{ tier: ${id}, from: ${from} }`)
      .join(', ')}, { tier: poor, else: true }] }
  - id: vetoes
    at_most: ${VETO_TIER}
    any_of:
${VETOES.map((id) => `      - { id: ${id}, label: ${id}, when: ${id} }`).join('\n')}
`;
}

function areaText(area: number): string {
  const items = ITEM_IDS.slice(area * ITEMS_PER_AREA, (area + 1) * ITEMS_PER_AREA);
  const lines = items.map((id) => `        - { id: ${id}, points: ${ITEM_POINTS}, rated: { by: assessor } }`);
  return [`    - id: area_${area + 1}`, '      sum:', ...lines].join('\n');
}
