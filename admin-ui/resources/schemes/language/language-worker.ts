import {
  additionTo,
  applyEdits,
  completionsAt,
  definitionAt,
  describeAt,
  outlineOf,
  rewrittenAs,
  switchTo,
} from '../../../../dsl/index.js';
import { changesForYear } from './answers/changes-for-year.js';
import { check } from './answers/check.js';
import { compareTexts } from './answers/compare-texts.js';
import { coverClauses } from './answers/cover-clauses.js';
import { formAt } from './answers/form-at.js';
import { documentOf } from './answers/read-scheme.js';
import { renamePart } from './answers/rename-part.js';
import { runCases } from './answers/run-cases.js';
import { readDocument, sampleOf, tryOut } from './answers/try-out.js';
import type { Answer, Ask, Letter, QuestionKind, Reply } from './questions.js';

type Answers = { readonly [K in QuestionKind]: (ask: Ask<K>) => Answer<K> | Promise<Answer<K>> };

const ANSWERS: Answers = {
  check,
  complete: ({ text, offset, language }) => completionsAt(text, offset, language),
  describe: ({ text, offset }) => describeAt(text, offset),
  define: ({ text, offset }) => definitionAt(text, offset),
  outline: ({ text }) => outlineOf(text),
  form: formAt,
  edit: ({ text, edits }) => applyEdits(text, edits),
  add: ({ text, path, choice, language }) => additionTo(documentOf(text), path, { language, choice }),
  switch: ({ text, path, to, language }) => switchTo(documentOf(text), path, to, { language }),
  rewrite: ({ text, path, way, language }) => rewrittenAs(documentOf(text), path, way, { language }),
  rename: renamePart,
  place: ({ text, path }) => documentOf(text).placeOf(path),
  cases: runCases,
  clauses: coverClauses,
  sample: sampleOf,
  readDocument,
  tryOut,
  compare: compareTexts,
  newYear: changesForYear,
};

self.onmessage = async ({ data }: MessageEvent<Letter>): Promise<void> => {
  const reply = await answerOf(data).then(
    (answer): Reply => ({ id: data.id, answer, error: null }),
    (error: unknown): Reply => ({ id: data.id, answer: null, error: String(error) }),
  );
  self.postMessage(reply);
};

async function answerOf({ kind, ask }: Letter): Promise<unknown> {
  // The client sends with each kind what `Questions` says of it.
  return await (ANSWERS[kind] as (ask: unknown) => unknown)(ask);
}
