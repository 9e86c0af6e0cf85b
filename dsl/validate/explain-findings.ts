import type { Diagnostic, Path } from '../diagnostic/diagnostic.js';
import {
  choiceKeys,
  explainChoice,
  explainExclusiveKeys,
  explainMisplacedKey,
  explainMissingKey,
  explainUnknownKey,
  suggestKey,
} from './explain-keys.js';
import { explainType, explainValue } from './explain-values.js';
import { type Finding, isSamePath } from './finding.js';
import type { KeyIndex } from './key-index.js';
import { spoiltValues } from './spoilt-values.js';

/** What explanations need besides the findings. */
export interface ExplainContext {
  readonly index: KeyIndex;
  /** How a scalar stands in the text; null without a text. */
  readonly writtenAt: (path: Path) => string | null;
  /** What was found before; values that are already known to be wrong are not complained about again. */
  readonly before: readonly Diagnostic[];
}

/** Turns findings (one per mistake) into diagnostics, leaving out what only follows from another mistake. */
export function explainFindings(findings: readonly Finding[], context: ExplainContext): readonly Diagnostic[] {
  const spoilt = spoiltValues(context.before);
  const unknownKeys = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.keyword !== 'additionalProperties') continue;
    const object = JSON.stringify(finding.path);
    const known = unknownKeys.get(object);
    if (known === undefined) unknownKeys.set(object, [finding]);
    else known.push(finding);
  }
  return findings
    .filter(({ path }) => !spoilt.covers(path))
    .filter((finding) => !followsFromUnknownKey(finding, unknownKeys))
    .filter((finding) => !followsFromNoMethod(finding, findings))
    .map((finding) => explain(finding, context));
}

/** `titel` for `title`: the misspelt key is the mistake, not the missing one. */
function followsFromUnknownKey(finding: Finding, unknownKeys: ReadonlyMap<string, readonly Finding[]>): boolean {
  const wanted =
    finding.keyword === 'required' || finding.keyword === 'dependentRequired'
      ? [String(finding.params.missingProperty)]
      : 'x-choice' in finding.schema && (finding.keyword === 'oneOf' || finding.keyword === 'anyOf')
        ? choiceKeys(finding.schema)
        : [];
  if (wanted.length === 0) return false;
  return (unknownKeys.get(JSON.stringify(finding.path)) ?? []).some((other) => {
    const meant = suggestKey(String(other.params.additionalProperty), other.schema, other.value);
    return meant !== null && wanted.includes(meant);
  });
}

/** `keep` beside no method at all: the method is what is missing. */
function followsFromNoMethod(finding: Finding, findings: readonly Finding[]): boolean {
  if (!('x-beside' in finding.schema)) return false;
  return findings.some(
    (other) => other.keyword === 'oneOf' && 'x-choice' in other.schema && isSamePath(other.path, finding.path),
  );
}

function explain(finding: Finding, { index, writtenAt }: ExplainContext): Diagnostic {
  const { keyword, schema } = finding;
  if (keyword === 'additionalProperties') return explainUnknownKey(finding, index);
  if (keyword === 'required' || keyword === 'dependentRequired') return explainMissingKey(finding, index);
  if ('x-beside' in schema && keyword === 'anyOf') return explainMisplacedKey(finding);
  if ('x-choice' in schema && (keyword === 'oneOf' || keyword === 'anyOf')) return explainChoice(finding);
  if (keyword === 'not' && typeof schema.not === 'object' && schema.not !== null && 'required' in schema.not) {
    return explainExclusiveKeys(finding);
  }
  if (keyword === 'type') return explainType(finding, writtenAt(finding.path));
  return explainValue(finding);
}
