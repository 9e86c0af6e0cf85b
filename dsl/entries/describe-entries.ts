import { type RatedBySource, ratedBySource } from '../assessment/input-schema/ratings-schema.js';
import type { CompiledScheme } from '../compile.js';
import { compareCodePoints } from '../expression/suggest.js';
import { parseQuantity, toText } from '../number/index.js';
import type { NormalField, NormalNode, NormalScheme, NormalSource } from '../scheme/normal.js';
import type { EntryDescription, FieldEntry, NodeEntry, RatedItem, SourceEntry } from './entry-description.js';
import { type ReadByNodes, readByNodes } from './read-by-nodes.js';

/** What people enter under a scheme, for forms, assignments and lists of what is missing. */
export function describeEntries(compiled: Pick<CompiledScheme, 'scheme' | 'plan'>): EntryDescription {
  const { scheme, plan } = compiled;
  const nodes = describeNodes(scheme);
  const departments = new Map(nodes.map(({ id, department }) => [id, department]));
  const read = readByNodes(plan);
  const readers = (ids: ReadByNodes, id: string) => {
    const found = [...(ids.get(id) ?? [])].sort(compareCodePoints);
    const assessing = found.flatMap((node) => departments.get(node) ?? []);
    return { nodes: found, departments: [...new Set(assessing)].sort(compareCodePoints) };
  };
  const rated = new Map(ratedBySource(scheme, plan).map((each) => [each.source.id, each]));
  return {
    facts: scheme.facts.map((fact) => ({
      ...describeField(fact),
      from: fact.from,
      verifiedBy: fact.verifiedBy,
      per: fact.per,
      accumulate: fact.accumulate,
      complete: fact.complete === true,
      past: read.pastFacts.has(fact.id),
      ...readers(read.facts, fact.id),
    })),
    sources: scheme.sources.map((source) => describeSource(source, rated.get(source.id), departments)),
    lists: scheme.records.map(({ id, label, text, fields }) => ({
      id,
      label,
      text,
      fields: fields
        .filter(({ formula }) => formula === null)
        .map((field) => ({ ...describeField(field), ratedBy: field.ratedBy })),
      ...readers(read.lists, id),
    })),
    nodes,
  };
}

function describeSource(
  source: NormalSource,
  rated: RatedBySource | undefined,
  departments: ReadonlyMap<string, string | null>,
): SourceEntry {
  return {
    id: source.id,
    label: source.label,
    text: source.text,
    kind: source.ballot === null ? 'ratings' : 'ballots',
    isSelf: source.self === true,
    excludeSelf: source.excludeSelf,
    within: source.ballot?.within ?? null,
    items: (rated?.nodes ?? []).map(({ key, node }): RatedItem => {
      const points = pointsOf(node);
      const range = source.range ?? (points === null ? null : (['0', points] as const));
      const department = departments.get(node.id) ?? null;
      return { key, node: node.id, label: node.label, text: node.text, points, range, department };
    }),
  };
}

function describeNodes(scheme: NormalScheme): readonly NodeEntry[] {
  const found: NodeEntry[] = [];
  const visit = (node: NormalNode, above: NodeEntry | null): void => {
    const entry: NodeEntry = {
      id: node.id,
      label: node.label,
      text: node.text,
      named: node.named,
      parent: above?.id ?? null,
      method: node.method.key,
      points: pointsOf(node),
      department: node.assessedBy ?? above?.department ?? null,
    };
    found.push(entry);
    for (const child of node.method.children) visit(child, entry);
  };
  for (const root of [scheme.score, ...scheme.also]) visit(root, null);
  return found;
}

function pointsOf({ points }: NormalNode): string | null {
  const quantity = points === null ? null : parseQuantity(points.text);
  return quantity === null ? null : toText(quantity);
}

function describeField({ id, label, text, type, values, unit, min, max }: NormalField): FieldEntry {
  return { id, label, text, type, values, unit, min, max };
}
