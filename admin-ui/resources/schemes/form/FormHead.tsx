import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Path } from '../../../../dsl/index.js';
import { useSay } from '../../../i18n/use-say.js';
import { JumpButton } from '../panels/JumpButton.js';
import { useStudio } from '../studio/studio-context.js';
import { useOpenForm } from './form-context.js';
import { formWords } from './form-words.js';
import { KeyField } from './KeyField.js';
import { nameOfEntry } from './read-input.js';

/** What the form is about, what it stands in, and the way to its lines. */
export function FormHead() {
  const say = useSay();
  const { jump } = useStudio();
  const { form, path, place, parents, value, open } = useOpenForm();
  const name = nameOfEntry(value, 0);
  const isNamedByKey = isNamedEntry(path);
  return (
    <Box>
      <Box component="nav" aria-label={say(formWords.way)} sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {parents.map((parent) => (
          <span key={parent.path.join('.')}>
            <JumpButton onJump={() => open(parent.path)}>{shorten(parent.name || say(parent.label))}</JumpButton>
            {' › '}
          </span>
        ))}
        {place === null ? '' : say(formWords.line({ line: place.line }))}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', marginTop: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2">
            {name === '1' || path.length === 0
              ? say(form.label)
              : say(formWords.titled({ part: say(form.label), name: shorten(name) }))}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {say(form.doc)}
          </Typography>
        </Box>
        {place === null ? null : (
          <Button size="small" onClick={() => jump(place.offset, place.offset)}>
            {say(formWords.toText)}
          </Button>
        )}
      </Box>
      {isNamedByKey ? <KeyField key={String(path.at(-1))} /> : null}
    </Box>
  );
}

/** Whether a part is called by its key in a map: a fact, a source, an attribute, a field of a list. */
function isNamedEntry(path: Path): boolean {
  const [section] = path;
  if (path.length === 2) return typeof path[1] === 'string' && NAMED.has(String(section));
  return (
    (path.length === 3 && section === 'units' && path[1] === 'attributes') ||
    (path.length === 4 && section === 'records' && path[2] === 'fields')
  );
}

const NAMED: ReadonlySet<string> = new Set(['facts', 'records', 'sources', 'parameters', 'tables']);

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
