import type { Words } from '../../dsl/index.js';

/** What a person or a machine can be, by the words of the glossary. A grant gives one of them within a scope. */
export const ROLES = {
  author: { zh: '方案编制人', en: 'author' },
  publisher: { zh: '方案发布人', en: 'publisher' },
  office: { zh: '考核办公室', en: 'office' },
  evaluator: { zh: '考评人', en: 'evaluator' },
  reporter: { zh: '单位填报人', en: 'unit reporter' },
  leader: { zh: '考核领导小组', en: 'leading group' },
  auditor: { zh: '安全审计员', en: 'auditor' },
  integrator: { zh: '系统对接方', en: 'integrator' },
  administrator: { zh: '系统管理员', en: 'administrator' },
} as const satisfies Readonly<Record<string, Words>>;

export type Role = keyof typeof ROLES;

/** Every role, in the order they are shown. */
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[]; // the keys of the literal above

/** Whether a text names a role. */
export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}
