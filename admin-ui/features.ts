import type { Feature } from './feature.js';
import { apiKeys } from './resources/api-keys/feature.js';
import { apiReference } from './resources/api-reference/feature.js';
import { assignments } from './resources/assignments/feature.js';
import { audit } from './resources/audit/feature.js';
import { ballots } from './resources/ballots/feature.js';
import { cycles } from './resources/cycles/feature.js';
import { decisions } from './resources/decisions/feature.js';
import { progress } from './resources/progress/feature.js';
import { reports } from './resources/reports/feature.js';
import { runs } from './resources/runs/feature.js';
import { schemes } from './resources/schemes/feature.js';
import { sheets } from './resources/sheets/feature.js';
import { system } from './resources/system/feature.js';
import { units } from './resources/units/feature.js';
import { users } from './resources/users/feature.js';
import { verification } from './resources/verification/feature.js';
import { webhooks } from './resources/webhooks/feature.js';
import { work } from './resources/work/feature.js';

/** Every feature of the UI: the only place that knows them all. Adding one is a line here and a folder in `resources/`. */
export const FEATURES: readonly Feature[] = [
  work,
  sheets,
  ballots,
  reports,
  verification,
  cycles,
  progress,
  assignments,
  runs,
  decisions,
  schemes,
  units,
  users,
  apiKeys,
  webhooks,
  audit,
  system,
  apiReference,
];
