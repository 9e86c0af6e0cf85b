import type { Path } from '../../diagnostic/diagnostic.js';

/** Keys that were read as other ones. */
export interface Renamings {
  /** Where something of the repaired data was written. */
  readonly written: (path: Path) => Path;
  /** Where something that was written is in the repaired data. */
  readonly read: (path: Path) => Path;
  /** Whether a path is that of a key that was read as another one, or leads on from it. */
  readonly isUnder: (path: Path) => boolean;
  /** Whether a path is that of a key that was read as another one. */
  readonly isAt: (path: Path) => boolean;
}

/** Gathers renamings; each key is renamed after those above it. */
export class RenamingList implements Renamings {
  readonly #written = new Map<string, Path>();
  readonly #read = new Map<string, Path>();

  add(object: Path, from: string, to: string): void {
    const [written, read] = [
      [...this.written(object), from],
      [...object, to],
    ];
    this.#written.set(JSON.stringify(read), written);
    this.#read.set(JSON.stringify(written), read);
  }

  written(path: Path): Path {
    return replaceStart(path, this.#written);
  }

  read(path: Path): Path {
    return replaceStart(path, this.#read);
  }

  isUnder(path: Path): boolean {
    return path.some((_step, index) => this.isAt(path.slice(0, index + 1)));
  }

  isAt(path: Path): boolean {
    return this.#written.has(JSON.stringify(path));
  }
}

/** The longest start counts: its replacement holds those of the keys above. */
function replaceStart(path: Path, starts: ReadonlyMap<string, Path>): Path {
  for (let length = starts.size === 0 ? 0 : path.length; length > 0; length -= 1) {
    const start = starts.get(JSON.stringify(path.slice(0, length)));
    if (start !== undefined) return [...start, ...path.slice(length)];
  }
  return path;
}

/** Of data in which every key is read as written. */
export const NO_RENAMINGS: Renamings = new RenamingList();
