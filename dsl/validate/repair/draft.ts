import type { Path } from '../../diagnostic/diagnostic.js';

/** Plain data that is being repaired: a copy that may change, with the ids that were taken out of it. */
export class Draft {
  readonly value: unknown;
  /** Ids (and keys) that stood in what was taken out. */
  readonly words = new Set<string>();

  constructor(data: unknown) {
    this.value = copy(data);
  }

  at(path: Path): unknown {
    return path.reduce<unknown>((value, step) => (isContainer(value) ? value[step] : undefined), this.value);
  }

  /** The keys of the object at a path; none when something else stands there. */
  keys(path: Path): readonly string[] {
    const value = this.at(path);
    return isContainer(value) && !Array.isArray(value) ? Object.keys(value) : [];
  }

  has(path: Path): boolean {
    const parent = this.at(path.slice(0, -1));
    return isContainer(parent) && Object.hasOwn(parent, path.at(-1) ?? '');
  }

  set(path: Path, value: unknown): void {
    const [parent, step] = [this.at(path.slice(0, -1)), path.at(-1)];
    if (!isContainer(parent) || step === undefined) return;
    collectWords(parent[step], this.words);
    parent[step] = copy(value);
  }

  delete(path: Path): void {
    const [parent, step] = [this.at(path.slice(0, -1)), path.at(-1)];
    if (!isContainer(parent) || step === undefined) return;
    collectWords({ [step]: parent[step] }, this.words);
    delete parent[step];
  }

  /** Moves what stands under a key to another one. */
  rename(object: Path, from: string, to: string): void {
    const value = this.at(object);
    if (!isContainer(value)) return;
    value[to] = value[from];
    delete value[from];
  }
}

interface Container {
  [step: string | number]: unknown;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

/** Objects without prototype, as documents give them. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isContainer(value)) return value;
  const made: Container = Object.create(null);
  for (const [key, part] of Object.entries(value)) made[key] = copy(part);
  return made;
}

const IS_ID = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const NOT_ID = /[^\p{L}\p{N}_]+/u;

/** Keys, and texts that could be ids; `member-count` counts as the names a formula would read in it. */
function collectWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') {
    if (IS_ID.test(value)) words.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collectWords(item, words);
  } else if (isContainer(value)) {
    for (const [key, part] of Object.entries(value)) {
      for (const word of key.split(NOT_ID)) words.add(word);
      collectWords(key === 'id' && typeof part === 'string' ? part.split(NOT_ID) : part, words);
    }
  }
}
