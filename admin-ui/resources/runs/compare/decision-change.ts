import type { Words } from '../../../../dsl/index.js';
import { decisionWords } from '../../decisions/decision-words.js';

interface DecisionChange {
  readonly before?: unknown;
  readonly after?: unknown;
  readonly words: Words;
}

/** A decision that is there in one run only, as people say it; what the server says where it is something else. */
export function decisionChange({ before, after, words }: DecisionChange): Words {
  const decision = isDecision(after) ? after : isDecision(before) ? before : null;
  const kind = decision === null ? null : kindWords(decision.kind);
  if (decision === null || kind === null) return words;
  const { points, size, place, reason } = decision;
  const given = [points, size, place].find((part) => typeof part === 'string' || typeof part === 'number');
  const value = given === undefined ? '' : ` ${given}`;
  const told = typeof reason === 'string' ? reason : '';
  const isNew = isDecision(after);
  return {
    zh: `${isNew ? '新的' : '不再有'}决定：${kind.zh}${value}（${told}）`,
    en: `${isNew ? 'New' : 'No longer a'} decision: ${kind.en}${value} (${told})`,
  };
}

type Decision = Readonly<Record<string, unknown>> & { readonly kind: string };

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';
}

function kindWords(kind: string): Words | null {
  const found = Object.entries(decisionWords).find(([name]) => name === `kind_${kind}`)?.[1];
  return found === undefined || typeof found === 'function' ? null : found;
}
