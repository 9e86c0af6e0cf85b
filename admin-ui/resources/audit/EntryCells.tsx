import Typography from '@mui/material/Typography';
import { RoleName } from '../../grants/GrantLabel.js';
import { useLanguage } from '../../i18n/use-say.js';
import { type AuditEntry, mainChanges, namedBy, roleIn, subjectOf } from './audit-entry.js';
import { fieldLabel, valueLabel } from './field-words.js';

/** So many changes of an entry stand in the list; the page of the entry has all. */
const SHOWN = 3;
const MOST_CHARACTERS = 24;

export interface SubjectProps {
  readonly entry: AuditEntry;
  /** Of units and cycles, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What an entry is about, and of which unit or cycle. */
export function Subject({ entry, names }: SubjectProps) {
  const language = useLanguage();
  const { subtree, cycle } = namedBy(entry);
  const subject = subjectOf(entry)[language];
  const name = names.get(subtree ?? cycle ?? '');
  return (
    <>
      {subject}
      {name === undefined || subject.endsWith(name) ? null : (
        <Typography variant="caption" color="text.secondary" component="div">
          {name}
        </Typography>
      )}
    </>
  );
}

/** What was changed, in a few words. */
export function Change({ entry }: { readonly entry: AuditEntry }) {
  const language = useLanguage();
  const role = roleIn(entry);
  if (role !== null) return <RoleName role={role} />;
  const changes = mainChanges(entry);
  if (changes.length === 0) return '—';
  const side = (path: readonly string[], text: string | null): string =>
    text === null ? '—' : shortened(valueLabel(path.at(-1) ?? '', text)[language]);
  return (
    <>
      {changes.slice(0, SHOWN).map(({ path, before, after }) => (
        <div key={JSON.stringify(path)}>
          {labelOf(path)[language]} {side(path, before)} → {side(path, after)}
        </div>
      ))}
      {changes.length > SHOWN ? '…' : null}
    </>
  );
}

/** The value of a cell is named by its key. */
function labelOf(path: readonly string[]) {
  return fieldLabel((path.at(-1) === 'value' ? path.at(-2) : path.at(-1)) ?? '');
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS).join('')}…`;
}
