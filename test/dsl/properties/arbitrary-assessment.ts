import fc from 'fast-check';
import type { AssessmentDocument, NormalScheme } from '../../../dsl/index.js';
import { allNodes } from '../../../dsl/scheme/all-nodes.js';
import type { NormalField, NormalNode } from '../../../dsl/scheme/normal.js';

type Unit = AssessmentDocument['units'][number];

/** Assessment documents that a scheme takes: every fact, rating, event, record and decision it knows, with gaps. */
export function arbitraryAssessment(scheme: NormalScheme, maxUnits = 8): fc.Arbitrary<AssessmentDocument> {
  return fc.integer({ min: 1, max: maxUnits }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => `u${index}`);
    return fc
      .record({
        units: fc.tuple(...ids.map((id) => arbitraryUnit(id, scheme))),
        ballots: fc
          .array(arbitraryBallot(ids, scheme), { maxLength: 4 })
          .map((list) => list.filter((ballot) => ballot !== null)),
        decisions: fc
          .array(arbitraryDecision(ids, scheme), { maxLength: 2 * size })
          .map((list) => list.filter((entry) => entry !== null)),
      })
      .map((document) => ({ ...document, ballots: withinCategories(document, scheme) }));
  });
}

type Ballots = NonNullable<AssessmentDocument['ballots']>;

/** Each ballot by a rater of its own, over the units of one category where its source says so. */
function withinCategories({ units, ballots = [] }: AssessmentDocument, scheme: NormalScheme): Ballots {
  return ballots.map((ballot, index) => {
    const within = scheme.sources.find((source) => source.id === ballot.source)?.ballot?.within ?? '';
    const categoryOf = (id: string) => units.find((unit) => unit.id === id)?.attributes?.[within];
    const first = ballot.order.map(categoryOf).find((category) => category !== undefined);
    const order = ballot.order.filter((id) => categoryOf(id) === undefined || categoryOf(id) === first);
    return { ...ballot, rater: `${ballot.rater}${index}`, order };
  });
}

function arbitraryUnit(id: string, scheme: NormalScheme): fc.Arbitrary<Unit> {
  const rated = allNodes(scheme).filter((node) => node.method.key === 'rated' && !isBallot(node, scheme));
  const ratings = fc.array(
    fc
      .tuple(
        fc.constantFrom('r1', 'r2', id),
        fc.nat(),
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 60, maxLength: 60 }),
      )
      .map(([rater, pick, marks]) => {
        const source = rated.length === 0 ? '' : sourceOf(rated[pick % rated.length]);
        const nodes = rated.filter((node) => sourceOf(node) === source);
        const scores = Object.fromEntries(
          nodes.map((node, index) => [node.id, markOf(node, marks[index % marks.length] ?? 0)]),
        );
        return { source, rater, scores };
      }),
    { maxLength: rated.length === 0 ? 0 : 5 },
  );
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(`单位${id}`),
    attributes: fieldsOf(scheme.attributes, 1),
    facts: fieldsOf(scheme.facts, 0.9),
    previous: fc.record({ facts: fieldsOf(scheme.facts, 0.9) }),
    history: fc.constantFrom(
      [],
      [{ year: scheme.year - 1, rank: 2 }],
      [
        { year: scheme.year - 1, rank: 1 },
        { year: scheme.year - 2, rank: 6 },
      ],
    ),
    ratings,
    events: fc
      .array(
        fc.record({
          rule: fc.constantFrom('', ...scheme.records.map((records) => records.id)),
          count: fc.integer({ min: 0, max: 3 }),
        }),
        { maxLength: 3 },
      )
      .map((events) => events.filter((event) => event.rule !== '')),
    not_assigned: notAssigned(scheme),
  });
}

function notAssigned(scheme: NormalScheme): fc.Arbitrary<string[]> {
  const weighted = allNodes(scheme).filter((node) => node.weight !== null);
  const ids = weighted.map((node) => node.id);
  return fc.subarray(ids, { maxLength: Math.min(2, ids.length) });
}

function fieldsOf(
  fields: readonly NormalField[],
  given: number,
): fc.Arbitrary<Record<string, number | string | boolean>> {
  const entries = fields.map(
    (field) => [field.id, fc.option(arbitraryValue(field), { freq: given === 1 ? 1000 : 9 })] as const,
  );
  return fc
    .record(Object.fromEntries(entries))
    .map((record) =>
      Object.fromEntries(
        Object.entries(record).filter((entry): entry is [string, string | number | boolean] => entry[1] !== null),
      ),
    );
}

function arbitraryValue(field: NormalField): fc.Arbitrary<number | string | boolean> {
  switch (field.type) {
    case 'boolean':
      return fc.boolean();
    case 'count':
      return fc.oneof(
        fc.integer({ min: Number(field.min ?? 0), max: Math.min(Number(field.max ?? 5000), 5000) }),
        fc.constant(Number(field.min ?? 0)),
      );
    case 'ratio':
      return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    case 'date':
      return fc.integer({ min: 1, max: 28 }).map((day) => `2011-11-${String(day).padStart(2, '0')}`);
    case 'choice':
      return fc.constantFrom(...field.values.map((value) => value.id));
    case 'text':
      return fc.string();
    default:
      return fc.integer({ min: 0, max: 2000 }).map((value) => value / 2);
  }
}

function arbitraryBallot(ids: readonly string[], scheme: NormalScheme) {
  const sources = scheme.sources.filter((source) => source.ballot !== null).map((source) => source.id);
  return fc
    .record({
      source: fc.constantFrom('', ...sources),
      rater: fc.constantFrom('a', 'b', 'c'),
      order: fc.shuffledSubarray([...ids], { minLength: 1 }),
    })
    .map((ballot) => (ballot.source === '' ? null : ballot));
}

function arbitraryDecision(ids: readonly string[], scheme: NormalScheme) {
  const reason = '会议决定';
  const demotions = scheme.grading.flatMap((step) =>
    step.action.kind === 'down' && step.action.decided !== null ? (step.anyOf ?? []) : [],
  );
  return fc
    .tuple(
      fc.constantFrom(...ids),
      fc.nat(),
      fc.constantFrom('tier', 'demotion', 'quota_exception'),
      fc.constantFrom(1, 2),
    )
    .map(([unit, pick, kind, size]) => {
      if (kind === 'tier') {
        const tier = scheme.tiers[pick % Math.max(1, scheme.tiers.length)]?.id;
        return tier === undefined ? null : { unit, kind, tier, reason };
      }
      if (kind === 'demotion') {
        const rule = demotions[pick % Math.max(1, demotions.length)]?.id;
        return rule === undefined ? null : { unit, kind, rule, size, reason };
      }
      return { unit, kind, reason };
    });
}

function sourceOf(node: NormalNode | undefined): string {
  return String(node?.method.settings.by ?? '');
}

function isBallot(node: NormalNode, scheme: NormalScheme): boolean {
  return scheme.sources.some((source) => source.id === sourceOf(node) && source.ballot !== null);
}

/** A mark in twentieths of the full marks, in halves. */
function markOf(node: NormalNode, twentieths: number): number {
  const points = Number(node.points?.text ?? 100);
  return Math.floor(((Number.isNaN(points) ? 10 : points) * twentieths) / 10) / 2;
}
