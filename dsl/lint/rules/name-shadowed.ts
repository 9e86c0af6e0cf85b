import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { namesIn } from '../../expression/walk-expression.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';

const BUILT_IN = ['year', 'as_of', 'tier', 'place', 'n'];

/** A bare name that means another thing than its reader may think: fields and built-in names come first. */
export const nameShadowed = defineRule(
  defineDiagnostic<{ readonly name: string; readonly means: string; readonly hidden: string }>({
    code: 'name-shadowed',
    severity: 'warning',
    title: { zh: '名字被遮住', en: 'Shadowed name' },
    why: {
      zh: '在记录里，字段名先于别的名字；year、tier 等固定的名字先于方案定义的。同名的时候，读的人容易看错。',
      en: 'Inside records their fields come first, and year, tier and the like come before what a scheme declares.',
    },
    message: ({ name, means, hidden }) => ({
      zh: `这里的 ${name} 是 ${means}，不是 ${hidden}`,
      en: `${name} means ${means} here, not ${hidden}`,
    }),
    fix: ({ means, hidden }) => ({ zh: `写全名 ${means} 或 ${hidden}`, en: `Write ${means} or ${hidden}` }),
  }),
  (kind, subject) => {
    const declared = declaredNames(subject);
    const lists = new Map(
      subject.scheme.records.map(({ id, fields }) => [id, new Set(fields.map((field) => field.id))]),
    );
    return subject.reading.formulas.flatMap(({ syntax, at }): readonly Diagnostic[] =>
      (syntax === null ? [] : namesIn(syntax)).flatMap(({ name, domains, from, to }) => {
        const hidden = declared.get(name);
        if (hidden === undefined) return [];
        const domain = domains.at(-1);
        const isField = domain?.kind === 'name' && lists.get(domain.name)?.has(name) === true;
        if (!isField && !BUILT_IN.includes(name)) return [];
        return [kind.at(at, { name, means: isField ? `record.${name}` : name, hidden }, { from, to })];
      }),
    );
  },
  ['place'],
);

/** Facts, attributes, parameters and nodes by bare name, qualified. */
function declaredNames({ scheme, reading }: RuleSubject): ReadonlyMap<string, string> {
  return new Map([
    ...reading.nodes.filter(({ node }) => node.named).map(({ node }) => [node.id, `nodes.${node.id}`] as const),
    ...scheme.parameters.map(({ id }) => [id, `parameters.${id}`] as const),
    ...scheme.attributes.map(({ id }) => [id, `unit.${id}`] as const),
    ...scheme.facts.map(({ id }) => [id, `facts.${id}`] as const),
  ]);
}
