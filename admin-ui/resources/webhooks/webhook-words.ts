import { words } from '../../i18n/message.js';

export const webhookWords = words({
  title: { zh: '消息推送', en: 'Webhooks' },
  about: {
    zh: '发生了什么，主动告诉别的系统：每条消息带签名，发不出去会自动重试。',
    en: 'Tells other systems what happens: every message is signed, and tried again when it does not arrive.',
  },
  search: { zh: '按名称搜索', en: 'Search by name' },
  emptyTitle: { zh: '还没有消息推送', en: 'No webhooks yet' },
  emptyAbout: {
    zh: '填一个接收地址，选好要通知的事，之后每次发生都会推送过去。',
    en: 'Give an address and choose what it is told of; from then on every event is sent there.',
  },
  emptyReader: {
    zh: '系统管理员或系统对接方建立以后，这里能看到每个推送和它的记录。',
    en: 'Once an administrator or integrator has made one, it is shown here with its log.',
  },
  create: { zh: '新建推送', en: 'New webhook' },
  createAbout: {
    zh: '消息里只有编号，不含分数和姓名；接收方凭自己的接口密钥再来读取。',
    en: 'Messages name things by id, without scores or names; the receiver reads them with a key of its own.',
  },
  settings: { zh: '设置', en: 'Settings' },
  name: { zh: '名称', en: 'Name' },
  nameHelp: { zh: '哪个系统接收，如“数据平台”', en: 'Which system receives, e.g. "Data platform"' },
  url: { zh: '接收地址', en: 'Address' },
  urlHelp: {
    zh: '以 https:// 开头；收到后 15 秒内回答 2xx 就算成功',
    en: 'Begins with https://; an answer 2xx within 15 seconds counts as received',
  },
  events: { zh: '通知哪些事', en: 'Tells of' },
  eventsNeeded: { zh: '至少选一件事', en: 'Choose at least one' },
  cycle: { zh: '哪个年度', en: 'Cycle' },
  allCycles: { zh: '全部年度', en: 'all cycles' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '启用', en: 'active' },
  disabled: { zh: '停用', en: 'disabled' },
  disabledBecause: ({ reason }: { readonly reason: string }) => ({
    zh: `已自动停用：${reason}。改好地址后可以重新启用。`,
    en: `Disabled by itself: ${reason}. Correct the address, then enable it again.`,
  }),
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  test: { zh: '发送测试', en: 'Send a test' },
  testSent: { zh: '测试消息已排队，结果见下面的推送记录', en: 'The test is on its way; see the log below' },
  enable: { zh: '启用', en: 'Enable' },
  disable: { zh: '停用', en: 'Disable' },
  wasEnabled: { zh: '已启用', en: 'Enabled' },
  wasDisabled: { zh: '已停用，等待中的消息不再发送', en: 'Disabled; what waits is not sent' },
  rotate: { zh: '更换签名密钥', en: 'New secret' },
  rotateTitle: { zh: '更换签名密钥？', en: 'Make a new secret?' },
  rotateAbout: {
    zh: '旧密钥立即不再用来签名。接收方换上新密钥之前，会认为消息的签名不对。',
    en: 'The old one signs nothing any more, at once. Until the receiver has the new one, signatures look wrong to it.',
  },
  secretTitle: ({ name }: { readonly name: string }) => ({
    zh: `“${name}”的签名密钥`,
    en: `The signing secret of "${name}"`,
  }),
  secret: { zh: '签名密钥', en: 'Secret' },
  signature: {
    zh: '接收方这样核对：用签名密钥（whsec_ 之后的部分，Base64 解码）对“webhook-id.webhook-timestamp.请求体”做 HMAC-SHA256，与 webhook-signature 里 v1, 后面的值比较。这是 Standard Webhooks 约定，各种语言都有现成的库。',
    en: 'How the receiver checks: HMAC-SHA256 over "webhook-id.webhook-timestamp.body" with the secret (what follows whsec_, decoded from Base64), compared with what follows v1, in webhook-signature. This is the Standard Webhooks convention; there are libraries for most languages.',
  },
});
