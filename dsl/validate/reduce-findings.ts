import { type Finding, isSamePath, startsWith } from './finding.js';

/** How telling a finding about a value is; of several at one place the first in this order stays. */
const VALUE_KEYWORDS = [
  'type',
  'minLength',
  'minItems',
  'minProperties',
  'const',
  'enum',
  'not',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'maxLength',
  'maxItems',
];

/** Leaves one finding per mistake: no branches of a choice beside the choice, no second complaint about the same value. */
export function reduceFindings(findings: readonly Finding[]): readonly Finding[] {
  const withoutMarks = findings.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
  return dropRepeatedValues(dropBehindTypes(collapseUnions(withoutMarks)));
}

function collapseUnions(findings: readonly Finding[]): readonly Finding[] {
  let left: readonly Finding[] = dropBranches(findings);
  for (const finding of findings) {
    if ((finding.keyword !== 'anyOf' && finding.keyword !== 'oneOf') || isChoiceOfKeys(finding)) continue;
    const at = left.indexOf(finding);
    if (at >= 0) left = collapseUnion(left, at, finding);
  }
  return left;
}

/** A choice between keys (`oneOf` of `required`), marked in the schema. */
function isChoiceOfKeys({ schema }: Finding): boolean {
  return 'x-choice' in schema || 'x-beside' in schema;
}

/** Leaves out what the branches of choices between keys say beside the choice itself. */
function dropBranches(findings: readonly Finding[]): readonly Finding[] {
  const choices = new Map<string, string[]>();
  for (const { keyword, path, schema, schemaPath } of findings) {
    const isChoice = (keyword === 'anyOf' || keyword === 'oneOf') && ('x-choice' in schema || 'x-beside' in schema);
    if (isChoice) choices.set(JSON.stringify(path), [...(choices.get(JSON.stringify(path)) ?? []), `${schemaPath}/`]);
  }
  if (choices.size === 0) return findings;
  return findings.filter(
    ({ path, schemaPath }) =>
      !(choices.get(JSON.stringify(path)) ?? []).some((choice) => schemaPath.startsWith(choice)),
  );
}

/** Of a union keeps what its best matching branch says; when no branch fits the type, one finding with all types. */
function collapseUnion(findings: readonly Finding[], at: number, union: Finding): readonly Finding[] {
  const inside = findings.slice(0, at).filter((each) => startsWith(each.path, union.path));
  const outside = findings.filter((each) => each !== union && !inside.includes(each));
  const deeper = inside.filter((each) => !isSamePath(each.path, union.path) || !isAboutType(each));
  if (deeper.length > 0) return [...outside, ...deeper];
  const words = inside.filter(({ keyword }) => keyword === 'enum' || keyword === 'const');
  if (words.length > 0 && typeof union.value === 'string') return [...outside, mergeWords(words, union)];
  const enums = words.length > 0 ? { enum: words.flatMap(({ schema }) => asList(schema.enum)) } : {};
  const types = inside.filter(({ keyword }) => keyword === 'type').flatMap(({ schema }) => asList(schema.type));
  return [...outside, { ...union, keyword: 'type', schema: { ...union.schema, ...enums, type: types } }];
}

function isAboutType({ keyword }: Finding): boolean {
  return keyword === 'type' || keyword === 'enum' || keyword === 'const';
}

function mergeWords(words: readonly Finding[], union: Finding): Finding {
  const allowed = words.flatMap(({ schema }) => ('enum' in schema ? asList(schema.enum) : [schema.const]));
  return { ...union, keyword: 'enum', schema: { ...union.schema, enum: allowed } };
}

/** Of a value of the wrong type nothing else is said. */
function dropBehindTypes(findings: readonly Finding[]): readonly Finding[] {
  const wrong = new Set(findings.filter(({ keyword }) => keyword === 'type').map(({ path }) => JSON.stringify(path)));
  return findings.filter(({ keyword, path }) => keyword === 'type' || !wrong.has(JSON.stringify(path)));
}

/** Several complaints about one value: the most telling stays. */
function dropRepeatedValues(findings: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    const rank = VALUE_KEYWORDS.indexOf(finding.keyword);
    if (rank < 0 || isAboutKeys(finding)) continue;
    const place = JSON.stringify([finding.path, finding.name]);
    const known = best.get(place);
    if (known === undefined || rank < VALUE_KEYWORDS.indexOf(known.keyword)) best.set(place, finding);
  }
  const kept = new Set(best.values());
  return findings.filter(
    (finding) => kept.has(finding) || isAboutKeys(finding) || !VALUE_KEYWORDS.includes(finding.keyword),
  );
}

/** `not: { required: [a, b] }` speaks of keys, not of a value. */
function isAboutKeys({ keyword, schema }: Finding): boolean {
  return keyword === 'not' && typeof schema.not === 'object' && schema.not !== null && 'required' in schema.not;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
