import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { conditionSpace } from '../reading/condition-space.js';
import { writtenConditions } from '../reading/written-conditions.js';

/** A condition that can never hold. */
export const ruleNever = defineRule(
  defineDiagnostic<{ readonly condition: string }>({
    code: 'rule-never',
    severity: 'warning',
    title: { zh: '条件永远不成立', en: 'Condition that never holds' },
    why: {
      zh: '条件自相矛盾，或者写成了 false，这条规则永远不起作用。',
      en: 'The condition contradicts itself or is false, so the rule never does anything.',
    },
    message: ({ condition }) => ({ zh: `${condition} 永远不成立`, en: `${condition} can never hold` }),
    fix: () => ({ zh: '检查 and / or 和界限的方向', en: 'Check `and` against `or`, and the direction of the limits' }),
  }),
  (kind, { scheme, reading }) =>
    writtenConditions(scheme, reading).flatMap(({ formula }): readonly Diagnostic[] => {
      const { syntax, source, at } = formula;
      const space = syntax === null ? null : conditionSpace([syntax], scheme, reading, reading.unknown);
      if (syntax === null || space === null || !space.cases.every((assumed) => space.holds(syntax, assumed) === false))
        return [];
      return [kind.at(at, { condition: source })];
    }),
  ['place', 'names'],
);
