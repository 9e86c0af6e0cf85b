import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import { typeMismatch, typeNotOrdered } from '../expression/type-diagnostics.js';
import { allNodes } from '../scheme/all-nodes.js';
import type { NormalRecords, NormalScheme } from '../scheme/normal.js';
import type { ValueTypeName } from '../scheme/spec.js';
import { idDuplicate, resultKeyTaken } from './diagnostics.js';
import type { LoweringContext } from './lowering-context.js';
import { PART_WORDS } from './part-words.js';
import { typeOf } from './symbols.js';

/** Keys that every unit's result has. */
export const RESULT_KEYS: readonly string[] = [
  'total',
  'tier',
  'pending',
  'excluded',
  'vetoes',
  'undecided',
  'awards',
  'awards_pending',
  'scores',
  'exact',
  'missing',
  'quota_cut',
  'provisional',
  'range',
];

interface Named {
  readonly id: string;
  readonly at: Path;
}

/** Ids that occur twice, references by id outside of expressions, and result keys that collide. */
export function checkIds(context: LoweringContext): void {
  const { scheme, diagnostics } = context;
  const rules = scheme.grading.flatMap((step) => step.anyOf ?? []);
  diagnostics.push(
    ...duplicates(PART_WORDS.node, allNodes(scheme)),
    ...duplicates(PART_WORDS.eligibility, scheme.eligibility),
    ...duplicates(PART_WORDS.tier, scheme.tiers),
    ...duplicates(PART_WORDS.gradingStep, scheme.grading),
    ...duplicates(PART_WORDS.gradingRule, rules),
    ...duplicates(PART_WORDS.award, scheme.awards),
    ...duplicates(PART_WORDS.resultKey, resultKeys(scheme)),
    ...resultKeys(scheme)
      .filter((entry) => RESULT_KEYS.includes(entry.id) || (entry.id === 'rank' && entry.at[0] !== 'ranking'))
      .map((entry) => resultKeyTaken.at(entry.at, { id: entry.id })),
  );
  const attributes = scheme.attributes.map((attribute) => attribute.id);
  refer(context, PART_WORDS.attribute, attributes, [
    ...scheme.groups.map((id) => ({ id, at: ['units', 'groups'] })),
    ...scheme.sources.flatMap(({ ballot, at }) =>
      ballot?.within ? [{ id: ballot.within, at: [...at, 'ballot', 'within'] }] : [],
    ),
  ]);
  for (const list of scheme.records) referInRecords(context, list);
}

function resultKeys(scheme: NormalScheme): readonly Named[] {
  const kept = scheme.grading.flatMap((step) =>
    step.keepAs === null ? [] : [{ id: step.keepAs, at: [...step.at, 'keep_as'] }],
  );
  return [...scheme.rankings, ...scheme.consequences, ...kept];
}

function duplicates(what: Words, entries: readonly Named[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, at }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [idDuplicate.at([...at, 'id'], { id, what })];
  });
}

/** Tells of references to what is not known. */
function refer(context: LoweringContext, what: Words, known: readonly string[], references: readonly Named[]): void {
  for (const { id, at } of references) if (!known.includes(id)) context.unknown(at, id, what, known);
}

/** `valid` goes by days; what `once_per` compares has an order. */
function checkTypes(
  { diagnostics }: LoweringContext,
  { fields, valid, oncePer, at }: Pick<NormalRecords, 'fields' | 'valid' | 'oncePer' | 'at'>,
): void {
  const given = (id: string | null) =>
    fields.find((field) => field.id === id && field.formula === null && field.ratedBy === null);
  for (const key of ['from', 'until'] as const) {
    const field = given(valid?.[key] ?? null);
    if (field === undefined || field.type === 'date') continue;
    const params = { text: field.id, found: typeOf(field.type), expected: ['date'], problem: 'place' } as const;
    diagnostics.push(typeMismatch.at([...at, 'valid', key], params));
  }
  const by = given(oncePer?.by ?? null);
  if (by !== undefined && UNORDERED.has(by.type)) {
    diagnostics.push(typeNotOrdered.at([...at, 'once_per', 'by'], { text: by.id, found: typeOf(by.type) }));
  }
}

const UNORDERED: ReadonlySet<ValueTypeName> = new Set<ValueTypeName>(['boolean', 'text', 'choice']);

function referInRecords(context: LoweringContext, { fields, valid, oncePer, at }: NormalRecords): void {
  const known = fields.map((field) => field.id);
  refer(context, PART_WORDS.recordField, known, [
    ...(valid === null ? [] : [{ id: valid.from, at: [...at, 'valid', 'from'] }]),
    ...(valid?.until ? [{ id: valid.until, at: [...at, 'valid', 'until'] }] : []),
    ...(oncePer?.same ?? []).map((id) => ({ id, at: [...at, 'once_per', 'same'] })),
    ...(oncePer?.by ? [{ id: oncePer.by, at: [...at, 'once_per', 'by'] }] : []),
  ]);
  checkTypes(context, { fields, valid, oncePer, at });
  const sources = context.scheme.sources.map((source) => source.id);
  refer(
    context,
    PART_WORDS.source,
    sources,
    fields.flatMap((field) =>
      field.ratedBy === null ? [] : [{ id: field.ratedBy, at: [...field.at, 'rated', 'by'] }],
    ),
  );
}
