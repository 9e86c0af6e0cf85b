import type { Words } from '../../dsl/index.js';
import type { Role } from './roles.js';

/** By what a grant can be limited: the subtree of a unit, a department's indicators, a cycle. */
export const SCOPE_KEYS = ['subtree', 'department', 'cycle'] as const;
export type ScopeKey = (typeof SCOPE_KEYS)[number];

export interface PermissionRule {
  readonly label: Words;
  /** Who has it. */
  readonly roles: readonly Role[];
  /**
   * Which limits of a grant count for it; the others are not looked at: who rates for a department may read every unit.
   * `everywhere`: only a grant without limits gives it.
   */
  readonly limits: readonly ScopeKey[] | 'everywhere';
}

const EVERY_LIMIT = SCOPE_KEYS;
const CONTENT_READERS = ['office', 'evaluator', 'reporter', 'leader', 'auditor', 'integrator'] as const;

/**
 * The one table of who may do what. An administrator has nothing on content; the auditor reads and changes nothing. What
 * the same person may not do twice (write and publish, enter and verify) is checked by the services.
 */
export const PERMISSIONS = {
  'schemes:read': {
    label: { zh: '查看方案', en: 'read schemes' },
    roles: ['author', 'publisher', ...CONTENT_READERS],
    limits: [],
  },
  'schemes:write': { label: { zh: '编制方案', en: 'write schemes' }, roles: ['author'], limits: [] },
  'schemes:publish': {
    label: { zh: '审核、发布和停用方案', en: 'review, publish and retire schemes' },
    roles: ['publisher'],
    limits: [],
  },
  'scheme-drafts:read': {
    label: { zh: '查看方案的草稿', en: 'read drafts of schemes' },
    roles: ['author', 'publisher', 'auditor'],
    limits: [],
  },
  'units:read': { label: { zh: '查看单位', en: 'read units' }, roles: CONTENT_READERS, limits: ['subtree'] },
  'units:manage': {
    label: { zh: '维护单位及其属性', en: 'manage units and their attributes' },
    roles: ['office', 'integrator'],
    limits: ['subtree'],
  },
  'cycles:read': { label: { zh: '查看年度考核', en: 'read cycles' }, roles: CONTENT_READERS, limits: ['cycle'] },
  'cycles:manage': {
    label: { zh: '组织年度考核：对象、时间、参数、阶段', en: 'run cycles: population, timetable, parameters, stages' },
    roles: ['office'],
    limits: EVERY_LIMIT,
  },
  'assignments:manage': {
    label: { zh: '分派考评任务', en: 'assign evaluators' },
    roles: ['office'],
    limits: EVERY_LIMIT,
  },
  'entries:read': {
    label: { zh: '查看填报数据和佐证', en: 'read facts and evidence' },
    roles: CONTENT_READERS,
    limits: EVERY_LIMIT,
  },
  'entries:enter': {
    label: { zh: '填报数据、自评和佐证', en: 'enter facts, self-assessment and evidence' },
    roles: ['office', 'reporter', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'entries:verify': {
    label: { zh: '核验或退回填报数据', en: 'verify facts or return them' },
    roles: ['office', 'evaluator'],
    limits: EVERY_LIMIT,
  },
  'ratings:read': {
    label: { zh: '查看全部评分', en: "read everybody's ratings" },
    roles: ['office', 'auditor'],
    limits: EVERY_LIMIT,
  },
  'ratings:enter': {
    label: { zh: '评分', en: 'enter ratings' },
    roles: ['evaluator', 'leader', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'ballots:enter': {
    label: { zh: '投排序票', en: 'cast ballots' },
    roles: ['evaluator', 'leader', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'events:enter': {
    label: { zh: '登记加减分和否决事项', en: 'enter events: bonuses, deductions, vetoes' },
    roles: ['office', 'evaluator', 'reporter', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'events:certify': {
    label: { zh: '认定事项', en: 'certify events' },
    roles: ['office', 'leader'],
    limits: EVERY_LIMIT,
  },
  'runs:compute': { label: { zh: '汇总计算', en: 'compute runs' }, roles: ['office'], limits: EVERY_LIMIT },
  'runs:read': {
    label: { zh: '查看汇总及其计算过程', en: 'read runs and their traces' },
    roles: ['office', 'leader', 'auditor', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'results:read': {
    label: { zh: '查看结果', en: 'read results' },
    roles: ['office', 'reporter', 'leader', 'auditor', 'integrator'],
    limits: EVERY_LIMIT,
  },
  'decisions:read': {
    label: { zh: '查看集体决定', en: 'read decisions' },
    roles: ['office', 'leader', 'auditor'],
    limits: ['cycle'],
  },
  'decisions:take': {
    label: { zh: '作出集体决定', en: 'take decisions of the leading group' },
    roles: ['leader'],
    limits: ['cycle'],
  },
  'audit:read': { label: { zh: '查看审计日志', en: 'read the audit log' }, roles: ['auditor'], limits: 'everywhere' },
  'users:read': {
    label: { zh: '查看账号和授权', en: 'read users and grants' },
    roles: ['administrator', 'auditor'],
    limits: 'everywhere',
  },
  'users:manage': {
    label: { zh: '管理账号和授权', en: 'manage users and grants' },
    roles: ['administrator'],
    limits: 'everywhere',
  },
  'api-keys:read': {
    label: { zh: '查看接口密钥', en: 'read API keys' },
    roles: ['administrator', 'auditor', 'integrator'],
    limits: [],
  },
  'api-keys:manage': {
    label: { zh: '创建和吊销接口密钥', en: 'create and revoke API keys' },
    roles: ['administrator', 'integrator'],
    limits: [],
  },
  'webhooks:read': {
    label: { zh: '查看消息推送及其记录', en: 'read webhooks and what they were sent' },
    roles: ['administrator', 'auditor', 'integrator'],
    limits: ['cycle'],
  },
  'webhooks:manage': {
    label: { zh: '设置消息推送', en: 'manage webhooks' },
    roles: ['administrator', 'integrator'],
    limits: ['cycle'],
  },
} as const satisfies Readonly<Record<string, PermissionRule>>;

export type Permission = keyof typeof PERMISSIONS;

/** Every permission, in the order of the table. */
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as readonly Permission[]; // the keys of the literal above
