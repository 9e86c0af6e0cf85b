/** `HENG_KILL_ROUNDS=50` for the long test. */
export const ROUNDS = Number(process.env.HENG_KILL_ROUNDS ?? 4);

/** Milliseconds for so many rounds, on a machine that does other things too. */
export function roundsTimeout(rounds: number): number {
  return 180_000 + rounds * 60_000;
}
