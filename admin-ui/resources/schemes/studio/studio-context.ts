import { createContext, useContext } from 'react';
import type { AssessmentDocument, Edit, Path } from '../../../../dsl/index.js';
import type { DraftContent, DraftKeeper } from '../draft/draft-keeper.js';
import type { LanguageClient } from '../language/language-client.js';
import type { Answered } from '../language/use-answer.js';
import type { SchemeVersion } from '../scheme.js';

/** A file of a version: the scheme, the regulation, or a case by its name. */
export type StudioFile = 'scheme' | 'source' | { readonly case: string };

/** What the parts of the studio share. */
export interface Studio {
  readonly version: SchemeVersion;
  readonly content: DraftContent;
  readonly keeper: DraftKeeper;
  readonly client: LanguageClient;
  readonly canEdit: boolean;
  /** The document of the try-out; null: the blank one. */
  readonly sample: AssessmentDocument | null;
  readonly setSample: (document: AssessmentDocument) => void;
  readonly checked: Answered<'check'>;
  /** Where the caret stands in the scheme, in UTF-16 units. */
  readonly caret: number;
  /** Counts how often the person put the caret somewhere. */
  readonly moves: number;
  readonly file: StudioFile;
  readonly openFile: (file: StudioFile) => void;
  /** Selects a stretch of a file and takes the keyboard there. */
  readonly jump: (from: number, to: number, file?: StudioFile) => void;
  /** Brings a place of the scheme into view; the keyboard stays where it is. */
  readonly reveal: (offset: number) => void;
  /** As `jump`, by a path of the scheme. */
  readonly jumpToPath: (path: Path) => void;
  /** Puts another text into the open file. */
  readonly replaceText: (text: string) => void;
  /**
   * Makes edits in the text of the scheme, of which only the lines concerned change. Gives why not, in the language on
   * screen, else null.
   */
  readonly edit: (edits: readonly Edit[]) => Promise<string | null>;
  /** Gives a part another id, everywhere it is named. Gives why not, else null. */
  readonly rename: (path: Path, to: string) => Promise<string | null>;
}

export const StudioContext = createContext<Studio | null>(null);

/** The studio around a panel. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('panels stand in a studio');
  return studio;
}
