import type { Words } from '../../../dsl/index.js';
import { ROLES, type Role } from '../../access/roles.js';
import { defineProblem, type ProblemKind } from '../../http/errors/problem.js';

type Nothing = Record<string, never>;

export const userUnknown = defineProblem<{ readonly id: string }>({
  code: 'user-unknown',
  status: 404,
  message: ({ id }) => ({ zh: `没有用户「${id}」`, en: `there is no user "${id}"` }),
});

export const grantUnknown = defineProblem<{ readonly id: string }>({
  code: 'grant-unknown',
  status: 404,
  message: ({ id }) => ({
    zh: `没有授权「${id}」，或已收回`,
    en: `there is no grant "${id}", or it was revoked`,
  }),
});

export const valueTaken = defineProblem<Nothing>({
  code: 'value-taken',
  status: 409,
  message: () => ({
    zh: '别的用户已经使用其中的值，见各字段',
    en: 'another user has some of these values already; see the fields',
  }),
});

export const ownAccount = defineProblem<Nothing>({
  code: 'own-account',
  status: 403,
  message: () => ({
    zh: '不能停用自己、改自己的授权或重置自己的密码；请由另一位管理员操作',
    en: 'you cannot disable yourself, change your own grants or reset your own password; another administrator can',
  }),
});

export const lastAdministrator = defineProblem<Nothing>({
  code: 'last-administrator',
  status: 409,
  message: () => ({
    zh: '这是最后一位管理员；请先授予另一位',
    en: 'this is the last administrator; make another one first',
  }),
});

export const grantNotAllowed = defineProblem<{ readonly role: Role }>({
  code: 'grant-not-allowed',
  status: 403,
  message: ({ role }) => ({
    zh: `您不能授予「${ROLES[role].zh}」：只能授予自己有的角色，范围不能更大`,
    en: `you cannot give the role ${ROLES[role].en}: only roles you have, and no wider than yours`,
  }),
});

/** Words for a value that another user has. */
export const TAKEN: Words = { zh: '已有用户使用', en: 'another user has it' };

/** What requests about users and grants can run into. */
export const USER_PROBLEMS: readonly ProblemKind<never>[] = [
  userUnknown,
  grantUnknown,
  valueTaken,
  ownAccount,
  lastAdministrator,
  grantNotAllowed,
];
