import type { Language } from '../../dsl/index.js';
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
}
