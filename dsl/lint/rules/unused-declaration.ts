import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic, Path } from '../../diagnostic/diagnostic.js';
import type { Words } from '../../diagnostic/words.js';
import { defineRule, type RuleSubject } from '../lint-rule.js';
import { mentionedNames, readNames } from '../reading/used-names.js';

/** A fact, record list, source, parameter, table or measured attribute that nothing reads. */
export const unusedDeclaration = defineRule(
  defineDiagnostic<{ readonly id: string; readonly what: Words }>({
    code: 'unused-declaration',
    severity: 'warning',
    title: { zh: '定义了却没有用到', en: 'Declared but never read' },
    why: {
      zh: '要各单位报一个谁也不用的数，或者规则里用错了名字。文本、选项类的单位属性（名册信息）不查。',
      en: 'Units would report what nobody uses, or a rule names the wrong thing. Attributes of text and choice describe the roster and are left alone.',
    },
    message: ({ id, what }) => ({ zh: `没有规则用到${what.zh}「${id}」`, en: `nothing reads the ${what.en} "${id}"` }),
    fix: () => ({
      zh: '在规则里用上它，或删去；只供办理程序用的，在 procedure 或 note 里写明',
      en: 'Use or remove it; if only the procedure needs it, name it there or in a note',
    }),
  }),
  (kind, subject) => {
    const used = readNames(subject);
    const isMentioned = mentionedNames(subject.spec);
    return declarations(subject)
      .filter(({ id, namespace }) => !used.has(`${namespace}.${id}`) && !isMentioned(id))
      .map(({ id, at, what }): Diagnostic => kind.at(at, { id, what }, { part: 'key' }));
  },
  ['mentions'],
);

interface Declaration {
  readonly id: string;
  readonly at: Path;
  readonly namespace: string;
  readonly what: Words;
}

function declarations({ scheme }: RuleSubject): readonly Declaration[] {
  const measured = scheme.attributes.filter(({ type }) => type !== 'text' && type !== 'choice');
  const of = (
    entries: readonly { readonly id: string; readonly at: Path }[],
    namespace: string,
    zh: string,
    en: string,
  ) => entries.map(({ id, at }): Declaration => ({ id, at, namespace, what: { zh, en } }));
  return [
    ...of(measured, 'unit', '单位属性', 'attribute'),
    ...of(scheme.facts, 'facts', '数据', 'fact'),
    ...of(scheme.records, 'records', '记录', 'record list'),
    ...of(scheme.sources, 'sources', '考核主体', 'source'),
    ...of(scheme.parameters, 'parameters', '参数', 'parameter'),
    ...of(scheme.tables, 'tables', '附表', 'table'),
  ];
}
