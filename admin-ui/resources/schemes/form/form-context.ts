import { createContext, useContext } from 'react';
import type { Edit, Path } from '../../../../dsl/index.js';
import type { FormAt } from '../language/questions.js';

/** The form on screen. */
export interface OpenForm extends FormAt {
  readonly canEdit: boolean;
  /** Shows the form of another part. */
  readonly open: (path: Path) => void;
  /** Makes edits; what refuses them is shown above the fields. */
  readonly make: (edits: readonly Edit[]) => Promise<void>;
  /** Gives the part another id, everywhere it is named. */
  readonly rename: (to: string) => Promise<void>;
}

export const FormContext = createContext<OpenForm | null>(null);

/** The form around a field. */
export function useOpenForm(): OpenForm {
  const form = useContext(FormContext);
  if (form === null) throw new Error('fields stand in a form');
  return form;
}
