import type { Path } from '../../diagnostic/diagnostic.js';
import { METHODS } from '../../methods/index.js';

/** How deep the paths of things are that stand in these sections; in others the section itself is the thing. */
const DEPTHS: Readonly<Record<string, number>> = {
  facts: 2,
  sources: 2,
  parameters: 2,
  tables: 2,
  tiers: 2,
  eligibility: 2,
  awards: 2,
  units: 3,
  procedure: 3,
};

const LISTS_OF_NODES: ReadonlySet<string | number> = new Set(
  METHODS.filter(({ form }) => form.kind === 'children').map(({ key }) => key),
);

/** The path of what a path belongs to: the innermost declaration, node, step, rule, ranking or entry of the procedure. */
export function thingOf(path: Path): Path {
  const [section, second, third, fourth] = path;
  switch (section) {
    case 'score':
      return nodeOf(path, 1);
    case 'also':
      return nodeOf(path, 2);
    case 'records':
      return path.slice(0, third === 'fields' && fourth !== undefined ? 4 : 2);
    case 'grading':
      return path.slice(0, third === 'any_of' && fourth !== undefined ? 4 : 2);
    case 'ranking':
      return path.slice(0, typeof second === 'number' ? 2 : 1);
    default:
      return path.slice(0, DEPTHS[String(section)] ?? 1);
  }
}

function nodeOf(path: Path, from: number): Path {
  let to = from;
  while (LISTS_OF_NODES.has(path[to] ?? '') && typeof path[to + 1] === 'number') to += 2;
  return path.slice(0, to);
}
