import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { ApiError } from '../../api/api-error.js';
import { useSay } from '../../i18n/use-say.js';
import { type GivenAssignment, type MadeAssignment, previewOf } from './assign-selection.js';
import { assignmentWords } from './assignment-words.js';

export interface AssignPreviewProps {
  readonly cycle: string;
  /** Null: something is still to be chosen. */
  readonly assignments: readonly GivenAssignment[] | null;
  /** Keys of the items of the source that a unit is asked for, by its id; null: it is about units as a whole. */
  readonly asked: ReadonlyMap<string, readonly string[]> | null;
}

type Preview =
  | { readonly kind: 'made'; readonly made: readonly MadeAssignment[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Milliseconds without a further change after which the server is asked. */
const PATIENCE = 400;
/** Seen wherever one is in the form. */
const STAYS = { position: 'sticky', bottom: 0, zIndex: 1 } as const;
const PEOPLE = 8;
const NAMES = 4;

/** Who would rate what: the server's own answer, before anything is kept. */
export function AssignPreview({ cycle, assignments, asked }: AssignPreviewProps) {
  const say = useSay();
  const [preview, setPreview] = useState<Preview | null>(null);
  const wanted = assignments === null ? null : JSON.stringify(assignments);
  useEffect(() => {
    let isOver = false;
    setPreview(null);
    if (wanted === null) return undefined;
    const look = async (): Promise<void> => {
      const found = await previewOf(cycle, JSON.parse(wanted)).then(
        (made): Preview => ({ kind: 'made', made }),
        (error: unknown): Preview => {
          if (!(error instanceof ApiError)) throw error;
          return { kind: 'refused', why: error.message };
        },
      );
      if (!isOver) setPreview(found);
    };
    const timer = setTimeout(() => void look(), PATIENCE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [cycle, wanted]);
  if (preview === null) return null;
  if (preview.kind === 'refused')
    return (
      <Alert severity="warning" sx={STAYS}>
        {preview.why}
      </Alert>
    );
  const { made } = preview;
  return (
    <Alert severity="info" role="status" aria-label={say(assignmentWords.preview)} sx={STAYS}>
      {made.slice(0, PEOPLE).map(({ rater, items, units }) => (
        <div key={rater}>
          <strong>{rater}</strong>
          {asked === null
            ? say(assignmentWords.ranksUnits({ units: units.length }))
            : say(assignmentWords.ratesItems({ items: countsOf(units, items, asked), units: units.length }))}
          <Typography variant="caption" component="span" color="text.secondary">
            {` ${units
              .slice(0, NAMES)
              .map(({ name }) => name)
              .join(say(assignmentWords.separator))}${units.length > NAMES ? '…' : ''}`}
          </Typography>
        </div>
      ))}
      {made.length > PEOPLE ? say(assignmentWords.morePeople({ count: made.length - PEOPLE })) : null}
    </Alert>
  );
}

/** How many of the items each unit is asked for: a number, or from the least to the most. */
function countsOf(
  units: MadeAssignment['units'],
  items: MadeAssignment['items'],
  asked: ReadonlyMap<string, readonly string[]>,
): string {
  const own = items === null ? null : new Set(items);
  const counts = units.map(({ id }) => (asked.get(id) ?? []).filter((key) => own?.has(key) ?? true).length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least}–${most}`;
}
