import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { parseProcedureDate } from '../reading/procedure-date.js';

/** Stages whose dates run against their written order. */
export const deadlinesOrder = defineRule(
  defineDiagnostic<{ readonly stage: string; readonly until: string; readonly earlier: string; readonly from: string }>(
    {
      code: 'deadlines-order',
      severity: 'warning',
      title: { zh: '期限的先后不对', en: 'Deadlines out of order' },
      why: {
        zh: '后一阶段在前一阶段开始之前就结束，多半是月份写错，或者次年的日期忘了写 next-。',
        en: 'A stage that ends before the one before it has begun mostly has a wrong month, or lacks `next-`.',
      },
      message: ({ stage, until, earlier, from }) => ({
        zh: `「${stage}」到 ${until} 为止，早于「${earlier}」的 ${from}`,
        en: `"${stage}" ends on ${until}, before ${from} of "${earlier}"`,
      }),
      fix: () => ({ zh: '核对日期；次年的写 next-MM-DD', en: 'Check the dates; for the year after write next-MM-DD' }),
    },
  ),
  (kind, subject) => {
    const stages = datedStages(subject);
    return stages.flatMap((stage, index): readonly Diagnostic[] => {
      if (stage.from !== null && stage.until < stage.from) {
        return [kind.at(stage.at, { stage: stage.label, until: stage.until, earlier: stage.label, from: stage.from })];
      }
      const earlier = stages[index - 1];
      const from = earlier?.from ?? earlier?.until;
      if (earlier === undefined || from === undefined || stage.until >= from) return [];
      return [kind.at(stage.at, { stage: stage.label, until: stage.until, earlier: earlier.label, from })];
    });
  },
  ['thing', 'year'],
);

interface DatedStage {
  readonly at: Path;
  readonly label: string;
  readonly from: string | null;
  readonly until: string;
}

/** Stages with a last day, in written order. */
function datedStages({ scheme, spec }: RuleSubject): readonly DatedStage[] {
  return (spec.procedure?.stages ?? []).flatMap((stage, index): readonly DatedStage[] => {
    const day = (key: string) => {
      const written = stage[key];
      const date = typeof written === 'string' ? parseProcedureDate(written, scheme.year) : null;
      return date?.kind === 'days' ? date : null;
    };
    const until = day('until');
    if (until === null) return [];
    const label = typeof stage.label === 'string' ? stage.label : (stage.label?.zh ?? stage.id ?? String(index + 1));
    return [
      { at: ['procedure', 'stages', index, 'until'], label, from: day('from')?.first ?? null, until: until.last },
    ];
  });
}
