import { type CheckContext, MISNAMED, type Typed, UNKNOWN, UNREADABLE } from './check-context.js';
import { choiceValueUnknown, nameAmbiguous, nameUnavailable, nameUnknown, tierUnknown } from './name-diagnostics.js';
import type { FoundName, Resolution } from './scope.js';
import { suggest } from './suggest.js';
import type { Expression } from './syntax.js';

type NameNode = Extract<Expression, { kind: 'name' }>;
type TextNode = Extract<Expression, { kind: 'text' }>;

/** True for a name that may be a bare value: one part, which the scope does not know. */
export function isBareWord(node: Expression, context: CheckContext): boolean {
  return node.kind === 'name' && !node.name.includes('.') && context.scope.resolve(node.name).kind === 'unknown';
}

/** A name: a value of the choice or a tier when the hint says so, else what the scope knows. */
export function inferName(node: NameNode, hint: Typed, context: CheckContext): Typed {
  const isSimple = !node.name.includes('.');
  if (isSimple && hint.type === 'choice' && hint.values?.includes(node.name)) {
    context.refer(node, { kind: 'choice', value: node.name });
    return hint;
  }
  if (isSimple && hint.type === 'tier' && context.scope.tiers.includes(node.name)) {
    context.refer(node, { kind: 'tier', id: node.name });
    return { type: 'tier' };
  }
  const resolution = context.scope.resolve(node.name);
  if (resolution.kind === 'found') {
    context.refer(node, { ...resolution, kind: 'symbol' });
    return typeOfFound(resolution);
  }
  const isPerhapsValue = isSimple && resolution.kind === 'unknown' && hint.besides !== undefined;
  if (isPerhapsValue && (hint.besides === 'words' || context.scope.isValue(node.name))) return UNKNOWN;
  reportName(node, resolution, isSimple ? hint : UNKNOWN, context);
  return MISNAMED;
}

/** A text; beside a choice it must be one of its values. */
export function inferText(node: TextNode, hint: Typed, context: CheckContext): Typed {
  if (hint.type === 'choice' && hint.values !== undefined && !hint.values.includes(node.value)) {
    reportChoice(node, node.value, hint.values, context);
  }
  return { type: 'text' };
}

function typeOfFound({ symbol, entry }: FoundName): Typed {
  if (symbol.type === 'unknown') return UNREADABLE;
  if (entry !== null) return { type: symbol.gives ?? 'number' };
  return symbol.values === undefined ? { type: symbol.type } : { type: symbol.type, values: symbol.values };
}

function reportName(
  node: NameNode,
  resolution: Exclude<Resolution, FoundName>,
  hint: Typed,
  context: CheckContext,
): void {
  const { name, from, to } = node;
  const span = { from, to };
  switch (resolution.kind) {
    case 'ambiguous':
      context.report(nameAmbiguous.at([], { name, candidates: resolution.candidates }, span));
      break;
    case 'unavailable':
      context.report(nameUnavailable.at([], { name, reason: resolution.reason, of: resolution.of }, span));
      break;
    case 'unknown':
      reportUnknown(node, resolution.suggestions, hint, context);
      break;
    default:
      resolution satisfies never;
  }
}

/** Beside a choice or a tier, a word that nothing is named is taken for a mistyped value. */
function reportUnknown(node: NameNode, suggestions: readonly string[], hint: Typed, context: CheckContext): void {
  const { name, from, to } = node;
  const { tiers } = context.scope;
  if (hint.type === 'choice' && hint.values !== undefined) reportChoice(node, name, hint.values, context);
  else if (hint.type === 'tier') {
    context.report(tierUnknown.at([], { tier: name, suggestions: suggest(name, tiers), tiers }, { from, to }));
  } else context.report(nameUnknown.at([], { name, suggestions }, { from, to }));
}

function reportChoice(node: Expression, value: string, allowed: readonly string[], context: CheckContext): void {
  const params = { value, suggestions: suggest(value, allowed), allowed };
  context.report(choiceValueUnknown.at([], params, { from: node.from, to: node.to }));
}
