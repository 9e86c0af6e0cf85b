import { type Algorithm, hash, type Options, parseOptions, verify } from '@node-rs/argon2';

/** argon2id as OWASP advises it (Password Storage Cheat Sheet, 2024): 19 MiB, two passes, one lane. The one place. */
const PARAMETERS = {
  // `Algorithm` is a const enum, which isolated modules cannot read.
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const satisfies Options;

/** A hash of no password, so that a login nobody has takes as long as a wrong password. */
let nobody: Promise<string> | null = null;

/** argon2id of a password in PHC form, with a salt of its own. Compositions of the same characters count as the same. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize('NFKC'), PARAMETERS);
}

/** Whether a password has this hash. Without a hash it takes as long, and is never right. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hash('', PARAMETERS);
  const right = await verify(passwordHash ?? (await nobody), password.normalize('NFKC'));
  return right && passwordHash !== null;
}

/** Whether a hash was made with other parameters than today's, so that the next sign-in should renew it. */
export function isOutdatedHash(passwordHash: string): boolean {
  const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(passwordHash);
  return (
    algorithm !== PARAMETERS.algorithm ||
    memoryCost !== PARAMETERS.memoryCost ||
    timeCost !== PARAMETERS.timeCost ||
    parallelism !== PARAMETERS.parallelism
  );
}
