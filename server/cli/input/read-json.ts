import type { Diagnostic, Path, Place } from '../../../dsl/index.js';
import type { LanguageModule } from '../language.js';
import type { DataText, Wanted } from './read-data.js';
import { walkJson } from './walk-json.js';

/** Significant digits that a number keeps exactly on its way through JSON. */
const DIGITS = 15;

type Language = Pick<LanguageModule, 'createTextPositions' | 'keyDuplicate' | 'numberNotation' | 'numberTooPrecise'>;

/** Reads well-formed JSON; null for any other text. */
export function readJson(
  text: string,
  { createTextPositions, keyDuplicate, numberNotation, numberTooPrecise }: Language,
): Pick<DataText, 'value' | 'diagnostics' | 'placesOf'> | null {
  const value = parseJson(text);
  if (value === undefined) return null;
  const { place: placeAt } = createTextPositions(text);
  const diagnostics: Diagnostic[] = [];
  walkJson(text, ({ path, kind, from, to, firstAt }) => {
    if (firstAt !== null) {
      const params = { key: String(path.at(-1)), firstLine: placeAt(firstAt, firstAt).line };
      diagnostics.push({ ...keyDuplicate.at([...path], params, { part: 'key' }), place: placeAt(from, to) });
    }
    if (kind !== 'number') return;
    const written = text.slice(from, to);
    if (!Number.isFinite(Number(written))) {
      diagnostics.push({ ...numberNotation.at([...path], { written }), place: placeAt(from, to) });
    } else if (written.length > DIGITS && digitsOf(written) > DIGITS) {
      diagnostics.push({ ...numberTooPrecise.at([...path], { written }), place: placeAt(from, to) });
    }
  });
  return {
    value: diagnostics.length > 0 ? undefined : value,
    diagnostics,
    placesOf: (wanted) => locate(text, wanted, placeAt),
  };
}

/** Undefined when it is not JSON: YAML, perhaps. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function digitsOf(number: string): number {
  const mantissa = number.replace(/[eE].*$/, '');
  return mantissa.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Places of paths, all in one walk; of a path that is not there its nearest ancestor. */
function locate(
  text: string,
  wanted: readonly Wanted[],
  placeAt: (from: number, to: number) => Place,
): readonly (Place | null)[] {
  if (wanted.length === 0) return [];
  const depths = wanted.map(() => -1);
  const found: (Place | null)[] = wanted.map(() => null);
  const groups = groupByStart(wanted);
  const all = [...wanted.keys()];
  walkJson(text, ({ path, kind, from, to }) => {
    for (const index of path.length < START ? all : (groups.get(startOf(path)) ?? [])) {
      const target = wanted[index];
      const isKey = target?.within?.part === 'key';
      if (target === undefined || path.length <= (depths[index] ?? -1) || !leadsTo(path, target.path)) continue;
      if ((kind === 'key') !== (isKey && path.length === target.path.length)) continue;
      depths[index] = path.length;
      // A container is shown by its bracket, not by all its lines.
      found[index] = placeAt(from, kind === 'container' ? from + 1 : to);
    }
  });
  return found;
}

/** Steps by which wanted paths are grouped: `units` and the number of the unit. */
const START = 2;

function startOf(path: Path): string {
  return `${path[0]}/${path[1]}`;
}

function groupByStart(wanted: readonly Wanted[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, { path }] of wanted.entries()) {
    const group = groups.get(startOf(path));
    if (group === undefined) groups.set(startOf(path), [index]);
    else group.push(index);
  }
  return groups;
}

function leadsTo(path: Path, target: Path): boolean {
  return path.length <= target.length && path.every((step, index) => String(step) === String(target[index]));
}
