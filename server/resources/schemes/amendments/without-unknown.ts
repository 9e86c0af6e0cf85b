import type { AssessmentDocument, Diagnostic, Path } from '../../../../dsl/index.js';

/** Lists whose entries are named by a key of theirs: where that names nothing, the entry goes as a whole. */
const NAMED_ENTRIES: ReadonlySet<string | number> = new Set(['ratings', 'events', 'ballots', 'decisions', 'history']);
/** The keys of such entries that hold values by id; what is unknown there goes alone. */
const MAPS: ReadonlySet<string | number> = new Set(['scores', 'facts', 'rankings']);

/**
 * A document without what some diagnostics are about: the value at the path of each, or the rating, event, ballot or decision
 * that names what is not there.
 */
export function withoutUnknown(document: AssessmentDocument, found: readonly Diagnostic[]): AssessmentDocument {
  const paths = new Set(found.map(({ path }) => JSON.stringify(entryOf(path))));
  const visit = (value: unknown, path: Path): unknown => {
    const isKept = (step: string | number): boolean => !paths.has(JSON.stringify([...path, step]));
    if (Array.isArray(value)) {
      return value.flatMap((each, index) => (isKept(index) ? [visit(each, [...path, index])] : []));
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => isKept(key));
    return Object.fromEntries(entries.map(([key, each]) => [key, visit(each, [...path, key])]));
  };
  // Entries are left out; what stays is as it was.
  return visit(document, []) as AssessmentDocument;
}

/** The path of what goes. */
function entryOf(path: Path): Path {
  const at = path.findLastIndex((step, index) => NAMED_ENTRIES.has(step) && typeof path[index + 1] === 'number');
  if (at === -1) return path;
  const within = path[at + 2];
  return within !== undefined && MAPS.has(within) ? path : path.slice(0, at + 2);
}
