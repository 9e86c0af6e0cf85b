import { namesIn } from '../../expression/walk-expression.js';
import type { SchemeSpec } from '../../scheme/spec.js';
import type { RuleSubject } from '../lint-rule.js';

const NAMESPACES = ['unit', 'facts', 'records', 'parameters', 'tables', 'nodes'];
const FREE_TEXTS = new Set(['note', 'interpretation', 'scope', 'reason']);

/**
 * What the rules read, as `namespace.id`. A bare name counts for every namespace, since what it means depends on its
 * place; that errs on the side of "used".
 */
export function readNames({ scheme, reading }: RuleSubject): ReadonlySet<string> {
  const used = new Set<string>();
  const useBare = (id: string) => {
    for (const namespace of NAMESPACES) used.add(`${namespace}.${id}`);
  };
  const useName = (name: string) => {
    const parts = name.replace(/^(?:own|previous)\./, '').split('.');
    const [first = '', second] = parts;
    useBare(first);
    if (second !== undefined && NAMESPACES.includes(first)) used.add(`${first}.${second}`);
  };
  for (const { syntax } of reading.formulas) for (const { name } of syntax ? namesIn(syntax) : []) useName(name);
  for (const { by } of scheme.tables) if (by !== null) useName(by);
  const populations = [
    ...scheme.groups,
    ...scheme.rankings.flatMap(({ within }) => within),
    ...scheme.sources.map(({ ballot }) => ballot?.within ?? ''),
  ];
  for (const id of populations) used.add(`unit.${id}`);
  for (const { node } of reading.nodes) used.add(`sources.${node.method.settings.by}`);
  for (const { fields } of scheme.records) for (const { ratedBy } of fields) used.add(`sources.${ratedBy}`);
  return used;
}

/** Whether the procedure or a free text (a note, an interpretation, a scope) names an id. */
export function mentionedNames(spec: SchemeSpec): (id: string) => boolean {
  const texts: string[] = [];
  const visit = (value: unknown, key: string, isProcedure: boolean): void => {
    if (typeof value === 'string') {
      if (isProcedure || FREE_TEXTS.has(key)) texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) visit(part, name, isProcedure || name === 'procedure');
    }
  };
  visit(spec, '', false);
  const text = texts.join('\n');
  return (id) => (/^\w+$/.test(id) ? new RegExp(`(?<![\\w.])(?:\\w+\\.)?${id}(?!\\w)`).test(text) : text.includes(id));
}
