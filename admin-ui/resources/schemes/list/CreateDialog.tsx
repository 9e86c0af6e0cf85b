import { useState } from 'react';
import { useNavigate } from 'react-admin';
import { api, dataOf } from '../../../api/api.js';
import { useAction } from '../../../api/use-action.js';
import { useLanguage, useSay } from '../../../i18n/use-say.js';
import { versionAddress } from '../scheme.js';
import { schemeWords } from '../scheme-words.js';
import { type Identity, IdentityDialog } from './IdentityDialog.js';
import { starterScheme } from './starter-scheme.js';

/** Makes a scheme that begins with a short example. */
export function CreateDialog({ taken, onClose }: { readonly taken: readonly string[]; readonly onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { run, isRunning } = useAction();
  const [identity, setIdentity] = useState<Identity>({ id: '', year: new Date().getFullYear(), title: '' });
  const create = () =>
    run(async () => {
      const body = {
        basedOn: null,
        text: starterScheme({ ...identity, title: identity.title.trim() || identity.id }, language),
      };
      const made = await dataOf(
        api.POST('/api/schemes/{id}/versions', { params: { path: { id: identity.id } }, body }),
      );
      navigate(versionAddress(made.id));
    }, say(schemeWords.made));
  return (
    <IdentityDialog
      heading={say(schemeWords.create)}
      about={say(schemeWords.createAbout)}
      confirmLabel={say(schemeWords.create)}
      identity={identity}
      taken={taken}
      isRunning={isRunning}
      onChange={setIdentity}
      onConfirm={() => void create()}
      onClose={onClose}
    />
  );
}
