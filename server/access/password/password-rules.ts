import type { Words } from '../../../dsl/index.js';
import { COMMON_WORDS } from './common-passwords.js';

export const PASSWORD_LENGTH = 10;
/** Longer ones would only cost time. */
export const PASSWORD_LENGTH_LIMIT = 200;
const FEWEST_CHARACTERS = 4;

const BY_LENGTH = [...COMMON_WORDS].sort((a, b) => b.length - a.length);

/**
 * Why a password may not be chosen; null when it may. At least 10 characters, no more than 200; not containing the login; not made
 * of common words, digits and signs only; not of fewer than 4 different characters. No other rule: they make passwords
 * worse (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordFault(password: string, login: string): Words | null {
  const text = password.normalize('NFKC').toLowerCase();
  const length = [...text].length;
  if (length < PASSWORD_LENGTH) {
    return { zh: `密码至少 ${PASSWORD_LENGTH} 个字符`, en: `a password has at least ${PASSWORD_LENGTH} characters` };
  }
  if (length > PASSWORD_LENGTH_LIMIT) {
    return {
      zh: `密码最多 ${PASSWORD_LENGTH_LIMIT} 个字符`,
      en: `a password has at most ${PASSWORD_LENGTH_LIMIT} characters`,
    };
  }
  if (login !== '' && text.includes(login.normalize('NFKC').toLowerCase())) {
    return { zh: '密码不能包含账号', en: 'a password does not contain the login' };
  }
  if (new Set(text).size < FEWEST_CHARACTERS || isCommon(text)) {
    return {
      zh: '这个密码太常见，容易被猜中；请换一个，例如几个不相干的词',
      en: 'this password is too common and easily guessed; take another one, such as some unrelated words',
    };
  }
  return null;
}

/** Whether nothing is left of a text without common words, digits and signs. */
function isCommon(text: string): boolean {
  const rest = BY_LENGTH.reduce((left, word) => left.replaceAll(word, ' '), text);
  return !/\p{L}/u.test(rest);
}
