import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useSay } from '../../../i18n/use-say.js';
import { idForYear, type SchemeSummary, versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { type Identity, IdentityDialog } from './IdentityDialog.js';

export interface CopyDialogProps {
  readonly scheme: SchemeSummary;
  /** Ids of all schemes. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
}

/** Makes the scheme of another year out of one, and goes on to what must be changed. */
export function CopyDialog({ scheme, taken, onClose }: CopyDialogProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { run, isRunning } = useAction();
  const { id: from, year: oldYear, title, version, unpublished } = scheme;
  const basedOn = (version ?? unpublished)?.id ?? null;
  const suggest = (year: number): Identity => ({
    year,
    id: idForYear(from, oldYear, year, taken),
    title: oldYear === null ? (title ?? '') : (title ?? '').replaceAll(String(oldYear), String(year)),
  });
  const [identity, setIdentity] = useState(() => suggest((oldYear ?? new Date().getFullYear()) + 1));
  const copy = () =>
    run(async () => {
      const { id, year, title: heading } = identity;
      const body = { basedOn, year, ...(heading.trim() === '' ? {} : { title: heading.trim() }) };
      const made = await dataOf(api.POST('/api/schemes/{id}/versions', { params: { path: { id } }, body }));
      navigate(versionAddress(made.id));
    }, say(schemeWords.copied));
  return (
    <IdentityDialog
      heading={say(schemeWords.copy)}
      about={say(schemeWords.copyAbout)}
      confirmLabel={say(schemeWords.copy)}
      identity={identity}
      taken={taken}
      isRunning={isRunning}
      onChange={(next) => setIdentity(next.year === identity.year ? next : suggest(next.year))}
      onConfirm={() => void copy()}
      onClose={onClose}
    />
  );
}
