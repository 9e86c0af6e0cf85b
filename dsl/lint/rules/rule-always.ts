import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { defineRule } from '../lint-rule.js';
import { conditionSpace } from '../reading/condition-space.js';
import { writtenConditions } from '../reading/written-conditions.js';

/** An exclusion or a veto that hits every unit. */
export const ruleAlways = defineRule(
  defineDiagnostic<{ readonly condition: string }>({
    code: 'rule-always',
    severity: 'warning',
    title: { zh: '条件总是成立', en: 'Condition that always holds' },
    why: {
      zh: '资格规则或否决对每个单位都成立，就没有单位能参加或得优。',
      en: 'An exclusion or a veto that always holds hits every unit.',
    },
    message: ({ condition }) => ({ zh: `${condition} 总是成立`, en: `${condition} always holds` }),
    fix: () => ({ zh: '检查 and / or 和界限的方向', en: 'Check `and` against `or`, and the direction of the limits' }),
  }),
  (kind, { scheme, reading }) =>
    writtenConditions(scheme, reading).flatMap(({ formula, isAgainst }): readonly Diagnostic[] => {
      const { syntax, source, at } = formula;
      const space = syntax === null || !isAgainst ? null : conditionSpace([syntax], scheme, reading, reading.unknown);
      if (syntax === null || space === null || !space.cases.every((assumed) => space.holds(syntax, assumed) === true))
        return [];
      return [kind.at(at, { condition: source })];
    }),
  ['place', 'names'],
);
