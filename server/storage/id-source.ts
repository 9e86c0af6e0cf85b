import { randomBytes } from 'node:crypto';

/** Makes ids: UUIDv7 (RFC 9562), each greater by code point than the one before. */
export type IdSource = () => string;

const COUNTER_LIMIT = 0x1000;
const ID_BYTES = 10;
/** Random bytes are fetched for many ids at once. */
const POOL_BYTES = ID_BYTES * 200;

/**
 * Ids that sort by the instant they were made, and by order within a millisecond (12 bits of counter, starting in its lower
 * half). A clock that goes back does not: the last instant is kept; a counter that runs over borrows the next millisecond.
 */
export function createIdSource(clock: () => Date, random: (bytes: number) => Uint8Array = randomBytes): IdSource {
  let instant = -1;
  let counter = 0;
  let pool = Buffer.alloc(0);
  let used = 0;
  return () => {
    const now = clock().getTime();
    if (used === pool.length) {
      pool = Buffer.from(random(POOL_BYTES));
      used = 0;
    }
    const bytes = pool.subarray(used, used + ID_BYTES);
    used += ID_BYTES;
    if (now > instant) {
      instant = now;
      counter = bytes.readUInt16BE(8) & 0x7ff;
    } else {
      counter += 1;
      if (counter === COUNTER_LIMIT) {
        counter = 0;
        instant += 1;
      }
    }
    const time = instant.toString(16).padStart(12, '0');
    const variant = (((bytes[0] ?? 0) & 0x3f) | 0x80).toString(16);
    const rest = bytes.toString('hex', 1, 8);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${rest.slice(0, 2)}-${rest.slice(2)}`;
  };
}
