import { refuseFields } from '../../http/json-body.js';
import type { ApiSchema } from '../../http/openapi/shared-schemas.js';

const FORM = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]{1,63}$/u;

/** 2 to 64 letters, digits and `. _ - @ +`, Chinese ones too; the first is a letter or a digit. */
export const LOGIN: ApiSchema = { type: 'string', minLength: 2, maxLength: 64, pattern: FORM.source };

/** A login as it is kept and looked for: full-width letters and capitals make no difference. */
export function normaliseLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

/** Whether a normalised text can be a login. */
export function usableLogin(login: string): boolean {
  return FORM.test(login);
}

/** A new login as it is kept. @throws Refusal `fields-invalid` when nothing usable is left of it */
export function newLogin(login: string): string {
  const normal = normaliseLogin(login);
  if (usableLogin(normal)) return normal;
  throw refuseFields([
    [
      'login',
      {
        zh: '2 至 64 个字母、数字、汉字或 . _ - @ +，以字母、数字或汉字开头',
        en: '2 to 64 letters, digits or . _ - @ +, beginning with a letter or a digit',
      },
    ],
  ]);
}
