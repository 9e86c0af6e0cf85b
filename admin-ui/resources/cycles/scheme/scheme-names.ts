import type { Words } from '../../../../dsl/index.js';

/** Something of a scheme by its id and its name. */
export interface Named {
  readonly id: string;
  readonly label: Words;
}

/** An attribute of units. */
export interface NamedAttribute extends Named {
  readonly type: string;
  /** Of a choice; empty otherwise. */
  readonly values: readonly Named[];
}

/** A parameter as far as a form needs it. */
export interface NamedParameter extends NamedAttribute {
  /** As written; null where a cycle must give it. */
  readonly fallback: unknown;
  readonly unit: string | null;
  readonly decidedBy: string | null;
  readonly assumption: string | null;
}

/** A source of marks or ballots (考核主体). */
export interface NamedSource extends Named {
  readonly isSelf: boolean;
  readonly isBallot: boolean;
  /** An attribute; the ballots of a source are apart for each of its values. */
  readonly within: string | null;
}

/** A stage of the procedure. */
export interface NamedStage extends Named {
  readonly who: string | null;
}

/** How a scheme calls its parts: what pages show instead of ids. */
export interface SchemeNames {
  readonly title: string;
  readonly year: number | null;
  readonly attributes: readonly NamedAttribute[];
  readonly groups: readonly string[];
  readonly parameters: readonly NamedParameter[];
  readonly sources: readonly NamedSource[];
  readonly nodes: readonly Named[];
  /** Best first. */
  readonly tiers: readonly Named[];
  readonly rules: readonly Named[];
  readonly steps: readonly Named[];
  readonly awards: readonly Named[];
  readonly rankings: readonly Named[];
  readonly facts: readonly Named[];
  readonly departments: readonly string[];
}

/** While nothing is known. */
export const NO_NAMES: SchemeNames = {
  title: '',
  year: null,
  attributes: [],
  groups: [],
  parameters: [],
  sources: [],
  nodes: [],
  tiers: [],
  rules: [],
  steps: [],
  awards: [],
  rankings: [],
  facts: [],
  departments: [],
};

type NamedKind =
  | 'attributes'
  | 'sources'
  | 'nodes'
  | 'tiers'
  | 'rules'
  | 'steps'
  | 'awards'
  | 'rankings'
  | 'parameters';

const NOT_YET: Words = { zh: '…', en: '…' };

/** What something is called; `…` while names are not known, its id where the scheme does not name it. */
export function nameOf(names: SchemeNames, kind: NamedKind, id: string): Words {
  if (names === NO_NAMES) return NOT_YET;
  const found = names[kind].find((part) => part.id === id);
  return found?.label ?? { zh: id, en: id };
}
