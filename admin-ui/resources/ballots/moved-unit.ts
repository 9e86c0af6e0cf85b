/**
 * An order after something was taken from one place to another.
 *
 * @returns the same order where nothing moves
 */
export function movedUnit<T>(order: readonly T[], from: number, to: number): readonly T[] {
  const place = Math.max(0, Math.min(order.length - 1, to));
  const moved = order[from];
  if (moved === undefined || place === from) return order;
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}
