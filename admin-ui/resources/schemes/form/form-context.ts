import { createContext, useContext } from 'react';
import type { Edit, Path, Way } from '../../../../dsl/index.js';
import type { FormAt } from '../language/questions.js';

/** The form on screen. */
export interface OpenForm extends FormAt {
  readonly canEdit: boolean;
  /** Shows the form of another part. */
  readonly open: (path: Path) => void;
  /** Makes edits; what refuses them is shown above the fields. */
  readonly make: (edits: readonly Edit[]) => Promise<void>;
  /** Gives the part, or another one, another id, everywhere it is named. */
  readonly rename: (to: string, path?: Path) => Promise<void>;
  /** Adds an entry to a list or map, or a key that is not written yet, and shows its form. */
  readonly add: (path: Path, choice: string | null) => Promise<void>;
  /** Writes another one of the keys that exclude each other. */
  readonly switchTo: (key: string) => Promise<void>;
  /** Writes a key in another way: a list, a map, a part of its own. */
  readonly rewrite: (key: string, way: Way) => Promise<void>;
}

export const FormContext = createContext<OpenForm | null>(null);

/** The form around a field. */
export function useOpenForm(): OpenForm {
  const form = useContext(FormContext);
  if (form === null) throw new Error('fields stand in a form');
  return form;
}
