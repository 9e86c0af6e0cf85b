import type { AssessmentDocument } from '../../../../dsl/index.js';
import { useLanguage } from '../../../i18n/use-say.js';
import type { TriedOut } from '../language/questions.js';
import { useStudio } from '../studio/studio-context.js';
import { caseDraftOf } from './case-file-of.js';

/** What makes case files of the version that is open. Each gives the name of the file; null where the text has errors. */
export interface CaseMaking {
  /** Keeps a document and what came out of it. */
  readonly keep: (document: AssessmentDocument, tried: TriedOut | null) => Promise<string | null>;
  /** A case with nothing filled in, opened to be written. */
  readonly begin: () => Promise<string | null>;
}

/** How cases are made in the studio. */
export function useCases(): CaseMaking {
  const language = useLanguage();
  const { client, keeper, openFile } = useStudio();
  const write = async (
    document: AssessmentDocument,
    tried: TriedOut | null,
    stem: 'try' | 'case',
  ): Promise<string | null> => {
    const taken = keeper.state().content.cases.map(({ name }) => name);
    const { name, text, edits } = caseDraftOf({ document, tried, taken, language }, stem);
    const { value } = await client.ask('edit', { text, edits });
    if (value === undefined) return null;
    keeper.change({ cases: [...keeper.state().content.cases, { name, text: value.text }] });
    return name;
  };
  return {
    keep: (document, tried) => write(document, tried, 'try'),
    begin: async () => {
      const { text } = keeper.state().content;
      const sample = await client.ask('sample', { text });
      if (sample === null) return null;
      const document = sample.template;
      const tried = await client.ask('tryOut', { text, document, unit: null, language });
      const name = await write(document, tried, 'case');
      if (name !== null) openFile({ case: name });
      return name;
    },
  };
}
