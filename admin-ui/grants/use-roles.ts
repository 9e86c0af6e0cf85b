import { api, dataOf } from '../api/api.js';
import type { paths } from '../api/schema.generated.js';
import { useLoaded } from '../api/use-loaded.js';

/** A role with its label and what it may do, as the server's table has it. */
export type RoleEntry = paths['/api/roles']['get']['responses'][200]['content']['application/json']['data'][number];

let asked: Promise<readonly RoleEntry[]> | null = null;

/** Every role there is, in the order they are shown; empty until the server has answered. It is asked once. */
export function useRoles(): readonly RoleEntry[] {
  const { data } = useLoaded(() => {
    asked ??= dataOf(api.GET('/api/roles')).then((answer) => answer.data);
    asked.catch(() => {
      asked = null;
    });
    return asked;
  }, []);
  return data ?? [];
}
