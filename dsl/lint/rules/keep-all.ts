import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';

/** "The best n" of no more than n. */
export const keepAll = defineRule(
  defineDiagnostic<{ readonly keep: number; readonly count: number }>({
    code: 'keep-all',
    severity: 'warning',
    title: { zh: '“取最好的几项”没有舍去任何一项', en: 'Keeping the best of too few' },
    why: {
      zh: '子项不多于要取的项数，keep 不起作用，多半少写了子项。',
      en: 'With no more parts than are kept, `keep` does nothing; mostly a part is missing.',
    },
    message: ({ keep, count }) => ({
      zh: `取最好的 ${keep} 项，而子项只有 ${count} 项`,
      en: `the best ${keep} are kept of only ${count}`,
    }),
    fix: () => ({ zh: '补上子项，或去掉 keep', en: 'Add the missing parts, or drop `keep`' }),
  }),
  (kind, { reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const keep = node.method.settings.keep;
      const count = node.method.children.length;
      return typeof keep === 'number' && keep >= count ? [kind.at([...node.at, 'keep'], { keep, count })] : [];
    }),
);
