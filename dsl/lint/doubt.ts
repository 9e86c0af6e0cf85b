import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import { pathSet } from '../scheme/path-set.js';
import { acknowledgeUnused } from './acknowledge-diagnostics.js';
import type { Damage } from './damage.js';
import type { Ground, LintRule, RuleSubject } from './lint-rule.js';
import { thingOf } from './reading/thing-of.js';

/** What a node says that decides which of its parts count; points and weights that are not known stop a rule by themselves. */
const DECIDES: ReadonlySet<string | number> = new Set(['applies', 'keep']);

/** From a node to one right below it: the key of the method and the position. */
const STEPS_TO_CHILD = 2;

/** Sections that name what is declared elsewhere; of one that could not be read at all, no word is known. */
const READING: ReadonlySet<string | number> = new Set([
  'records',
  'sources',
  'score',
  'also',
  'eligibility',
  'ranking',
  'grading',
  'awards',
  'procedure',
]);

/** A hole so deep is in a part of an entry, not in the section. */
const DEPTH_OF_SECTION = 3;

/**
 * Tells which findings may be no more than consequences of other mistakes. Each rule says what its findings rest on; an
 * acknowledgement without a finding is in doubt when a finding at its place or below would be.
 */
export function createDoubt(
  { scheme, reading }: RuleSubject,
  { mistakes, holes, mayMention }: Damage,
  rules: readonly LintRule[],
): (diagnostic: Diagnostic) => boolean {
  if (mistakes.length === 0) return () => false;
  const wrong = pathSet(mistakes);
  const things = pathSet(mistakes.map(thingOf));
  const grounds = new Map(rules.map(({ kind, restsOn }) => [kind.code, restsOn]));

  const readsSpoilt = reading.formulas.flatMap(({ syntax, at }) =>
    syntax !== null && reading.spoilt.reads(syntax) ? [at] : [],
  );
  const thingsReading = pathSet(readsSpoilt.map(thingOf));
  const deciding = [...mistakes, ...readsSpoilt].flatMap((path) => {
    const part = thingOf(path);
    return DECIDES.has(path[part.length] ?? '') || holes.mayHold(part) ? [part] : [];
  });
  const partsSpoilt = (node: Path, depth: number): boolean =>
    deciding.some((part) => startsWith(part, node) && part.length <= node.length + depth);
  const rests = (ground: Ground, path: Path, isBelow: boolean): boolean => {
    const thing = thingOf(path);
    switch (ground) {
      case 'thing':
        return things.has(thing) || wrong.covers(thing) || (isBelow && wrong.leadsTo(path));
      case 'above':
        return things.covers(thing) || wrong.covers(thing) || (isBelow && wrong.leadsTo(path));
      case 'place':
        return wrong.covers(path) || wrong.leadsTo(path);
      case 'names':
        return isBelow ? thingsReading.leadsTo(path) : thingsReading.has(thing);
      case 'parts':
        return (isBelow && wrong.leadsTo(path)) || partsSpoilt(thing, Number.POSITIVE_INFINITY);
      case 'children':
        return (isBelow && wrong.leadsTo(path)) || partsSpoilt(thing, STEPS_TO_CHILD);
      case 'mentions':
        if (holes.paths.some(({ length, 0: section }) => length === 1 && READING.has(section ?? ''))) return true;
        return mayMention(path[0] === 'tiers' ? (scheme.tiers[Number(path[1])]?.id ?? '') : String(path.at(-1)));
      default:
        return holes.paths.some((hole) => hole[0] === ground && hole.length <= DEPTH_OF_SECTION);
    }
  };
  return ({ code, path }) => {
    if (holes.covers(path)) return true;
    if (code !== acknowledgeUnused.code) return (grounds.get(code) ?? []).some((ground) => rests(ground, path, false));
    const at = path.slice(0, -2);
    return (grounds.get(String(path.at(-1))) ?? []).some((ground) => rests(ground, at, true));
  };
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => path[index] === step);
}
