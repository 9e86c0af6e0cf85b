import type { Path } from '../diagnostic/diagnostic.js';
import type { Language } from '../diagnostic/words.js';
import type { Content } from '../document/content.js';
import { AGGREGATE_USAGE, FUNCTION_USAGE } from '../expression/call-usage.js';
import { RESERVED_WORDS } from '../expression/reserved-words.js';
import { type Completion, type Completions, say } from './completion.js';
import { type Declaration, KIND_WORDS } from './declarations.js';
import { BALLOT_NAMES, BUILT_IN_NAMES, declarationOf, entriesOf, nameable, nameOf } from './expression-names.js';

const WORD = /[\p{L}_][\p{L}\p{N}_.]*$/u;
const DOMAINS: readonly string[] = ['units', 'group', 'tied', 'years(3)', 'past(3)'];

/** What may be written in an expression before an offset: names, functions, words, and tiers and choices beside them. */
export function completeExpression(
  written: string,
  offset: number,
  path: Path,
  { root, declarations }: { readonly root: Content; readonly declarations: readonly Declaration[] },
  language: Language,
): Completions {
  const word = WORD.exec(written)?.[0] ?? '';
  const dot = word.lastIndexOf('.');
  const from = offset - word.length;
  if (dot >= 0) {
    return { from, to: offset, items: behindDot(word.slice(0, dot), path, root, declarations, language) };
  }
  const before = written.slice(0, written.length - word.length);
  if (/\bover\s+$/.test(before)) return { from, to: offset, items: domains(declarations, language) };
  const isBallot = path.includes('ballot');
  return {
    from,
    to: offset,
    items: [
      ...nameable(declarations)
        .filter((each) => each.kind !== 'field' || isNear(each, path, written))
        .map((each) => declared(nameOf(each, declarations), each, language)),
      ...builtIn(isBallot ? { ...BALLOT_NAMES, ...BUILT_IN_NAMES } : BUILT_IN_NAMES, language),
      ...declarations.filter(({ kind }) => kind === 'tier').map((each) => declared(each.id, each, language)),
      ...functions(language),
      ...RESERVED_WORDS.map(
        (each): Completion => ({ insert: each, label: each, kind: 'word', detail: '', documentation: '' }),
      ),
    ],
  };
}

function isNear(field: Declaration, path: Path, written: string): boolean {
  const list = String(field.path[1]);
  return (path[0] === 'records' && path[1] === list) || written.includes(list);
}

function behindDot(
  prefix: string,
  path: Path,
  root: Content,
  declarations: readonly Declaration[],
  language: Language,
): readonly Completion[] {
  if (prefix === 'own' || prefix === 'previous') {
    return nameable(declarations)
      .filter(({ kind }) => kind !== 'field')
      .map((each) => declared(`${prefix}.${nameOf(each, declarations)}`, each, language));
  }
  const owner = declarationOf(prefix, path, declarations);
  const entries = owner === null ? [] : entriesOf(root, owner);
  const namespace = nameable(declarations).filter(
    (each) => declarationOf(`${prefix}.${each.id}`, path, declarations) === each,
  );
  return [
    ...entries.map((entry): Completion => {
      const detail = say(owner?.label, language);
      return { insert: `${prefix}.${entry}`, label: `${prefix}.${entry}`, kind: 'name', detail, documentation: '' };
    }),
    ...(entries.length > 0 ? [] : namespace.map((each) => declared(`${prefix}.${each.id}`, each, language))),
  ];
}

function declared(name: string, { kind, label }: Declaration, language: Language): Completion {
  const what = say(KIND_WORDS[kind], language);
  return { insert: name, label: name, kind: 'name', detail: say(label, language), documentation: what };
}

function builtIn(names: typeof BUILT_IN_NAMES, language: Language): readonly Completion[] {
  return Object.entries(names).map(([name, words]) => ({
    insert: name,
    label: name,
    kind: 'name',
    detail: say(words, language),
    documentation: '',
  }));
}

function domains(declarations: readonly Declaration[], language: Language): readonly Completion[] {
  return [
    ...declarations.filter(({ kind }) => kind === 'record').map((each) => declared(each.id, each, language)),
    ...DOMAINS.map((each): Completion => ({ insert: each, label: each, kind: 'word', detail: '', documentation: '' })),
    ...declarations
      .filter(({ kind }) => kind === 'node')
      .map((each) => declared(`children(${each.id})`, each, language)),
  ];
}

function functions(language: Language): readonly Completion[] {
  const scalar = Object.entries(FUNCTION_USAGE).map(([name, { usage }]) => [name, usage] as const);
  const aggregates = Object.entries(AGGREGATE_USAGE).map(([name, { takesValue, arguments: further }]) => {
    const values = takesValue ? ['x', ...further].join(', ') : '';
    return [name, `${name}(${values}${values ? ' ' : ''}over …)`] as const;
  });
  const detail = { zh: '函数', en: 'function' }[language];
  return [...scalar, ...aggregates].map(([name, usage]) => ({
    insert: `${name}(`,
    label: usage,
    kind: 'function',
    detail,
    documentation: usage,
  }));
}
