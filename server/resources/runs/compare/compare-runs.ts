import {
  type AssessmentDocument,
  type CompiledScheme,
  compareEvaluations,
  compareSchemes,
  type EvaluationComparison,
  type EvaluationResult,
  type InputChange,
  partNames,
  type SchemeComparison,
  type UnitComparison,
  type Words,
  wordsOfInput,
  wordsOfOutcome,
} from '../../../../dsl/index.js';
import { readyScheme } from '../../schemes/jobs/check-scheme.js';

/** A run as it is stored. */
export interface StoredRun {
  readonly scheme: string;
  /** Text of the version. */
  readonly text: string;
  /** The document and the results, in pieces of JSON. */
  readonly document: readonly string[];
  readonly results: readonly string[];
  /** Units of the run by their ids in the document. */
  readonly units: readonly { readonly id: string; readonly documentId: string; readonly name: string }[];
}

export interface ComparisonJob {
  readonly before: StoredRun;
  readonly after: StoredRun;
  /** Which of the compared units are wanted, from 0. */
  readonly from: number;
  readonly count: number;
  /** Only those that moved. */
  readonly onlyMoved: boolean;
  /** Whether the reader may see whose mark was which. */
  readonly showsMarks: boolean;
}

/** An input that differs, in words. */
export type ShownInput = InputChange & { readonly words: Words };

/** One unit compared, with its id and name. */
export type ShownUnit = Omit<UnitComparison, 'unit' | 'inputs'> & {
  readonly id: string;
  readonly name: string;
  readonly documentIds: UnitComparison['unit'];
  /** What moved, in words; empty where nothing did. */
  readonly words: Words;
  /** At most {@link MOST_INPUTS}; `inputsTotal` says how many there are. */
  readonly inputs: readonly ShownInput[];
  readonly inputsTotal: number;
};

export interface ComparedRuns extends Pick<EvaluationComparison, 'counts' | 'isSameScheme'> {
  /** What changed in the scheme; null where it is the same. */
  readonly scheme: SchemeComparison | null;
  readonly surroundings: readonly ShownInput[];
  readonly data: readonly ShownUnit[];
  readonly total: number;
}

/** Inputs that are named for a unit. */
export const MOST_INPUTS = 200;

/** Job: who moved between two stored runs, how far, and why. Units are matched by their ids, not by those of the documents. */
export function compareRuns({ before, after, from, count, onlyMoved, showsMarks }: ComparisonJob): ComparedRuns {
  const [old, now] = [compiledOf(before), compiledOf(after)];
  const [ours, theirs] = [byUnit(before), byUnit(after)];
  const ids = [...new Set([...theirs.keys(), ...ours.keys()])];
  const known = new Map(ids.map((id) => [pairKey(ours.get(id)?.documentId, theirs.get(id)?.documentId), id]));
  const pairs = ids.map((id) => ({
    before: ours.get(id)?.documentId ?? null,
    after: theirs.get(id)?.documentId ?? null,
  }));
  const compared = compareEvaluations(evaluatedOf(before), evaluatedOf(after), pairs, now.plan.tiers);
  const names = partNames(now.scheme);
  const shownInput = (change: InputChange): ShownInput => {
    const shown = showsMarks ? change : withoutMarks(change);
    return { ...shown, words: shown === change ? wordsOfInput(change, names) : wordsOfHidden(change) };
  };
  const units = onlyMoved ? compared.units.filter(({ isMoved }) => isMoved) : compared.units;
  const data = units.slice(from, from + count).map(({ unit, inputs, ...change }): ShownUnit => {
    const id = known.get(pairKey(unit.before ?? undefined, unit.after ?? undefined)) ?? '';
    const shown = inputs.map(shownInput);
    return {
      id,
      name: (theirs.get(id) ?? ours.get(id))?.name ?? id,
      documentIds: unit,
      ...change,
      words: wordsOfOutcome({ ...change }, names),
      inputs: (showsMarks ? shown : once(shown)).slice(0, MOST_INPUTS),
      inputsTotal: shown.length,
    };
  });
  const surroundings = compared.surroundings.map(shownInput);
  return {
    isSameScheme: compared.isSameScheme,
    scheme: compared.isSameScheme ? null : compareSchemes(old.scheme, now.scheme),
    surroundings: showsMarks ? surroundings : once(surroundings),
    counts: compared.counts,
    data,
    total: units.length,
  };
}

function compiledOf({ scheme, text }: StoredRun): CompiledScheme {
  return readyScheme({ id: scheme, text, file: `${scheme}/scheme.yaml` });
}

function evaluatedOf({ document, results }: StoredRun): {
  readonly document: AssessmentDocument;
  readonly result: EvaluationResult;
} {
  // Both were stored by the run.
  return { document: JSON.parse(document.join('')), result: JSON.parse(results.join('')) };
}

function byUnit({ units }: StoredRun): ReadonlyMap<string, StoredRun['units'][number]> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

function pairKey(before: string | undefined, after: string | undefined): string {
  return JSON.stringify([before ?? null, after ?? null]);
}

/** Marks and ballots stay with those who may read them: what is left says that some of a source changed. */
function withoutMarks(change: InputChange): InputChange {
  if (change.kind !== 'rating' && change.kind !== 'ballot') return change;
  return { kind: change.kind, id: '', period: null, source: change.source, rater: null, before: null, after: null };
}

function wordsOfHidden({ source }: InputChange): Words {
  return { zh: `「${source}」的评分（票）有变化`, en: `marks or ballots of "${source}" changed` };
}

/** What reads the same is said once. */
function once(inputs: readonly ShownInput[]): readonly ShownInput[] {
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
}
