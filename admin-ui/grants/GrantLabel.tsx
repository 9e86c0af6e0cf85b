import Typography from '@mui/material/Typography';
import { useLanguage, useSay } from '../i18n/use-say.js';
import type { NewGrant } from './grant.js';
import { SCOPE_KEYS } from './grant.js';
import { grantWords } from './grant-words.js';
import { useRoles } from './use-roles.js';

interface GrantLinesProps {
  readonly grants: readonly NewGrant[];
  readonly names: ReadonlyMap<string, string>;
}

/** The name of a role in the language on screen. */
export function RoleName({ role }: { readonly role: string }) {
  const language = useLanguage();
  return useRoles().find(({ id }) => id === role)?.label[language] ?? role;
}

/**
 * Where a grant holds, in words.
 *
 * @param names of units and cycles, by id; see `useScopeNames`
 */
export function GrantLimits({
  scope,
  names,
}: Pick<NewGrant, 'scope'> & { readonly names: ReadonlyMap<string, string> }) {
  const say = useSay();
  const limits = SCOPE_KEYS.flatMap((key) => {
    const value = scope[key];
    return value === undefined
      ? []
      : [say(grantWords.limitedTo({ what: grantWords[key], name: names.get(value) ?? value }))];
  });
  return limits.length === 0 ? say(grantWords.everywhere) : limits.join(' · ');
}

/** Several roles, a line each, with where they hold. */
export function GrantLines({ grants, names }: GrantLinesProps) {
  return grants.map((grant) => (
    <div key={`${grant.role} ${JSON.stringify(grant.scope)}`}>
      <RoleName role={grant.role} />
      <Typography variant="caption" color="text.secondary" sx={{ marginLeft: 1 }}>
        <GrantLimits scope={grant.scope} names={names} />
      </Typography>
    </div>
  ));
}

/** Several roles in one line, each once. */
export function RoleNames({ grants }: { readonly grants: readonly Pick<NewGrant, 'role'>[] }) {
  const language = useLanguage();
  const roles = useRoles();
  const names = [...new Set(grants.map(({ role }) => role))].map(
    (role) => roles.find(({ id }) => id === role)?.label[language] ?? role,
  );
  return names.length === 0 ? '—' : names.join(language === 'zh' ? '、' : ', ');
}
