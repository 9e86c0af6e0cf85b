import { depthOf, type Mutation, replaced } from './mutation.js';

/** Mistakes of notation: the YAML is read, but not as the author meant. */
export const NOTATION_MUTATIONS: readonly Mutation[] = [
  {
    kind: 'a full-width colon',
    code: 'full-width-punctuation',
    change: (line) => replaced(line, /^(\s+(?:label|scope|interpretation)): /, '$1：'),
  },
  {
    kind: 'a full-width comma',
    code: 'full-width-punctuation',
    change: (line) => replaced(line, /^([^"']*\{ label: [^,，。"']+), type/, '$1， type'),
  },
  {
    kind: 'a key written twice',
    code: 'key-duplicate',
    change: (line) => replaced(line, /\{ label: ([^,}"']+),/, '{ label: $1, label: 乙,'),
  },
  {
    kind: 'an alias',
    code: 'yaml-feature',
    change: (line, index, all) =>
      goesOn(index, all) || line.endsWith('}')
        ? null
        : replaced(line, /^(\s+(?:label|text|weight|points): ).*$/, '$1*half'),
  },
  {
    kind: 'a number of too many digits',
    code: 'number-too-precise',
    change: (line) => replaced(line, /^(\s+points: )(\d+)$/, '$112345678901234567'),
  },
];

/** Mistakes of keys and values. */
export const SCHEMA_MUTATIONS: readonly Mutation[] = [
  { kind: 'a misspelt key', code: 'key-unknown', change: (line) => replaced(line, /^(\s*(?:- )?)label:/, '$1lable:') },
  {
    kind: 'a misspelt key of a declaration',
    code: 'key-unknown',
    change: (line) => replaced(line, /([{,] )type:/, '$1tpye:'),
  },
  {
    kind: 'a misspelt section',
    code: 'key-unknown',
    change: (line) => replaced(line, /^(fact|parameter|source|record|table)s:$/, '$1z:'),
  },
  {
    kind: 'a misspelt method',
    code: 'key-unknown',
    change: (line) => replaced(line, /^(\s+)formula:/, '$1fromula:'),
  },
  { kind: 'an unknown key', code: 'key-unknown', change: (line) => replaced(line, /^(\s+)note:/, '$1qqqqqqqq:') },
  {
    kind: 'full marks as a list',
    code: 'value-type',
    change: (line) => replaced(line, /^(\s+points: )(\d+)$/, '$1[$2]'),
  },
  {
    kind: 'a label as a list',
    code: 'value-type',
    change: (line) => replaced(line, /^(\s+label: )([^{"'[]+)$/, '$1[ 甲 ]'),
  },
  { kind: 'a year with a word', code: 'value-type', change: (line) => replaced(line, /^(year: \d+)$/, '$1年') },
  {
    kind: 'a key without a value',
    code: 'value-empty',
    change: (line) => replaced(line, /^(\s+(?:label|points|round|weight): ).*$/, '$1'),
  },
  {
    kind: 'a misspelt word',
    code: 'value-enum',
    change: (line) =>
      replaced(
        line,
        /((?:type|combine|missing|order|ties|keep): (?:count|mean|zero|highest|ratio|choice|date))\b/,
        '$1x',
      ),
  },
  {
    kind: 'a reserved word as id',
    code: 'id-reserved',
    change: (line, _index, all) => (isNamedOnce(line, all) ? replaced(line, /^(\s*- (?:\{ )?id: )\w+/, '$1and') : null),
  },
];

/** Whether a value goes on on the next line. */
function goesOn(index: number, all: readonly string[]): boolean {
  const next = all[index + 1];
  return depthOf(next) > depthOf(all[index]) && !/^\s*(?:- |\w+:)/.test(next ?? '');
}

/** Whether nothing else names the id that a line gives. */
export function isNamedOnce(line: string, all: readonly string[]): boolean {
  const id = /^\s*- (?:\{ )?id: (\w+)/.exec(line)?.[1];
  return id !== undefined && all.join('\n').split(new RegExp(`\\b${id}\\b`)).length === 2;
}
