import type { Feature } from './feature.js';
import { apiKeys } from './resources/api-keys/feature.js';
import { cycles } from './resources/cycles/feature.js';
import { schemes } from './resources/schemes/feature.js';
import { units } from './resources/units/feature.js';
import { users } from './resources/users/feature.js';

/** Every feature of the UI: the only place that knows them all. Adding one is a line here and a folder in `resources/`. */
export const FEATURES: readonly Feature[] = [cycles, schemes, units, users, apiKeys];
