import type { AssessmentDocument, Data, Edit, Language } from '../../../../dsl/index.js';
import type { TriedOut } from '../language/questions.js';

/** A case file before its data are written into it. */
export interface CaseDraft {
  readonly name: string;
  readonly text: string;
  /** What writes input and expectation, as the language lays them out. */
  readonly edits: readonly Edit[];
}

export interface CaseInput {
  readonly document: AssessmentDocument;
  readonly tried: TriedOut | null;
  /** Names of the case files there are. */
  readonly taken: readonly string[];
  readonly language: Language;
}

/**
 * A case file out of a try-out: its document as input, and what came out of it as what is expected; the author looks at it and
 * says what it shows.
 *
 * @param stem the name of its file without number: `try` gives `try-1.yaml`
 */
export function caseDraftOf({ document, tried, taken, language }: CaseInput, stem: 'try' | 'case'): CaseDraft {
  const nameOf = (number: number): string => `${stem}-${number}.yaml`;
  let count = 1;
  while (taken.includes(nameOf(count))) count += 1;
  const result = tried?.result ?? null;
  const unit = tried?.units.find(({ id }) => document.units.some((each) => each.id === id))?.id ?? 'u001';
  const expected: Data = result === null ? {} : { total: result.total, rank: result.rank, tier: result.tier };
  // A document is plain data.
  const input = JSON.parse(JSON.stringify(document)) as Data;
  return {
    name: nameOf(count),
    text: `case: ${TITLES[language](count)}\n`,
    edits: [
      { kind: 'set', path: ['input'], value: input },
      { kind: 'set', path: ['expect'], value: { [unit]: expected } },
    ],
  };
}

const TITLES: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `用例 ${count}（请改成一句话：这个例子说明什么）`,
  en: (count) => `Case ${count} (say in a sentence what it shows)`,
};
