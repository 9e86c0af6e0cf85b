import type { FormField } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { formWords } from './form-words.js';

/** Label and help of a field: what its key means, and what counts when it is left out. */
export function useHelp(field: FormField): { readonly label: string; readonly help: string } {
  const say = useSay();
  const byDefault = field.default === null ? '' : ` ${say(formWords.byDefault({ value: String(field.default) }))}`;
  return { label: say(field.label) || field.key, help: `${say(field.doc)}${byDefault}` };
}
