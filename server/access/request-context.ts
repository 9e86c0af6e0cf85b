import type { Language } from '../../dsl/index.js';
import type { KeepAnswer } from '../http/idempotency/answer-once.js';
import type { Instant } from '../storage/tables.js';
import type { Actor } from './actor.js';

/** Who asks for what, made once per request; the first argument of every service. */
export interface RequestContext {
  readonly actor: Actor;
  /** As it stands in the log and the answer. */
  readonly requestId: string;
  /** Of strings for people. */
  readonly language: Language;
  /** When the request came in. */
  readonly now: Instant;
  /** Where the request has an `Idempotency-Key`: keeps the answer in the one write of its service. */
  readonly keepAnswer?: KeepAnswer | null;
}
