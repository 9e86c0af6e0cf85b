import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Bytes of a secret that nobody can guess: 256 bits. */
const SECRET_BYTES = 32;

/** A new random secret: 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * SHA-256 of a secret in hexadecimal, which is what is stored. Enough for random secrets; passwords, which people choose, need
 * `hashPassword`.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret has this hash; takes as long whether it has or not. */
export function matchesSecret(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex');
  const stored = Buffer.from(hash, 'hex');
  return given.length === stored.length && timingSafeEqual(given, stored);
}
