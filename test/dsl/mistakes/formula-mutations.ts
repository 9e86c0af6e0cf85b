import { isInSection, type Mutation, replaced } from './mutation.js';

const WORDS =
  'and or not in is if then else over where missing true false tier units group tied year own previous rank';
const NAME = new RegExp(
  String.raw`(?<![\w."])(?!(?:${WORDS.replaceAll(' ', '|')}|parameters|facts|nodes|unit)\b)[a-z_][a-z0-9_]{3,}(?![\w.(])`,
);

/** Mistakes inside formulas: their syntax, names and types. */
export const FORMULA_MUTATIONS: readonly Mutation[] = [
  inFormula('an unclosed bracket', 'expression-bracket', (text) => replaced(text, /\)([^)]*)$/, '$1')),
  inFormula('a formula that breaks off', 'expression-syntax', (text) => `${text} +`),
  inFormula('a full-width sign', 'expression-full-width', (text) => replaced(text, /(\d)%/, '$1％')),
  inFormula('an unknown function', 'expression-unknown-function', (text) =>
    replaced(text, /\b(round|min|max|lookup|whole)\(/, '$1x('),
  ),
  inFormula('a misspelt name', 'name-unknown', (text) => {
    const name = NAME.exec(text)?.[0];
    // Beside a choice or a tier a word is a value; after `over` and in `children` it is no ordinary name.
    const isOther = / = |tier/.test(text) || new RegExp(`(?:over |children\\()${name}`).test(text);
    return name === undefined || isOther ? null : replaced(text, NAME, `${name}x`);
  }),
  inNumber('a name of nothing', 'name-unknown', (text) => `${text} + zzzzzzzz`),
  inFormula('an unknown domain', 'domain-unknown', (text) => replaced(text, /over ([a-z_]{4,})\b(?! *\()/, 'over $1x')),
  inFormula('an unknown table', 'name-unknown', (text) => replaced(text, /lookup\((\w+),/, 'lookup($1x,')),
  inFormula('an unknown choice', 'choice-value-unknown', (text) => replaced(text, /(?<!tier) = ([a-z]\w*)/, ' = $1x')),
  inFormula('an unknown tier', 'tier-unknown', (text) => replaced(text, /tier (=|>=|<=) (\w+)/, 'tier $1 $2x')),
  {
    kind: 'full marks that are a condition',
    code: 'type-mismatch',
    change: (line) => replaced(line, /^(\s+points: )(\d+)$/, '$1true'),
  },
  inNumber('a rank among the scores', 'later-stage', (text, index, all) =>
    all.some((line) => line.startsWith('ranking:')) &&
    ['score', 'also'].some((section) => isInSection(section, index, all))
      ? `${text} + rank`
      : null,
  ),
  inNumber('a cycle', 'cycle', (text, index, all) => {
    const root = /^ {2}id: (\w+)$/.exec(all[all.indexOf('score:') + 1] ?? '')?.[1];
    return root !== undefined && isInSection('score', index, all) ? `${text} + ${root}` : null;
  }),
];

type ChangeText = (text: string, index: number, all: readonly string[]) => string | null;

function inFormula(kind: string, code: string, change: ChangeText): Mutation {
  return changing(kind, code, change, /^(\s*(?:- )?(?:formula|when|met|applies|amount): )([^"'[{#].*)$/);
}

function inNumber(kind: string, code: string, change: ChangeText): Mutation {
  return changing(kind, code, change, /^(\s*(?:- )?(?:formula|amount): )([^"'[{#].*)$/);
}

function changing(kind: string, code: string, change: ChangeText, pattern: RegExp): Mutation {
  return {
    kind,
    code,
    change: (line, index, all) => {
      const [, key = '', text = ''] = pattern.exec(line) ?? [];
      const changed = text === '' ? null : change(text, index, all);
      return changed === null ? null : key + changed;
    },
  };
}
