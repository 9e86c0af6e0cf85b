import { api, dataOf } from '../../api/api.js';
import { useLoaded } from '../../api/use-loaded.js';
import { useScopeNames } from '../../grants/scope-target.js';
import { useFormat } from '../../i18n/use-format.js';
import { useLanguage, useSay } from '../../i18n/use-say.js';
import { Fact, Facts } from '../../layout/Facts.js';
import { Panel } from '../../layout/Panel.js';
import { ActorName } from './AuditTable.js';
import { actionLabel } from './audit-actions.js';
import { type AuditEntry, subjectOf, unitIn } from './audit-entry.js';
import { auditWords } from './audit-words.js';
import { fieldLabel } from './field-words.js';

/** Who, when, what, why. */
export function EntryFacts({ entry }: { readonly entry: AuditEntry }) {
  const say = useSay();
  const language = useLanguage();
  const { minute } = useFormat();
  const { actor, at, action, cycleId, reason, resource, resourceId } = entry;
  const unit = unitIn(entry.after) ?? unitIn(entry.before);
  const names = useScopeNames([
    { scope: { ...(unit ? { subtree: unit } : {}), ...(cycleId ? { cycle: cycleId } : {}) } },
  ]);
  return (
    <Panel title={say(auditWords.what)}>
      <Facts>
        <Fact label={say(auditWords.who)}>
          <ActorName actor={actor} />
        </Fact>
        <Fact label={say(auditWords.at)}>{minute(at)}</Fact>
        <Fact label={say(auditWords.action)}>
          {actionLabel(action)[language]} <code>{action}</code>
        </Fact>
        <Fact label={say(auditWords.subject)}>
          {subjectOf(entry)[language]} {resource === 'users' ? <UserName id={resourceId} /> : null}
        </Fact>
        {unit === null ? null : <Fact label={fieldLabel('unit')[language]}>{names.get(unit) ?? unit}</Fact>}
        {cycleId === null ? null : <Fact label={say(auditWords.cycle)}>{names.get(cycleId) ?? cycleId}</Fact>}
        <Fact label={say(auditWords.reason)}>{reason ?? '—'}</Fact>
      </Facts>
    </Panel>
  );
}

/** Whose account it is: giving a role tells only the id. */
function UserName({ id }: { readonly id: string }) {
  const { data } = useLoaded(() => dataOf(api.GET('/api/users/{id}', { params: { path: { id } } })), [id]);
  return data === null ? null : `${data.name} (${data.login})`;
}

/** What proves that nobody altered it. */
export function EntryProof({ entry }: { readonly entry: AuditEntry }) {
  const say = useSay();
  const { resource, resourceId, requestId, hash, previousHash } = entry;
  return (
    <Panel title={say(auditWords.proof)}>
      <Facts>
        <Fact label={say(auditWords.subject)}>
          <code>{`${resource} ${resourceId}`}</code>
        </Fact>
        <Fact label={say(auditWords.request)}>
          <code>{requestId ?? '—'}</code>
        </Fact>
        <Fact label={say(auditWords.previousHash)}>
          <code>{previousHash}</code>
        </Fact>
        <Fact label={say(auditWords.hash)}>
          <code>{hash}</code>
        </Fact>
      </Facts>
    </Panel>
  );
}
