import { words } from '../../i18n/message.js';

export const referenceWords = words({
  title: { zh: '接口说明', en: 'API' },
  about: {
    zh: '怎样让别的系统读写这里的数据：从第一个密钥到每年的数据格式。',
    en: 'How other systems read and write here: from the first key to the format of each year.',
  },
  open: { zh: '打开全部接口', en: 'Open the reference' },
  openapi: { zh: 'OpenAPI 文件', en: 'OpenAPI file' },
  steps: { zh: '五步接通', en: 'Five steps' },
  stepsAbout: { zh: '照着做，十分钟写进第一条数据。', en: 'In ten minutes the first data are written.' },
  command: ({ step }: { readonly step: string }) => ({ zh: `命令：${step}`, en: `Command: ${step}` }),
  key: { zh: '1. 建一个密钥', en: '1. Make a key' },
  keyAbout: {
    zh: '每个系统一个，只给它需要的角色和范围。密钥只显示一次，放进系统的保密配置里。',
    en: 'One for each system, with the roles and limits it needs. It is shown once; keep it where the system keeps secrets.',
  },
  newKey: { zh: '新建密钥', en: 'New key' },
  call: { zh: '2. 第一次调用', en: '2. The first call' },
  callAbout: {
    zh: '密钥放在请求头里。回答里有这个密钥的权限和范围。',
    en: 'The key stands in a header. The answer says what this key may do, and where.',
  },
  dryRun: { zh: '3. 先试一试，不保存', en: '3. Try without storing' },
  dryRunAbout: {
    zh: '任何写入都可以加 dryRun=true：照样检查、照样回答，什么也不存。读出来的形状就是写进去的形状。',
    en: 'Every write takes dryRun=true: the same checks, the same answer, nothing stored. What GET gives, POST takes.',
  },
  once: { zh: '4. 正式写入，只写一次', en: '4. Write, once' },
  onceAbout: {
    zh: '带上 Idempotency-Key：网络中断时用同一个值重发，不会写两遍。修改时带 If-Match（读取时的 ETag），别人先改了会得到 409 和两份内容。',
    en: 'With Idempotency-Key the same request can be sent again after a failure and is done once. A change takes If-Match (the ETag that was read); where somebody was faster, 409 gives both contents.',
  },
  bulk: { zh: '5. 成批写入', en: '5. Write many' },
  bulkAbout: {
    zh: '一行一条（NDJSON 或 CSV），单位写编号或外部编号，每一行各有结果；mode=all 全部成功才写入，mode=rows 对的先写。',
    en: 'A row each (NDJSON or CSV), units by id or external id, a result for each row; mode=all writes all or nothing, mode=rows what is right.',
  },
  year: { zh: '每个年度的数据格式', en: 'The format of each year' },
  yearAbout: {
    zh: '数据项由方案决定，每年不同。选一个年度，下载格式、空白模板和现在还缺什么。',
    en: 'Each scheme has data of its own. Choose a cycle: its schema, an empty template, and what is still missing.',
  },
  cycle: { zh: '年度考核', en: 'Cycle' },
  schema: { zh: '格式（JSON Schema）', en: 'JSON Schema' },
  template: { zh: '空白模板', en: 'Empty template' },
  missing: { zh: '还缺什么', en: 'What is missing' },
  noCycle: { zh: '还没有年度考核', en: 'No cycle yet' },
  noCycleAbout: {
    zh: '考核办公室建立年度考核以后，这里就可以下载它的格式。',
    en: 'Once the office has made a cycle, its format can be downloaded here.',
  },
  errors: { zh: '出错时', en: 'When something is refused' },
  errorsAbout: {
    zh: '错误的形状都一样：code 不会变，供程序判断；message 是中英文说明；errors 按字段；diagnostics 指出哪一行、哪个字段、为什么、怎么改；request 是请求编号，日志和审计里也有。429 和 503 按 Retry-After 等一等再来。',
    en: 'All refusals have one shape: code is stable and for programs; message is in both languages; errors by field; diagnostics say which row, which field, why, and what to do; request is the number that log and audit know too. After 429 and 503 wait as Retry-After says.',
  },
});
