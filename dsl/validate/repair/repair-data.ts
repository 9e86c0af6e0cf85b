import type { Path } from '../../diagnostic/diagnostic.js';
import type { JsonSchema } from '../../language/definition.js';
import { createHoles, type Holes } from '../../scheme/holes.js';
import { choiceKeys, suggestKey } from '../explain-keys.js';
import { type Finding, toFindings, toPath } from '../finding.js';
import { reduceFindings } from '../reduce-findings.js';
import type { SchemaCheck } from '../schema-check.js';
import { Draft } from './draft.js';
import { choiceOf, Placeholders } from './placeholder.js';
import { RenamingList, type Renamings } from './renamings.js';

/** Data that a schema accepts, as near to what was written as can be. */
export interface RepairedData {
  readonly value: unknown;
  readonly holes: Holes;
  /** Misspelt keys that were read as meant. */
  readonly renamings: Renamings;
  /** Paths of misspelt words that were read as the ones that were most likely meant. */
  readonly guesses: readonly Path[];
  /** Paths of the expressions in the value. */
  readonly expressions: readonly Path[];
  /** Mistakes that a misspelt key had hidden, at the paths that were written. */
  readonly found: readonly Finding[];
}

/** Each round repairs everything that is found; what a misspelt key hid, or a placeholder lacks, comes up in the next. */
const ROUNDS = 8;

/**
 * Repairs data until a schema accepts it: a misspelt key is read as the one that was most likely meant, other unknown
 * keys go, and a value that is wrong or not there gives place to one that fits. What goes or is made up is a hole; what
 * can be guessed is none.
 * Entries of lists stay at their places, and things that have an id keep it.
 *
 * @param spoilt paths of values that reading the text has called wrong already
 * @returns null when it does not come to an end
 */
export function repairData(
  data: unknown,
  spoilt: readonly Path[],
  check: SchemaCheck,
  schema: JsonSchema,
): RepairedData | null {
  const repair = new Repair(data, schema);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { errors, expressions } = check(repair.draft.value);
    if (errors.length === 0) return repair.result(spoilt, expressions);
    const findings = reduceFindings(toFindings(errors, repair.draft.value));
    repair.note(findings);
    for (const finding of findings.toSorted(unknownKeysFirst)) repair.apply(finding);
  }
  return null;
}

/** A misspelt key is repaired before what seems to be missing because of it. */
function unknownKeysFirst(left: Finding, right: Finding): number {
  return Number(right.keyword === 'additionalProperties') - Number(left.keyword === 'additionalProperties');
}

class Repair {
  readonly draft: Draft;
  readonly #placeholders: Placeholders;
  readonly #holes = new Map<string, Path>();
  readonly #renamings = new RenamingList();
  readonly #guesses: Path[] = [];
  readonly #unknownKeys: Path[] = [];
  readonly #blank: Path[] = [];
  readonly #found: Finding[] = [];

  constructor(data: unknown, schema: JsonSchema) {
    this.draft = new Draft(data);
    this.#placeholders = new Placeholders(schema);
  }

  result(spoilt: readonly Path[], expressions: readonly string[]): RepairedData {
    const paths = [...this.#holes.values(), ...spoilt.map((path) => this.#renamings.read(path))];
    return {
      value: this.draft.value,
      holes: createHoles(paths, this.draft.words, this.#blank, this.#unknownKeys),
      renamings: this.#renamings,
      guesses: this.#guesses,
      expressions: expressions.map((pointer) => toPath(pointer, this.draft.value)),
      found: this.#found,
    };
  }

  /** Keeps what is found below a key that was read as another one, unless its value shows that the guess was wrong. */
  note(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const { path } = finding;
      const isWrongGuess = this.#renamings.isAt(path) && !isAboutKeys(finding);
      if (this.#renamings.isUnder(path) && !isWrongGuess && !this.#isHole(path)) {
        this.#found.push({ ...finding, path: this.#renamings.written(path) });
      }
    }
  }

  apply(finding: Finding): void {
    const { keyword, path, schema, name } = finding;
    if (name !== null) this.#drop([...path, name]);
    else if (keyword === 'additionalProperties') this.#rename(path, String(finding.params.additionalProperty), schema);
    else if (keyword === 'required' || keyword === 'dependentRequired')
      this.#add(path, String(finding.params.missingProperty), schema);
    else if ('x-beside' in schema) this.#drop([...path, String(schema['x-beside'])]);
    else if ('x-choice' in schema && (keyword === 'oneOf' || keyword === 'anyOf')) this.#choose(path, schema);
    else if (isAboutKeys(finding)) this.#keepFirst(path, choiceKeys({ oneOf: [schema.not] }));
    else this.#fill(path, schema, finding.value);
  }

  #rename(object: Path, key: string, schema: JsonSchema): void {
    const meant = suggestKey(key, schema, this.draft.at(object));
    if (!this.draft.has([...object, key])) return;
    if (meant === null || this.draft.has([...object, meant])) {
      this.#unknownKeys.push([...object, key]);
      this.#drop([...object, key]);
      return;
    }
    this.draft.rename(object, key, meant);
    this.#renamings.add(object, key, meant);
  }

  #add(object: Path, key: string, schema: JsonSchema): void {
    if (this.draft.has([...object, key])) return;
    this.#blank.push([...object, key]);
    this.draft.set([...object, key], this.#placeholders.ofKey(key, schema));
    this.#dig([...object, key]);
  }

  #choose(object: Path, schema: JsonSchema): void {
    const keys = choiceKeys(schema);
    const written = this.draft.keys(object).filter((key) => keys.includes(key));
    const choice = choiceOf(schema);
    if (written.length > 1) this.#keepFirst(object, keys);
    else if (written.length === 0 && choice !== null) this.#add(object, choice, schema);
  }

  /** Of keys that exclude each other keeps the first, but rather a list: it may declare things that others name. */
  #keepFirst(object: Path, keys: readonly string[]): void {
    const written = this.draft.keys(object).filter((key) => keys.includes(key));
    const kept = written.find((key) => Array.isArray(this.draft.at([...object, key]))) ?? written[0];
    for (const key of written) if (key !== kept) this.#drop([...object, key]);
  }

  #fill(path: Path, schema: JsonSchema, written: unknown): void {
    if (path.length === 0 || this.#isHole(path.slice(0, -1))) return;
    if (typeof written !== 'object' || written === null) this.#blank.push(path);
    const meant = this.#placeholders.meant(schema, written);
    this.draft.set(path, meant ?? this.#placeholders.of(schema, written));
    if (meant === null) this.#dig(path);
    else this.#guesses.push(path);
  }

  #drop(path: Path): void {
    this.draft.delete(path);
    this.#dig(path);
  }

  #dig(path: Path): void {
    this.#holes.set(JSON.stringify(path), path);
  }

  #isHole(path: Path): boolean {
    return path.some((_step, index) => this.#holes.has(JSON.stringify(path.slice(0, index + 1))));
  }
}

/** `not: { required: [a, b] }` and the like speak of the keys of an object. */
function isAboutKeys({ keyword, schema }: Finding): boolean {
  if (['required', 'dependentRequired', 'additionalProperties'].includes(keyword) || 'x-beside' in schema) return true;
  if ('x-choice' in schema && (keyword === 'oneOf' || keyword === 'anyOf')) return true;
  return keyword === 'not' && typeof schema.not === 'object' && schema.not !== null && 'required' in schema.not;
}
