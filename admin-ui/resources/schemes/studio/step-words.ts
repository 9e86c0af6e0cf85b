import { words } from '../../../i18n/message.js';

/** Words of the steps of a version: submit, return, publish, change. */
export const stepWords = words({
  submit: { zh: '提交审核', en: 'Submit for review' },
  submitTitle: { zh: '提交审核？', en: 'Submit for review?' },
  submitAbout: {
    zh: '提交以后谁也不能改，由另一个人审核发布；要改，可以退回。',
    en: 'From then on nobody changes it, and somebody else reviews and publishes it. To change it, have it returned.',
  },
  submitNote: { zh: '给审核人的说明：改了什么，为什么', en: 'For the reviewer: what changed, and why' },
  submitted: { zh: '已提交审核', en: 'Submitted' },
  openProblems: ({ errors }: { readonly errors: number }) => ({
    zh: `还有 ${errors} 个错误，不能提交；先看“问题”`,
    en: `${errors} errors are left; see "Problems"`,
  }),
  giveBack: { zh: '退回修改', en: 'Return' },
  giveBackTitle: { zh: '退回修改？', en: 'Return for changes?' },
  giveBackAbout: {
    zh: '退回以后编制人可以继续修改，再次提交。',
    en: 'Its authors can then change it and submit it again.',
  },
  givenBack: { zh: '已退回', en: 'Returned' },
  reason: { zh: '理由', en: 'Reason' },
  reasonNeeded: { zh: '请写明理由', en: 'Give a reason' },
  publish: { zh: '发布', en: 'Publish' },
  publishTitle: { zh: '发布这个版本？', en: 'Publish this version?' },
  publishAbout: {
    zh: '发布后立即生效，内容不再改变；以前的版本照旧可以计算。',
    en: 'It comes into force at once and never changes; versions before can still be computed with.',
  },
  publishNote: { zh: '审核意见', en: 'Note of the reviewer' },
  published: { zh: '已发布', en: 'Published' },
  ownVersion: {
    zh: '您参与编制或提交了这个版本，要由另一个人审核发布。',
    en: 'You wrote or submitted this version; somebody else must publish it.',
  },
  inReview: ({ who, when }: { readonly who: string; readonly when: string }) => ({
    zh: `${who} ${when} 提交审核。审核中不能修改。`,
    en: `Submitted by ${who}, ${when}. Nobody changes it while it is in review.`,
  }),
  noteOf: ({ note }: { readonly note: string }) => ({ zh: `说明：${note}`, en: `Note: ${note}` }),
  returned: ({ reason }: { readonly reason: string }) => ({
    zh: `上次审核退回，理由：${reason}`,
    en: `Returned by the reviewer: ${reason}`,
  }),
  publishedBy: ({ who, when }: { readonly who: string; readonly when: string }) => ({
    zh: `${who} ${when} 发布。已发布的版本不再改变；要改，做一个新的版本。`,
    en: `Published by ${who}, ${when}. It never changes; a change is a new version.`,
  }),
  retired: ({ who, when, reason }: { readonly who: string; readonly when: string; readonly reason: string }) => ({
    zh: `${who} ${when} 停用，理由：${reason}`,
    en: `Retired by ${who}, ${when}: ${reason}`,
  }),
});
