import type { YAMLParseError } from 'yaml';
import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import type { Report } from './build-context.js';
import { nestingTooDeep, severalDocuments } from './content-diagnostics.js';
import { LIMITS } from './limits.js';
import { flowBracket, tabIndent, yamlSyntax } from './notation-diagnostics.js';
import { isUnclosed, syntaxReason } from './syntax-reasons.js';
import type { TextPositions } from './text-positions.js';
import type { YamlReading } from './yaml-reading.js';

/** What is known of the content around an error. */
export interface Structure {
  readonly pathAt: (offset: number) => Path;
  /** Offset where the content of a path starts; null when there is none. */
  readonly startOf: (path: Path) => number | null;
  /** Lines whose slip is already reported. */
  readonly linesExplained: ReadonlySet<number>;
}

/**
 * Reports what the YAML library found: one diagnostic per line, and nothing after the first that makes the rest doubtful.
 *
 * @returns whether the tree can be trusted all the same
 */
export function reportSyntaxErrors(
  text: string,
  reading: YamlReading,
  positions: TextPositions,
  { pathAt, startOf, linesExplained }: Structure,
  report: Report,
): boolean {
  const lines = new Set(linesExplained);
  let trusted = true;
  let silent = false;
  for (const error of [...reading.errors].sort((left, right) => left.pos[0] - right.pos[0])) {
    const from = reading.toText(error.pos[0]);
    const to = Math.max(from, reading.toText(error.pos[1]));
    const line = positions.lineOf(from);
    const local = isLocal(error);
    const startsWithTab = /^ *\t/.test(text.slice(positions.lineRange(line).from, from + 1));
    if (!silent && !lines.has(line)) {
      const path = pathAt(from);
      // Shown where it opens, not where YAML gave up.
      const opening = isUnclosed(error.message) && !startsWithTab ? startOf(path) : null;
      report(explain(error, startsWithTab, path), opening ?? from, opening === null ? to : opening + 1);
    }
    lines.add(line);
    if (local) continue;
    trusted = false;
    silent = true;
  }
  return trusted;
}

function isLocal(error: YAMLParseError): boolean {
  if (error.code === 'TAB_AS_INDENT' || error.code === 'MULTIPLE_DOCS') return true;
  return syntaxReason(error.code, error.message).local;
}

function explain(error: YAMLParseError, startsWithTab: boolean, path: Path): Diagnostic {
  if (error.code === 'RESOURCE_EXHAUSTION') return nestingTooDeep.at([], { limit: LIMITS.depth });
  if (error.code === 'MULTIPLE_DOCS') return severalDocuments.at([], {});
  if (startsWithTab) return tabIndent.at(path, {});
  if (/^Unexpected flow-(?:seq|map)-start at node end/.test(error.message)) return flowBracket.at(path, {});
  const { reason, fix } = syntaxReason(error.code, error.message);
  return yamlSyntax.at(path, { reason, fix });
}
