import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { valueAt } from '../reading/value-at.js';

/** Ids that people can read: Chinese ones, and grades such as A or AA. */
const SPEAKS_FOR_ITSELF = /\p{Script=Han}|^[A-Z]{1,3}$/u;

/** What people will read by its id, because it has no name. */
export const labelMissing = defineRule(
  defineDiagnostic<{ readonly id: string }>({
    code: 'label-missing',
    severity: 'info',
    title: { zh: '没有名称', en: 'Without a label' },
    why: {
      zh: '结果、评分表和通知用名称指认，没有名称就只能显示 id。',
      en: 'Results, score sheets and notices show labels; without one people see the id.',
    },
    message: ({ id }) => ({ zh: `「${id}」没有 label，也没有 text`, en: `"${id}" has neither a label nor a text` }),
    fix: () => ({ zh: '写上 label', en: 'Add a label' }),
  }),
  (kind, { scheme, spec, reading }) => {
    const shown: readonly { readonly id: string; readonly at: Path }[] = [
      ...scheme.facts,
      ...reading.nodes.map(({ node }) => node),
      ...scheme.tiers,
      ...scheme.grading.flatMap(({ anyOf }) => anyOf ?? []),
      ...scheme.eligibility,
      ...scheme.awards,
      ...scheme.consequences,
    ];
    return shown.flatMap(({ id, at }): readonly Diagnostic[] => {
      if (SPEAKS_FOR_ITSELF.test(id)) return [];
      const isNamed = ['label', 'text', 'title'].some((key) => valueAt(spec, [...at, key]) !== undefined);
      return isNamed ? [] : [kind.at(at, { id })];
    });
  },
);
