import type { Outcome } from '../diagnostic/diagnostic.js';
import { type Holes, NO_HOLES } from '../scheme/holes.js';
import type { NormalScheme } from '../scheme/normal.js';
import type { SchemeSpec } from '../scheme/spec.js';
import {
  normaliseFact,
  normaliseField,
  normaliseParameter,
  normaliseRecords,
  normaliseSource,
  normaliseTable,
} from './inputs.js';
import { normaliseNode } from './nodes.js';
import { Normaliser } from './normaliser.js';
import { normaliseAward, normaliseRankings, normaliseRule, normaliseStep } from './outcome.js';

/**
 * Takes the sugar out of a validated scheme: defaults in, labels in both languages, expressions parsed, ids for every
 * node. The value is always given; with errors among the diagnostics, or holes, it has formulas without syntax.
 */
export function normaliseScheme(spec: SchemeSpec, holes: Holes = NO_HOLES): Outcome<NormalScheme> {
  const normaliser = new Normaliser(holes);
  const each = <S, N>(
    section: string,
    entries: Readonly<Record<string, S>> | undefined,
    normalise: (entry: S, id: string, at: readonly (string | number)[], n: Normaliser) => N,
  ): readonly N[] =>
    Object.entries(entries ?? {}).map(([id, entry]) => normalise(entry, id, [section, id], normaliser));
  const groups = spec.units?.groups;
  const groupIds = groups === undefined ? [] : typeof groups === 'string' ? [groups] : groups;
  const tiers = (spec.tiers ?? []).map((tier, index) => ({
    ...normaliser.described(tier, ['tiers', index], tier.id),
    id: tier.id,
  }));
  const tierIds = tiers.map((tier) => tier.id);
  const total = spec.score.id ?? 'total';
  const value: NormalScheme = {
    ...normaliser.described(spec, [], spec.scheme),
    scheme: spec.scheme,
    title: spec.title,
    year: spec.year,
    language: 1,
    timeZone: spec.time_zone ?? 'Asia/Shanghai',
    source: spec.source ?? null,
    attributes: Object.entries(spec.units?.attributes ?? {}).map(([id, entry]) =>
      normaliseField(entry, id, ['units', 'attributes', id], normaliser),
    ),
    groups: groupIds,
    facts: each('facts', spec.facts, normaliseFact),
    records: each('records', spec.records, normaliseRecords),
    sources: each('sources', spec.sources, normaliseSource),
    parameters: each('parameters', spec.parameters, normaliseParameter),
    tables: each('tables', spec.tables, normaliseTable),
    score: normaliseNode(spec.score, ['score'], { id: 'total', missing: 'ask' }, normaliser),
    also: (spec.also ?? []).map((node, index) =>
      normaliseNode(node, ['also', index], { id: `also.${index + 1}`, missing: 'ask' }, normaliser),
    ),
    eligibility: (spec.eligibility ?? []).map((rule, index) => normaliseRule(rule, ['eligibility', index], normaliser)),
    rankings: normaliseRankings(spec.ranking, total, groupIds, normaliser),
    tiers,
    grading: (spec.grading ?? []).map((step, index) => normaliseStep(step, index, tierIds, total, normaliser)),
    awards: (spec.awards ?? []).map((award, index) => normaliseAward(award, index, normaliser)),
    consequences: (spec.procedure?.consequences ?? []).map((entry, index) =>
      normaliseRule(entry, ['procedure', 'consequences', index], normaliser),
    ),
    procedure: spec.procedure ?? null,
  };
  return { value, diagnostics: normaliser.diagnostics };
}
