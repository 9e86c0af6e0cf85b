import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdatedHash, verifyPassword } from '../../../server/access/password/password-hash.js';
import { passwordFault } from '../../../server/access/password/password-rules.js';
import { hashSecret, matchesSecret, newSecret } from '../../../server/access/secret.js';

describe('the hash of a password', () => {
  it('is argon2id with a salt of its own, and knows the password again', async () => {
    const [one, two] = [await hashPassword('青山不改绿水长流'), await hashPassword('青山不改绿水长流')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, '青山不改绿水长流')).toBe(true);
    expect(await verifyPassword(one, '青山不改绿水常流')).toBe(false);
  });

  it('knows a password in another composition of the same characters', async () => {
    expect(await verifyPassword(await hashPassword('cafe\u0301 au lait'), 'café au lait')).toBe(true);
  });

  it('that is not there is never right, whatever is tried', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
    expect(await verifyPassword(null, 'anything else')).toBe(false);
  });

  it('takes about as long to check whether it is there or not', async () => {
    const stored = await hashPassword('correct horse battery');
    await verifyPassword(null, 'warm up');
    const time = async (passwordHash: string | null): Promise<number> => {
      const start = performance.now();
      await verifyPassword(passwordHash, 'wrong horse battery');
      return performance.now() - start;
    };
    // In turns, and the fastest of each: other work on the machine slows some rounds down.
    const times = { there: Number.POSITIVE_INFINITY, missing: Number.POSITIVE_INFINITY };
    for (let round = 0; round < 15; round += 1) {
      times.there = Math.min(times.there, await time(stored));
      times.missing = Math.min(times.missing, await time(null));
    }
    const ratio = times.missing / times.there;
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('is outdated when it was made with weaker parameters', async () => {
    expect(isOutdatedHash(await hashPassword('correct horse battery'))).toBe(false);
    expect(isOutdatedHash(await hash('correct horse battery', { memoryCost: 8192, timeCost: 1 }))).toBe(true);
  });
});

describe('passwordFault', () => {
  it.each([
    ['短密码', '至少 10'],
    ['nine char', '至少 10'],
    ['x1!'.repeat(100), '最多 200'],
    ['Li.Lei2023!river', '不能包含账号'],
    ['ＬＩ.lei-and-more', '不能包含账号'],
    ['1234567890', '太常见'],
    ['password123', '太常见'],
    ['P@ssw0rd!2023', '太常见'],
    ['qwertyuiop', '太常见'],
    ['woaini1314520', '太常见'],
    ['Woaizhongguo1949', '太常见'],
    ['guanliyuan@123', '太常见'],
    ['我爱你1314520!!', '太常见'],
    ['abababababab', '太常见'],
    ['2023-12-31 08:00', '太常见'],
  ])('refuses %j: %s', (password, why) => {
    expect(passwordFault(password, 'li.lei')?.zh).toContain(why);
  });

  it.each(['四面青山半入城啊真好', 'correct horse battery', 'xiaoqiaoliushui', 'v8#kQz!mTr'])(
    'takes %j',
    (password) => {
      expect(passwordFault(password, 'li.lei')).toBeNull();
    },
  );
});

describe('a secret', () => {
  it('is 256 random bits, and only its hash knows it again', () => {
    const secret = newSecret();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    expect(newSecret()).not.toBe(secret);
    expect(matchesSecret(secret, hashSecret(secret))).toBe(true);
    expect(matchesSecret(`${secret}x`, hashSecret(secret))).toBe(false);
    expect(matchesSecret(secret, 'no hash')).toBe(false);
  });
});
