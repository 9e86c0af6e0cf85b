import type { Diagnostic, Outcome, Path } from '../diagnostic/diagnostic.js';
import { buildContent } from './build-content.js';
import type { BuildContext, Report } from './build-context.js';
import type { Content } from './content.js';
import { nestingTooDeep, rootNotMap, textTooLarge, yamlFeature } from './content-diagnostics.js';
import { createDocument } from './create-document.js';
import { LIMITS } from './limits.js';
import { contentAt, pathOfOffset } from './locate.js';
import { readWithRepairs } from './read-with-repairs.js';
import { reportSlip } from './report-slip.js';
import type { SchemeDocument } from './scheme-document.js';
import { reportSyntaxErrors } from './syntax-errors.js';
import { createTextPositions, type TextPositions } from './text-positions.js';
import { reportUnprintable } from './unprintable-characters.js';
import { isNestedTooDeep, readYaml, type YamlReading } from './yaml-reading.js';

export type { SchemeDocument } from './scheme-document.js';

/**
 * Reads YAML text of any kind; never throws. `value` is always there (also for broken text: editors need places), with
 * `readable: false` when its data cannot be trusted. Full-width punctuation that hides the structure is reported and read
 * as meant, so that one slip does not bury the rest.
 *
 * @example
 * const { value, diagnostics } = parseDocument('scheme: demo\ntitle: 示例\n', 'scheme.yaml');
 */
export function parseDocument(text: string, file: string | null = null): Outcome<SchemeDocument> {
  const found: Diagnostic[] = [];
  const positions = createTextPositions(text);
  const report: Report = (diagnostic, from, to) => {
    found.push({ ...diagnostic, place: positions.place(from, to) });
  };
  const read = refuse(text, report) ? null : readText(text, positions, report);
  const document = createDocument({
    text,
    file,
    positions,
    yaml: (read?.reading ?? readYaml('')).yaml,
    root: read?.root ?? { kind: 'map', from: 0, to: 0, entries: [] },
    readable: read?.readable ?? false,
    found,
  });
  return { value: document, diagnostics: document.diagnostics };
}

function refuse(text: string, report: Report): boolean {
  if (text.length > LIMITS.characters) {
    report(textTooLarge.at([], { characters: text.length, limit: LIMITS.characters }), 0, 0);
    return true;
  }
  if (!isNestedTooDeep(text)) return false;
  report(nestingTooDeep.at([], { limit: LIMITS.depth }), 0, 0);
  return true;
}

function readText(
  text: string,
  positions: TextPositions,
  report: Report,
): { readonly reading: YamlReading; readonly root: Content | null; readonly readable: boolean } {
  reportUnprintable(text, report);
  const { reading, slips } = readWithRepairs(text, positions);
  const context: BuildContext = { text, positions, reading, report };
  const contents = reading.yaml.contents;
  const exhausted = reading.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
  const root = contents && !exhausted ? buildContent(contents, context) : null;
  const pathAt = (offset: number): Path => (root ? pathOfOffset(root, lastSign(text, offset)) : []);
  const startOf = (path: Path): number | null => (root && contentAt(root, path)?.from) ?? null;
  const linesExplained = new Set(slips.map((slip) => positions.lineOf(slip.from)));
  const trusted = reportSyntaxErrors(text, reading, positions, { pathAt, startOf, linesExplained }, report);
  for (const slip of slips) reportSlip(slip, pathAt(slip.from), report);
  reportDirectives(text, reading, report);
  if (trusted && (contents === null || (root !== null && root.kind !== 'map'))) {
    const found = contents === null ? 'nothing' : root?.kind === 'list' ? 'list' : 'text';
    report(rootNotMap.at([], { found }), root?.from ?? 0, root?.to ?? 0);
  }
  return { reading, root, readable: trusted && root?.kind === 'map' };
}

function reportDirectives(text: string, reading: YamlReading, report: Report): void {
  if (!reading.yaml.directives?.docStart) return;
  for (const match of text.matchAll(/^%[^\r\n]*/gm)) {
    if (/^---/m.test(text.slice(0, match.index))) break;
    report(yamlFeature.at([], { feature: 'directive', written: match[0] }), match.index, match.index + match[0].length);
  }
}

/** The offset itself, or the end of what stands before the blanks that lead to it. */
function lastSign(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[ \r\n]/.test(text[at - 1] ?? '')) at -= 1;
  return /\S/.test(text[offset] ?? '') && at < offset && /\n/.test(text.slice(at, offset)) ? offset : at;
}
