import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useSay } from '../i18n/use-say.js';
import { GrantLimits, RoleName } from './GrantLabel.js';
import type { NewGrant } from './grant.js';
import { grantWords } from './grant-words.js';
import { useScopeNames } from './scope-target.js';

export interface GrantTableProps<T extends NewGrant> {
  readonly grants: readonly T[];
  /** Without it, the roles are only shown. */
  readonly onTake?: ((grant: T) => void) | undefined;
}

/** Roles with where they hold, a line each. */
export function GrantTable<T extends NewGrant>({ grants, onTake }: GrantTableProps<T>) {
  const say = useSay();
  const names = useScopeNames(grants);
  return (
    <Table size="small" aria-label={say(grantWords.roles)}>
      <TableHead>
        <TableRow>
          <TableCell>{say(grantWords.role)}</TableCell>
          <TableCell>{say(grantWords.where)}</TableCell>
          {onTake === undefined ? null : <TableCell aria-label={say(grantWords.take)} />}
        </TableRow>
      </TableHead>
      <TableBody>
        {grants.map((grant) => (
          <TableRow key={`${grant.role} ${JSON.stringify(grant.scope)}`}>
            <TableCell>
              <RoleName role={grant.role} />
            </TableCell>
            <TableCell sx={{ wordBreak: 'break-word' }}>
              <GrantLimits scope={grant.scope} names={names} />
            </TableCell>
            {onTake === undefined ? null : (
              <TableCell align="right">
                <Button size="small" color="error" onClick={() => onTake(grant)}>
                  {say(grantWords.take)}
                </Button>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
