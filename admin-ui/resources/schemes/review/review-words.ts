import { words } from '../../../i18n/message.js';

/** Words of cases, clauses, comparison, the new year and review. */
export const reviewWords = words({
  passed: { zh: '通过', en: 'Passed' },
  failed: { zh: '结果不符', en: 'Differs' },
  invalid: { zh: '数据有误', en: 'Invalid' },
  noCases: {
    zh: '还没有用例。在“试算”里填一个样本，按“存为用例”；或者“新建用例”，从头写。',
    en: 'No cases yet. Fill in a sample under "Try out" and keep it as a case, or write a new one.',
  },
  casesDone: ({ passed, total }: { readonly passed: number; readonly total: number }) => ({
    zh: `用例通过 ${passed} / ${total}`,
    en: `${passed} of ${total} cases pass`,
  }),
  coverage: ({ reached, total }: { readonly reached: number; readonly total: number }) => ({
    zh: `规则走到 ${reached} / ${total}`,
    en: `${reached} of ${total} rules are reached`,
  }),
  unreached: { zh: '没有用例走到的规则', en: 'Rules that no case reaches' },
  allReached: { zh: '每条规则都有用例走到。', en: 'Every rule is reached.' },
  noSource: {
    zh: '还没有办法原文。在左上角打开“办法原文”，把全文粘贴进去。',
    en: 'There is no text of the regulation yet. Open "Regulation" at the left and paste it.',
  },
  rules: { zh: '规则引用', en: 'quoted by rules' },
  not_computable: { zh: '已列明不计算', en: 'listed as not computable' },
  repeated: { zh: '别处引用过同样的话', en: 'quoted where it stands elsewhere' },
  uncovered: { zh: '没有引用', en: 'nobody quotes it' },
  onlyUncovered: { zh: '只看没有引用的', en: 'Only what nobody quotes' },
  choose: { zh: '点一句话，看谁引用它。', en: 'Choose a sentence to see who quotes it.' },
  reasonOf: ({ reason }: { readonly reason: string }) => ({ zh: `理由：${reason}`, en: `Reason: ${reason}` }),
  quotedAt: ({ path }: { readonly path: string }) => ({ zh: `引用处 ${path}`, en: `quoted at ${path}` }),
  inSource: { zh: '到原文', en: 'In the text' },
  otherVersion: { zh: '和哪个版本比较', en: 'Compare with' },
  noOther: { zh: '没有别的版本可以比较。', en: 'There is no other version to compare with.' },
  cannotCompare: { zh: '其中一个版本有错误，无法比较。', en: 'One of them has errors; they cannot be compared.' },
  same: { zh: '意思完全一样。', en: 'They mean the same.' },
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删去', en: 'Removed' },
  changed: { zh: '修改', en: 'Changed' },
  changes: ({
    added,
    removed,
    changed,
  }: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
  }) => ({
    zh: `修改 ${changed} 处，新增 ${added} 处，删去 ${removed} 处`,
    en: `${changed} changed, ${added} added, ${removed} removed`,
  }),
  sourceChanged: { zh: '办法原文有修改', en: 'The text of the regulation changed' },
  yearAbout: {
    zh: '复制自上一年度，下面逐条看过：改了的自动打勾；不用改的，看过以后打勾。',
    en: 'Copied from the year before. Go through the list: what changed is ticked by itself; tick what needs no change.',
  },
  yearDone: ({ done, total }: { readonly done: number; readonly total: number }) => ({
    zh: `已看过 ${done} / ${total}`,
    en: `${done} of ${total} done`,
  }),
  yearNone: { zh: '没有要改的地方。', en: 'Nothing has to be changed.' },
  wasChanged: { zh: '已改', en: 'changed' },
  now: ({ now }: { readonly now: string }) => ({ zh: `复制来的是：${now}`, en: `copied as: ${now}` }),
  obstacles: { zh: '妨碍发布的', en: 'What keeps it from being published' },
  noObstacles: { zh: '没有妨碍发布的事，可以发布。', en: 'Nothing keeps it from being published.' },
  checks: { zh: '检查', en: 'Checks' },
  acknowledged: { zh: '写明理由保留的提示', en: 'Warnings kept with a reason' },
  readAcknowledged: { zh: '我看过这些理由', en: 'I have read these reasons' },
  difference: {
    zh: '和现行版本（没有就和底稿）的差别',
    en: 'What differs from the version in force (or the one it was made from)',
  },
  counts: ({ error, warning, info }: { readonly error: number; readonly warning: number; readonly info: number }) => ({
    zh: `错误 ${error}，警告 ${warning}，提示 ${info}`,
    en: `${error} errors, ${warning} warnings, ${info} hints`,
  }),
  clausesDone: ({ uncovered }: { readonly uncovered: number }) => ({
    zh: uncovered === 0 ? '原文每句都有引用或说明' : `原文有 ${uncovered} 句没有引用`,
    en:
      uncovered === 0
        ? 'every sentence of the regulation is quoted or listed'
        : `${uncovered} sentences of the regulation are not quoted`,
  }),
});
