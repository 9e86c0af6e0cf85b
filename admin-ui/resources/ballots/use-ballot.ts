import { useRef, useState } from 'react';
import { api, dataOf, ifMatch } from '../../api/api.js';
import { useAction } from '../../api/use-action.js';
import { ratersOrder } from '../sheets/unit-order.js';
import type { Ballot } from './load-ballots.js';

/** A ballot in the page. */
export interface EditedBallot {
  readonly ballot: Ballot;
  /** Ids of units, the best first. */
  readonly order: readonly string[];
  readonly isSaving: boolean;
  /** Shows another order, and stores it. */
  readonly put: (order: readonly string[]) => void;
  /** Stores the order and submits it; null: refused. */
  readonly submit: (done: string) => Promise<Ballot | null>;
}

/** Stores each step of ordering, one after the other; a refusal is told, and the stored order shown again. */
export function useBallot(given: Ballot): EditedBallot {
  const [ballot, setBallot] = useState(given);
  const [order, setOrder] = useState(() => orderOf(given));
  const [open, setOpen] = useState(0);
  const queue = useRef<Promise<Ballot | null>>(Promise.resolve(given));
  const { run } = useAction();
  const { cycle, source, rater, part } = given;
  const store = (next: readonly string[], submit: boolean, done: string | null): Promise<Ballot | null> => {
    setOpen((before) => before + 1);
    const last = lastStored(queue.current, given);
    queue.current = last.then(async (before) => {
      const stored = await run(
        () =>
          dataOf(
            api.PUT('/api/cycles/{cycle}/ballots/{source}/{rater}', {
              params: { path: { cycle, source, rater }, query: { part } },
              headers: ifMatch(before.revision),
              body: { order: [...next], submit },
            }),
          ),
        done,
      );
      setOpen((count) => count - 1);
      if (stored === null) {
        setOrder(orderOf(before));
        return before;
      }
      setBallot(stored);
      return stored;
    });
    return queue.current;
  };
  return {
    ballot,
    order,
    isSaving: open > 0,
    put: (next) => {
      setOrder(next);
      void store(next, false, null);
    },
    submit: async (done) => {
      const stored = await store(order, true, done);
      return stored !== null && stored.submittedAt !== null ? stored : null;
    },
  };
}

async function lastStored(queue: Promise<Ballot | null>, given: Ballot): Promise<Ballot> {
  return (await queue) ?? given;
}

/** The stored order, then what has no place yet in an order of the rater's own. */
function orderOf({ order, units, rater }: Ballot): readonly string[] {
  const known = new Set(units.map(({ id }) => id));
  const placed = order.filter((id) => known.has(id));
  const rest = ratersOrder(
    units.filter(({ id }) => !placed.includes(id)),
    rater,
  );
  return [...placed, ...rest.map(({ id }) => id)];
}
