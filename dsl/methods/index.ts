import { again } from './again.js';
import { bands } from './bands.js';
import { decided } from './decided.js';
import { deduct } from './deduct.js';
import { formula } from './formula.js';
import { max } from './max.js';
import { mean } from './mean.js';
import { met } from './met.js';
import type { NodeMethod } from './method.js';
import { min } from './min.js';
import { oneOf } from './one-of.js';
import { rated } from './rated.js';
import { steps } from './steps.js';
import { sum } from './sum.js';
import { weighted } from './weighted.js';

export type { MethodDefinition, NodeMethod } from './method.js';

/** Every method of the language, in the order of the reference. */
export const METHODS: readonly NodeMethod[] = [
  rated,
  decided,
  met,
  steps,
  deduct,
  bands,
  formula,
  again,
  sum,
  mean,
  max,
  min,
  weighted,
  oneOf,
];
