import type { Path } from '../diagnostic/diagnostic.js';
import type { Words } from '../diagnostic/words.js';
import type { Described, NormalNode, NormalScheme, NormalTable } from '../scheme/normal.js';
import { wordsOfPath } from './key-words.js';
import type { PartKind } from './part-kind.js';
import { type Plain, plainOf } from './plain-part.js';

/** A part of a scheme that is compared on its own. */
export interface SchemePart {
  readonly kind: PartKind;
  /** As the author wrote it; made up for nodes without one. */
  readonly id: string;
  /** What the same part of another scheme is found by, within the kind. */
  readonly key: string;
  readonly label: Words;
  /** Where it was written. */
  readonly at: Path;
  readonly values: { readonly [key: string]: Plain };
  /** Ids or keys of what stands in it, in order; what is added or removed is told of the part itself. */
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/** The sections whose entries have ids, and whose order may matter. */
const SECTIONS = [
  ['attribute', 'attributes'],
  ['fact', 'facts'],
  ['records', 'records'],
  ['source', 'sources'],
  ['parameter', 'parameters'],
  ['eligibility', 'eligibility'],
  ['ranking', 'rankings'],
  ['tier', 'tiers'],
  ['grading', 'grading'],
  ['award', 'awards'],
  ['consequence', 'consequences'],
] as const satisfies readonly (readonly [PartKind, keyof NormalScheme])[];

/** Keys of the scheme that are parts of their own, or say nothing. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...SECTIONS.map(([, section]) => section),
  'tables',
  'score',
  'also',
  'procedure',
]);

/**
 * A scheme taken apart, in written order. Its first part is the scheme itself, with the order of what stands in each section.
 * Together the parts hold all that its identity holds.
 */
export function schemeParts(scheme: NormalScheme): readonly SchemePart[] {
  const own = Object.entries(scheme).filter(([key]) => !ELSEWHERE.has(key));
  const orders = SECTIONS.map(([, section]) => [section, scheme[section].map(({ id }) => id)] as const);
  const head: SchemePart = {
    kind: 'scheme',
    id: scheme.scheme,
    key: '',
    label: { zh: scheme.title, en: scheme.title },
    at: [],
    values: valuesOf(withoutDefaultLabel(Object.fromEntries(own), scheme.scheme, scheme)),
    orders: {
      ...Object.fromEntries(orders),
      tables: scheme.tables.map(({ id }) => id),
      also: scheme.also.map(({ id }) => id),
    },
  };
  const sections = SECTIONS.flatMap(([kind, section]) => scheme[section].map((entry) => partOf(kind, entry.id, entry)));
  return [
    head,
    ...sections,
    ...scheme.tables.map(tablePart),
    ...nodeParts(scheme.score, null, scheme.score.id),
    ...scheme.also.flatMap((root) => nodeParts(root, null, root.id)),
    ...procedureParts(scheme.procedure),
  ];
}

function partOf(kind: PartKind, id: string, entry: Described): SchemePart {
  return {
    kind,
    id,
    key: id,
    label: entry.label,
    at: entry.at,
    values: valuesOf(withoutDefaultLabel(entry, id, entry)),
    orders: {},
  };
}

/** A label that only repeats the id or the text would tell every change of those twice. */
function withoutDefaultLabel(data: object, id: string, { label, text }: Described): object {
  return label.zh === (text ?? id) && label.en === label.zh ? { ...data, label: null } : data;
}

/** Rows by their keys and columns by their names, so that single cells are compared. */
function tablePart(table: NormalTable): SchemePart {
  const rows = table.rows.map(({ key, cells }) => {
    const values = cells.map(({ column, value }) => [column ?? 'value', value.text] as const);
    return { id: key, cells: Object.fromEntries(values) };
  });
  return {
    ...partOf('table', table.id, table),
    values: valuesOf(withoutDefaultLabel({ ...table, rows }, table.id, table)),
  };
}

/** A node and all below it. A node without an id of its own is known by its name among its like. */
function nodeParts(node: NormalNode, parent: string | null, key: string): readonly SchemePart[] {
  const { method, named: _, ...own } = node;
  const { children, key: name, formulas, settings, rows } = method;
  const keys = children.map((child) => childKey(child, key, children));
  const part: SchemePart = {
    ...partOf('node', node.id, node),
    key,
    values: valuesOf(
      withoutDefaultLabel(
        { ...own, id: null, parent, method: { key: name, ...formulas, ...settings, rows } },
        node.id,
        node,
      ),
    ),
    orders: { parts: keys },
  };
  return [part, ...children.flatMap((child, index) => nodeParts(child, key, keys[index] ?? child.id))];
}

function childKey(child: NormalNode, parent: string, siblings: readonly NormalNode[]): string {
  if (child.named) return child.id;
  const like = siblings.filter((other) => !other.named && other.label.zh === child.label.zh);
  const position = like.indexOf(child);
  return `${parent} › ${child.label.zh}${position > 0 ? ` (${position + 1})` : ''}`;
}

/** One part for each key of the procedure, as it was written. */
function procedureParts(procedure: unknown): readonly SchemePart[] {
  if (typeof procedure !== 'object' || procedure === null) return [];
  return Object.entries(procedure).map(([key, value]) => ({
    kind: 'procedure',
    id: key,
    key,
    label: wordsOfPath('procedure', [key]),
    at: ['procedure', key],
    values: valuesOf({ [key]: value }),
    orders: {},
  }));
}

function valuesOf(data: object): { readonly [key: string]: Plain } {
  const plain = plainOf(data);
  return typeof plain === 'object' && plain !== null ? Object.fromEntries(Object.entries(plain)) : {};
}
