import type { Words } from '../../../dsl/index.js';

/** What things are called that something is done to. */
export const RESOURCE_LABELS: Readonly<Record<string, Words>> = {
  sheets: { zh: '填报与评分', en: 'facts and ratings' },
  events: { zh: '事项和台账', en: 'events and records' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  ballots: { zh: '排序票', en: 'ballots' },
  decisions: { zh: '集体决定', en: 'decisions' },
  runs: { zh: '汇总计算', en: 'runs' },
  cycles: { zh: '年度考核', en: 'cycles' },
  assignments: { zh: '考评任务', en: 'assignments' },
  'not-assigned': { zh: '不承担的指标', en: 'items left out' },
  units: { zh: '单位', en: 'units' },
  schemes: { zh: '方案', en: 'schemes' },
  'scheme-versions': { zh: '方案版本', en: 'scheme versions' },
  users: { zh: '账号', en: 'users' },
  'api-keys': { zh: '接口密钥', en: 'API keys' },
  webhooks: { zh: '消息推送', en: 'webhooks' },
  jobs: { zh: '后台任务', en: 'jobs' },
  setup: { zh: '首次设置', en: 'setup' },
};

const ACTION_LABELS: Readonly<Record<string, Words>> = {
  'entries:enter': { zh: '填写', en: 'entered' },
  'entries:submit': { zh: '提交', en: 'submitted' },
  'entries:return': { zh: '退回', en: 'returned' },
  'entries:verify': { zh: '核验', en: 'verified' },
  'events:enter': { zh: '登记', en: 'entered' },
  'events:correct': { zh: '更正', en: 'corrected' },
  'events:certify': { zh: '认定', en: 'certified' },
  'events:reject': { zh: '不予认定', en: 'rejected' },
  'events:withdraw': { zh: '撤回', en: 'withdrawn' },
  'evidence:add': { zh: '上传', en: 'added' },
  'evidence:withdraw': { zh: '撤回', en: 'withdrawn' },
  'ballots:enter': { zh: '填写', en: 'filled in' },
  'ballots:submit': { zh: '投出', en: 'cast' },
  'ballots:return': { zh: '退回', en: 'returned' },
  'decisions:take': { zh: '作出决定', en: 'decision taken' },
  'decisions:revoke': { zh: '撤销决定', en: 'decision revoked' },
  'runs:compute': { zh: '开始汇总', en: 'run begun' },
  'runs:finish': { zh: '汇总完成', en: 'run finished' },
  'runs:fail': { zh: '汇总失败', en: 'run failed' },
  'runs:cancel': { zh: '取消汇总', en: 'run cancelled' },
  'runs:release': { zh: '反馈结果', en: 'results released' },
  'cycles:create': { zh: '新建', en: 'made' },
  'cycles:update': { zh: '修改', en: 'changed' },
  'cycles:open': { zh: '开始', en: 'opened' },
  'cycles:close': { zh: '结束', en: 'closed' },
  'cycles:archive': { zh: '归档', en: 'archived' },
  'cycles:set-entry-windows': { zh: '设置填报时段', en: 'entry windows set' },
  'cycles:add-unit': { zh: '补充考核对象', en: 'unit added' },
  'cycles:correct-unit': { zh: '更正考核对象', en: 'unit corrected' },
  'cycles:withdraw-unit': { zh: '撤出考核对象', en: 'unit withdrawn' },
  'cycles:reopen-stage': { zh: '准许补报', en: 'stage reopened' },
  'cycles:end-reopening': { zh: '结束补报', en: 'reopening ended' },
  'assignments:create': { zh: '分派', en: 'assigned' },
  'assignments:change-units': { zh: '调整单位', en: 'units changed' },
  'assignments:end': { zh: '结束任务', en: 'ended' },
  'assignments:recuse': { zh: '回避', en: 'recused' },
  'not-assigned:leave-out': { zh: '列为不承担', en: 'left out' },
  'not-assigned:take-back': { zh: '恢复承担', en: 'taken back' },
  'units:create': { zh: '新建', en: 'made' },
  'units:update': { zh: '修改', en: 'changed' },
  'units:set-attributes': { zh: '填写属性', en: 'attributes set' },
  'units:import': { zh: '导入', en: 'imported' },
  'units:import-file': { zh: '导入文件', en: 'file imported' },
  'units:retire': { zh: '停用', en: 'retired' },
  'units:restore': { zh: '恢复', en: 'restored' },
  'schemes:import': { zh: '导入', en: 'imported' },
  'schemes:publish': { zh: '发布', en: 'published' },
  'schemes:retire': { zh: '停用', en: 'retired' },
  'scheme-versions:create': { zh: '新建草稿', en: 'draft made' },
  'scheme-versions:save': { zh: '保存草稿', en: 'draft saved' },
  'scheme-versions:submit': { zh: '提交审核', en: 'submitted' },
  'scheme-versions:return': { zh: '退回修改', en: 'returned' },
  'users:create': { zh: '新建', en: 'made' },
  'users:update': { zh: '修改', en: 'changed' },
  'users:disable': { zh: '停用', en: 'disabled' },
  'users:lock': { zh: '锁定', en: 'locked' },
  'users:grant': { zh: '授予角色', en: 'role given' },
  'users:revoke': { zh: '收回角色', en: 'role taken back' },
  'users:change-password': { zh: '修改密码', en: 'password changed' },
  'users:reset-password': { zh: '重置密码', en: 'password reset' },
  'users:drop-password': { zh: '作废初始密码', en: 'first password dropped' },
  'users:invite-identity': { zh: '允许关联统一认证', en: 'identity invited' },
  'users:uninvite-identity': { zh: '不再允许关联', en: 'invitation withdrawn' },
  'users:connect-identity': { zh: '关联统一认证', en: 'identity connected' },
  'users:disconnect-identity': { zh: '解除关联', en: 'identity disconnected' },
  'sessions:create': { zh: '登录', en: 'signed in' },
  'sessions:end': { zh: '退出', en: 'signed out' },
  'sessions:refuse': { zh: '登录被拒绝', en: 'sign-in refused' },
  'api-keys:create': { zh: '新建', en: 'made' },
  'api-keys:revoke': { zh: '吊销', en: 'revoked' },
  'webhooks:create': { zh: '新建', en: 'made' },
  'webhooks:update': { zh: '修改', en: 'changed' },
  'webhooks:rotate': { zh: '更换密钥', en: 'secret changed' },
  'webhooks:disable': { zh: '自动停用', en: 'disabled by itself' },
  'webhooks:replay': { zh: '重发', en: 'sent again' },
  'jobs:cancel': { zh: '取消', en: 'cancelled' },
  'setup:prepare': { zh: '准备首次设置', en: 'setup prepared' },
  'setup:complete': { zh: '完成首次设置', en: 'setup completed' },
  'database:restore': { zh: '从备份恢复', en: 'restored from a backup' },
};

/** Sheets and users are written in the log under other names than their actions. */
const RESOURCE_OF_ACTION: Readonly<Record<string, string>> = { entries: 'sheets', sessions: 'users' };

/** The label of a kind of thing; one that is not known stays as it is. */
export function resourceLabel(resource: string): Words {
  return RESOURCE_LABELS[resource] ?? { zh: resource, en: resource };
}

/** The label of an action such as `users:grant`; one that is not known stays as it is. */
export function actionLabel(action: string): Words {
  return ACTION_LABELS[action] ?? { zh: action, en: action };
}

/** Whether the log has words for an action. */
export function isKnownAction(action: string): boolean {
  return Object.hasOwn(ACTION_LABELS, action);
}

/** The actions that are done to a kind of thing. */
export function actionsOf(resource: string): readonly string[] {
  return Object.keys(ACTION_LABELS).filter((action) => {
    const [name = ''] = action.split(':');
    return (RESOURCE_OF_ACTION[name] ?? name) === resource;
  });
}
