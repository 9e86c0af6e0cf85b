import type { paths } from '../../api/schema.generated.js';
import type { Tone } from '../../states/StateChip.js';

/** A user as the API shows them. */
export type User = paths['/api/users/{id}']['get']['responses'][200]['content']['application/json'];

/** Whether somebody can sign in, and what stands in the way. */
export type UserState = 'active' | 'disabled' | 'locked' | 'firstPassword';

export const USER_TONES: Readonly<Record<UserState, Tone>> = {
  active: 'good',
  disabled: 'plain',
  locked: 'bad',
  firstPassword: 'warn',
};

/** @param now milliseconds since 1970, as `Date.now()` */
export function userState(
  { disabled, lockedUntil, mustChangePassword }: Pick<User, 'disabled' | 'lockedUntil' | 'mustChangePassword'>,
  now: number,
): UserState {
  if (disabled) return 'disabled';
  if (lockedUntil !== null && Date.parse(lockedUntil) > now) return 'locked';
  return mustChangePassword ? 'firstPassword' : 'active';
}
