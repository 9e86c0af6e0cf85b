import { words } from '../../i18n/message.js';

export const apiKeyWords = words({
  title: { zh: '接口密钥', en: 'API keys' },
  about: {
    zh: '其他系统用来读写数据的密钥。密钥只在创建时显示一次，到期自动失效。',
    en: 'Keys with which other systems read and write. A key is shown once, when it is made, and expires.',
  },
  search: { zh: '按名称搜索', en: 'Search by name' },
  emptyTitle: { zh: '还没有接口密钥', en: 'No API keys yet' },
  emptyAbout: {
    zh: '人事、财务等系统要写入数据时，为每个系统各建一个，只给它需要的角色。怎样调用，见“接口说明”。',
    en: 'Make one for each system that writes data, with the roles it needs and no more. The page "API" says how to call.',
  },
  emptyReader: {
    zh: '系统管理员或系统对接方建立以后，这里能看到每个密钥的权限和使用情况。',
    en: 'Once an administrator or integrator has made one, it is shown here with what it may do.',
  },
  create: { zh: '新建密钥', en: 'New key' },
  createAbout: {
    zh: '一个系统一个密钥：出问题时只吊销它自己的。',
    en: 'One key for each system, so that revoking one leaves the others alone.',
  },
  name: { zh: '名称', en: 'Name' },
  nameHelp: { zh: '哪个系统、做什么用，如“财务系统：写入预算执行率”', en: 'Which system, for what' },
  expiresInDays: { zh: '有效天数', en: 'Valid for (days)' },
  expiresHelp: { zh: '1 至 730 天', en: '1 to 730 days' },
  state: { zh: '状态', en: 'State' },
  roles: { zh: '角色', en: 'Roles' },
  expiresAt: { zh: '有效期至', en: 'Expires' },
  lastUsedAt: { zh: '最近使用', en: 'Last used' },
  never: { zh: '未使用过', en: 'never' },
  active: { zh: '有效', en: 'active' },
  expired: { zh: '已过期', en: 'expired' },
  revoked: { zh: '已吊销', en: 'revoked' },
  revoke: { zh: '吊销', en: 'Revoke' },
  revokeTitle: ({ name }: { readonly name: string }) => ({ zh: `吊销“${name}”？`, en: `Revoke "${name}"?` }),
  revokeAbout: {
    zh: '立即失效，不能恢复；用它的系统会收到拒绝。',
    en: 'It ends at once and cannot come back; the system that uses it is refused.',
  },
  wasRevoked: { zh: '已吊销', en: 'Revoked' },
  actions: { zh: '操作', en: 'Actions' },
  keyTitle: ({ name }: { readonly name: string }) => ({ zh: `“${name}”的密钥`, en: `The key of "${name}"` }),
  key: { zh: '密钥', en: 'Key' },
  what: { zh: '用途', en: 'Purpose' },
  addRole: { zh: '加一个角色', en: 'Add a role' },
  rolesNeeded: { zh: '至少给一个角色', en: 'Give at least one role' },
  use: {
    zh: '调用接口时放在请求头里：Authorization: Bearer <密钥>',
    en: 'Send it in the header of each request: Authorization: Bearer <key>',
  },
});
