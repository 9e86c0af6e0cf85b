import Link from '@mui/material/Link';
import { LinkBase } from 'react-admin';
import { useScopeNames } from '../../grants/scope-target.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { type PlainColumn, PlainTable } from '../../lists/PlainTable.js';
import { actionLabel } from './audit-actions.js';
import { type AuditEntry, namedBy } from './audit-entry.js';
import { auditWords } from './audit-words.js';
import { Change, Subject } from './EntryCells.js';

/** Entries, a line each. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const say = useSay();
  const language = useLanguage();
  const { minute } = useFormat();
  const names = useScopeNames(entries.map((entry) => ({ scope: namedBy(entry) })));
  const columns: readonly PlainColumn<AuditEntry>[] = [
    {
      id: 'seq',
      label: say(auditWords.seq),
      render: ({ seq }) => (
        <Link component={LinkBase} to={`/audit/${seq}`} aria-label={say(auditWords.lookAt({ seq }))}>
          {seq}
        </Link>
      ),
    },
    { id: 'at', label: say(auditWords.at), minWidth: 172, render: ({ at }) => minute(at) },
    { id: 'who', label: say(auditWords.who), minWidth: 90, render: ({ actor }) => <ActorName actor={actor} /> },
    {
      id: 'action',
      label: say(auditWords.action),
      minWidth: 90,
      render: ({ action }) => actionLabel(action)[language],
    },
    {
      id: 'subject',
      label: say(auditWords.subject),
      minWidth: 190,
      render: (entry) => <Subject entry={entry} names={names} />,
    },
    {
      id: 'change',
      label: say(auditWords.change),
      minWidth: 210,
      render: (entry) => <Change entry={entry} />,
    },
    { id: 'reason', label: say(auditWords.reason), minWidth: 140, render: ({ reason }) => reason ?? '—' },
  ];
  return <PlainTable label={say(auditWords.title)} columns={columns} rows={entries} keyOf={({ id }) => id} />;
}

/** Who did it: the server has no name of its own. */
export function ActorName({ actor }: Pick<AuditEntry, 'actor'>) {
  const say = useSay();
  if (actor.kind === 'system') return say(auditWords.server);
  return actor.kind === 'api_key' ? `${actor.name} (${say(auditWords.key)})` : actor.name;
}
