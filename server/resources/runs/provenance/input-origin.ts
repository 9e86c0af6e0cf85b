import type { Words } from '../../../../dsl/index.js';
import type { Instant } from '../../../storage/index.js';

/** Where one input of a unit came from, as it stood when the run read it. */
export interface InputOrigin {
  readonly kind:
    | 'attribute'
    | 'fact'
    | 'history'
    | 'rating'
    | 'ballot'
    | 'event'
    | 'record'
    | 'not_assigned'
    | 'decision'
    | 'parameter';
  /** Key of the cell, id of the list, node, rule or parameter. */
  readonly key: string;
  /** Of the sheet, event, ballot, decision or run it stands in; null for attributes and parameters. */
  readonly id: string | null;
  readonly label: Words;
  readonly value: unknown;
  /** `opening`: kept when the cycle opened; `earlier_run`: the result of the year before; `scheme`: its default. */
  readonly origin: 'entered' | 'opening' | 'earlier_run' | 'cycle' | 'scheme';
  /** Where the number comes from, in words. */
  readonly from: string | null;
  readonly note: string | null;
  /** Whose mark: source, and rater for those who may know. */
  readonly source: string | null;
  readonly rater: string | null;
  /** How many inputs it stands for: marks that the reader may not see one by one are counted. */
  readonly count: number;
  /** Of what it stands in, when it was last changed. */
  readonly revision: number | null;
  /** Ids of actors. */
  readonly enteredBy: string | null;
  readonly enteredAt: Instant | null;
  /** Who verified or certified it. */
  readonly verifiedBy: string | null;
  readonly verifiedAt: Instant | null;
  /** Of a decision, or of an item that is not carried. */
  readonly reason: string | null;
  readonly minutes: string | null;
}

const NOTHING = {
  id: null,
  origin: 'entered',
  from: null,
  note: null,
  source: null,
  rater: null,
  count: 1,
  revision: null,
  enteredBy: null,
  enteredAt: null,
  verifiedBy: null,
  verifiedAt: null,
  reason: null,
  minutes: null,
} as const;

/** An origin of which this is known. */
export function originOf(
  known: Pick<InputOrigin, 'kind' | 'key' | 'label' | 'value'> & Partial<InputOrigin>,
): InputOrigin {
  return { ...NOTHING, ...known };
}
