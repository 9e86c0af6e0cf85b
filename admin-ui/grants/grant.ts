import type { paths } from '../api/schema.generated.js';

/** A role within limits, as it is given. */
export type NewGrant = paths['/api/users/{id}/grants']['post']['requestBody']['content']['application/json'];
/** One that was given. */
export type Grant = paths['/api/users/{id}']['get']['responses'][200]['content']['application/json']['grants'][number];

/** By what a grant can be limited, in the order they are shown. */
export const SCOPE_KEYS = ['subtree', 'department', 'cycle'] as const;
