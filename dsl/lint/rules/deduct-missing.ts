import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { namesIn } from '../../expression/walk-expression.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import type { NodeSite } from '../reading/node-sites.js';
import { valueAt } from '../reading/value-at.js';

/** A deduction whose count may be unreported: nothing deducted must not become full marks unnoticed. */
export const deductMissing = defineRule(
  defineDiagnostic<{ readonly name: string; readonly isFull: boolean }>({
    code: 'deduct-missing',
    severity: 'warning',
    title: { zh: '扣分的数量没报时怎么办', en: 'Deduction of a quantity that may be missing' },
    why: {
      zh: '扣分项不报数，如果按满分算，就等于不报反而占便宜；没有规定的，得分待定。',
      en: 'When an unreported count keeps full marks, not reporting pays. When nothing is said, the score stays open.',
    },
    message: ({ name, isFull }) => ({
      zh: isFull ? `${name} 没有上报时，这一项会得满分` : `没有写明 ${name} 没有上报时怎么计分`,
      en: isFull
        ? `when ${name} is not reported, this gives full marks`
        : `nothing says what counts when ${name} is not reported`,
    }),
    fix: () => ({
      zh: '写 missing: zero（计 0 分）或 missing: ask（待定，等补报）',
      en: 'Write missing: zero (no points) or missing: ask (open until it is reported)',
    }),
  }),
  (kind, subject) =>
    subject.reading.nodes.flatMap((site): readonly Diagnostic[] => {
      const { method, missing } = site.node;
      if (method.key !== 'deduct') return [];
      const name = reportedName(site, subject);
      const isFull = missing === 'full';
      if (name === null || (!isFull && isStated(site, subject))) return [];
      return [kind.at(method.at, { name, isFull }, { part: 'key' })];
    }),
  ['above', 'names'],
);

/** A fact or attribute in the quantity; occurrences of records are never missing. */
function reportedName({ node }: NodeSite, { reading }: RuleSubject): string | null {
  const syntax = node.method.formulas.of?.syntax;
  const names = syntax ? namesIn(syntax).map(({ name }) => name) : [];
  return names.find((name) => ['facts', 'unit'].includes(reading.find(name)?.namespace ?? '')) ?? null;
}

function isStated({ node, ancestors }: NodeSite, { spec }: RuleSubject): boolean {
  return [...ancestors, node].some(({ at }) => valueAt(spec, [...at, 'missing']) !== undefined);
}
