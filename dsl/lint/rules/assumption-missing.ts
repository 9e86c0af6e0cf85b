import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';

/** A default that does not say that it is the author's assumption. */
export const assumptionMissing = defineRule(
  defineDiagnostic<{ readonly id: string }>({
    code: 'assumption-missing',
    severity: 'info',
    title: { zh: '默认值没有说明来历', en: 'Default without its assumption' },
    why: {
      zh: '参数是原文没有写定的。默认值从哪里来，要让发布的人看得到。',
      en: 'A parameter is what the text leaves open. Who publishes must see where its default comes from.',
    },
    message: ({ id }) => ({
      zh: `参数「${id}」有默认值，没有 assumption`,
      en: `parameter "${id}" has a default but no assumption`,
    }),
    fix: () => ({
      zh: '写上 assumption；原文写明了的，写 ref 或 text',
      en: 'Add an assumption; where the text states it, a ref or text',
    }),
  }),
  (kind, { scheme }) =>
    scheme.parameters.flatMap((parameter): readonly Diagnostic[] => {
      const isExplained = parameter.assumption !== null || parameter.clauses.length > 0 || parameter.text !== null;
      return parameter.default === undefined || isExplained
        ? []
        : [kind.at(parameter.at, { id: parameter.id }, { part: 'key' })];
    }),
);
