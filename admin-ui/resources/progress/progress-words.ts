import { words } from '../../i18n/message.js';

interface Share {
  readonly arrived: number;
  readonly expected: number;
}

export const progressWords = words({
  totals: { zh: '总体进度', en: 'Overall' },
  totalsAbout: {
    zh: '已报是已提交或已核验的；不适用、不承担的不算应报。',
    en: 'In means submitted or verified; what does not apply is not expected.',
  },
  what: { zh: '填报', en: 'Entries' },
  facts: { zh: '数据', en: 'Facts' },
  self: { zh: '自评', en: 'Self-assessment' },
  ratings: { zh: '评分', en: 'Ratings' },
  ballots: { zh: '排序票', en: 'Ballots' },
  expected: { zh: '应报', en: 'Expected' },
  entered: { zh: '已填', en: 'Entered' },
  arrived: { zh: '已报', en: 'In' },
  returned: { zh: '退回', en: 'Returned' },
  verified: { zh: '已核验', en: 'Verified' },
  late: { zh: '逾期', en: 'Late' },
  notOpened: { zh: '考核还没有开始', en: 'The cycle is not open yet' },
  notOpenedAbout: {
    zh: '开始以后，这里按单位和评分人显示应报、已报和逾期。',
    en: 'Once it is open, what is expected, in and late is shown here.',
  },
  byUnit: { zh: '各单位', en: 'By unit' },
  byUnitAbout: {
    zh: '格子里是已报 / 应报；颜色越深，报得越齐；有逾期的加边框。',
    en: 'In / expected; the deeper, the more is in; late ones have a border.',
  },
  unit: { zh: '单位', en: 'Unit' },
  byRater: { zh: '各评分人', en: 'By rater' },
  source: { zh: '考核主体', en: 'Source' },
  rater: { zh: '评分人', en: 'Rater' },
  person: { zh: '人员', en: 'Person' },
  units: { zh: '单位', en: 'Units' },
  items: { zh: '评分项', en: 'Marks' },
  until: { zh: '截止', en: 'Until' },
  nobody: { zh: '没有分派', en: 'nobody' },
  share: ({ arrived, expected }: Share) => ({ zh: `${arrived} / ${expected}`, en: `${arrived} / ${expected}` }),
  onlyOpen: { zh: '只看没报齐的', en: 'Only what is not complete' },
  search: { zh: '搜索单位', en: 'Search a unit' },
  none: { zh: '都报齐了。', en: 'Everything is in.' },
  remind: { zh: '催办名单', en: 'To remind' },
  remindAbout: {
    zh: '还没有报齐的单位和评分人，可以复制后发到工作群。',
    en: 'Units and raters with something open; copy the list to send it.',
  },
  remindLine: ({ who, what }: { readonly who: string; readonly what: string }) => ({
    zh: `${who}：${what}`,
    en: `${who}: ${what}`,
  }),
  owes: ({ label, count }: { readonly label: string; readonly count: number }) => ({
    zh: `${label}还差 ${count} 项`,
    en: `${count} ${label} open`,
  }),
  owesLate: ({ label, count, late }: { readonly label: string; readonly count: number; readonly late: number }) => ({
    zh: `${label}还差 ${count} 项（逾期 ${late} 项）`,
    en: `${count} ${label} open (${late} late)`,
  }),
  copy: { zh: '复制名单', en: 'Copy the list' },
  copied: { zh: '名单已复制', en: 'Copied' },
  copyFailed: {
    zh: '浏览器不允许复制，请手工选中名单',
    en: 'The browser does not allow copying; select the list by hand',
  },
  more: ({ count }: { readonly count: number }) => ({ zh: `另有 ${count} 条`, en: `${count} more` }),
  spread: { zh: '评分离散', en: 'Spread of ratings' },
  spreadAbout: {
    zh: '几人评同一项时，最高与最低之差、绝对中位差，和离中位数较远的评分。只作提示，不改任何分数。',
    en: 'Where several rate the same: highest less lowest, median absolute deviation, and marks far from the median. Advice only; no mark is changed.',
  },
  item: { zh: '评分项', en: 'Item' },
  marks: { zh: '评分', en: 'Marks' },
  range: { zh: '最高 − 最低', en: 'Max − min' },
  median: { zh: '中位数', en: 'Median' },
  deviation: { zh: '绝对中位差', en: 'MAD' },
  outliers: { zh: '偏离较大', en: 'Far off' },
  noSpread: { zh: '还没有几人共同评的项。', en: 'Nothing is rated by several people yet.' },
  severity: { zh: '评分人松紧', en: 'Leniency of raters' },
  severityAbout: {
    zh: '每人的评分平均高于（＋）或低于（−）同项中位数多少。',
    en: 'How far each rater is above (+) or below (−) the median of the same items, on average.',
  },
  lean: { zh: '平均偏差', en: 'Mean difference' },
  compared: { zh: '可比的评分', en: 'Marks compared' },
  separator: { zh: '、', en: ', ' },
});
