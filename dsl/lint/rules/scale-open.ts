import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { NormalNode } from '../../scheme/normal.js';
import { defineRule } from '../lint-rule.js';

/** `scale_to` over parts without full marks. */
export const scaleOpen = defineRule(
  defineDiagnostic<{ readonly part: string }>({
    code: 'scale-open',
    severity: 'warning',
    title: { zh: '折算的基数不确定', en: 'Scaling without known full marks' },
    why: {
      zh: 'scale_to 除以各项满分之和。没有满分的项（如不封顶的加分）也算进得分，却不在除数里。',
      en: '`scale_to` divides by the full marks of the parts. A part without them counts in the score but not in the divisor.',
    },
    message: ({ part }) => ({
      zh: `要折算的项里，「${part}」没有满分`,
      en: `"${part}" is scaled but has no full marks`,
    }),
    fix: () => ({ zh: '给它写上 points，或把它移到折算之外', en: 'Give it points, or move it out of the scaled part' }),
  }),
  (kind, { reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const part = node.scaleTo === null ? null : partWithoutMarks(node);
      return part === null ? [] : [kind.at([...node.at, 'scale_to'], { part: part.id })];
    }),
  ['parts'],
);

/** The first part below that says nothing of its full marks. */
function partWithoutMarks(node: NormalNode): NormalNode | null {
  for (const child of node.method.children) {
    if (child.points !== null || child.scaleTo !== null || child.method.key === 'again') continue;
    if (child.method.children.length === 0) return child;
    const below = partWithoutMarks(child);
    if (below !== null) return below;
  }
  return null;
}
