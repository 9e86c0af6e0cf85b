import type { Words } from '../../../dsl/index.js';

const FIELDS: Readonly<Record<string, Words>> = {
  id: { zh: '编号', en: 'id' },
  name: { zh: '名称', en: 'name' },
  login: { zh: '账号', en: 'login' },
  email: { zh: '电子邮箱', en: 'e-mail' },
  externalId: { zh: '外部编号', en: 'external id' },
  state: { zh: '状态', en: 'state' },
  value: { zh: '值', en: 'value' },
  note: { zh: '说明', en: 'note' },
  source: { zh: '来源', en: 'source' },
  reason: { zh: '理由', en: 'reason' },
  revision: { zh: '版次', en: 'revision' },
  role: { zh: '角色', en: 'role' },
  scope: { zh: '范围', en: 'scope' },
  subtree: { zh: '单位及其下级', en: 'subtree' },
  department: { zh: '部门', en: 'department' },
  cycle: { zh: '年度考核', en: 'cycle' },
  unit: { zh: '单位', en: 'unit' },
  kind: { zh: '种类', en: 'kind' },
  rater: { zh: '考评人', en: 'rater' },
  cells: { zh: '单元格', en: 'cells' },
  grants: { zh: '角色', en: 'grants' },
  content: { zh: '内容', en: 'content' },
  list: { zh: '清单', en: 'list' },
  disabled: { zh: '停用', en: 'disabled' },
  disabledAt: { zh: '停用时间', en: 'disabled at' },
  url: { zh: '地址', en: 'address' },
  events: { zh: '通知的事', en: 'events' },
  parent: { zh: '上级单位', en: 'parent' },
  attributes: { zh: '属性', en: 'attributes' },
  year: { zh: '年度', en: 'year' },
  values: { zh: '值', en: 'values' },
  hash: { zh: '哈希', en: 'hash' },
  title: { zh: '标题', en: 'title' },
  minutes: { zh: '会议纪要', en: 'minutes' },
  tier: { zh: '等次', en: 'tier' },
  expiresAt: { zh: '有效期至', en: 'expires at' },
  createdAt: { zh: '创建时间', en: 'made at' },
};

/** The name of a field; an id, which only its scheme knows, stays as it is. */
export function fieldLabel(name: string): Words {
  return FIELDS[name] ?? { zh: name, en: name };
}

const VALUES: Readonly<Record<string, Words>> = {
  'state draft': { zh: '草稿', en: 'draft' },
  'state submitted': { zh: '已提交', en: 'submitted' },
  'state returned': { zh: '已退回', en: 'returned' },
  'state verified': { zh: '已核验', en: 'verified' },
  'state entered': { zh: '已登记', en: 'entered' },
  'state certified': { zh: '已认定', en: 'certified' },
  'state rejected': { zh: '不予认定', en: 'rejected' },
  'state withdrawn': { zh: '已撤回', en: 'withdrawn' },
  'state planned': { zh: '筹备', en: 'planned' },
  'state open': { zh: '进行中', en: 'open' },
  'state closed': { zh: '已结束', en: 'closed' },
  'state archived': { zh: '已归档', en: 'archived' },
  'kind facts': { zh: '数据', en: 'facts' },
  'kind ratings': { zh: '评分', en: 'ratings' },
  'kind history': { zh: '往年结果', en: 'earlier results' },
};

/** How the value of a field is shown: words for states and kinds, others as they are. */
export function valueLabel(field: string, value: string): Words {
  return VALUES[`${field} ${value}`] ?? { zh: value, en: value };
}
