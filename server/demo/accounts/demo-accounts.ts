import type { Words } from '../../../dsl/index.js';
import type { Role } from '../../access/roles.js';

/** An account of the demo. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** What there is to see or to do with it. */
  readonly about: Words;
}

/** What everybody in the demo signs in with. */
export const DEMO_PASSWORD = 'liupan-mountain-58';

/** The administrator, who makes the others. */
export const ADMINISTRATOR: DemoAccount = {
  login: 'admin',
  name: '系统管理员 陈静',
  role: 'administrator',
  about: { zh: '账号、授权、接口密钥', en: 'accounts, grants, API keys' },
};

/** Everybody else; each role has one at least. */
export const DEMO_ACCOUNTS = [
  {
    login: 'author',
    name: '方案起草 李文博',
    role: 'author',
    about: { zh: '起草和修改方案', en: 'writes schemes' },
  },
  {
    login: 'publisher',
    name: '方案审核 赵敏',
    role: 'publisher',
    about: { zh: '审核、发布方案', en: 'reviews and publishes schemes' },
  },
  {
    login: 'office',
    name: '考核办 马晓燕',
    role: 'office',
    about: { zh: '组织考核：进度、退回、认定、汇总', en: 'runs the cycles: progress, returns, certifies, computes' },
  },
  {
    login: 'evaluator',
    name: '考评员 王建国',
    role: 'evaluator',
    about: { zh: '固原：原州区，评了一半', en: 'Guyuan: one county, half done' },
  },
  {
    login: 'evaluator2',
    name: '考评员 苏雅琴',
    role: 'evaluator',
    about: { zh: '固原：两个县，全部评完', en: 'Guyuan: two counties, done' },
  },
  {
    login: 'evaluator3',
    name: '考评员 海明',
    role: 'evaluator',
    about: { zh: '固原：两个县，刚开始', en: 'Guyuan: two counties, just begun' },
  },
  {
    login: 'evaluator4',
    name: '考评员 田玉芳',
    role: 'evaluator',
    about: { zh: '固原：市直单位，有退回重评的；抽查各县', en: 'Guyuan: units of the city, one returned; spot checks' },
  },
  {
    login: 'reporter',
    name: '填报人 杨秀英',
    role: 'reporter',
    about: {
      zh: '固原一个单位：自评被退回一项',
      en: 'one unit of Guyuan: an item of its self-assessment was returned',
    },
  },
  {
    login: 'reporter2',
    name: '填报人 马俊',
    role: 'reporter',
    about: { zh: '甘肃一个单位：数据还没有填完', en: 'one unit of Gansu: its facts are not all entered' },
  },
  {
    login: 'leader',
    name: '领导小组 张志远',
    role: 'leader',
    about: { zh: '集体决定，大连练习的排序票', en: 'decisions; a ballot to cast in the Dalian exercise' },
  },
  {
    login: 'auditor',
    name: '审计员 周颖',
    role: 'auditor',
    about: { zh: '什么都能看，什么都不能改；审计日志', en: 'reads everything, changes nothing; the audit log' },
  },
  {
    login: 'integrator',
    name: '系统对接 何磊',
    role: 'integrator',
    about: { zh: '批量导入、接口密钥、消息推送', en: 'bulk data, API keys, webhooks' },
  },
] as const satisfies readonly DemoAccount[];

export type DemoLogin = (typeof DEMO_ACCOUNTS)[number]['login'];

/** The evaluators, by whom the marks of Guyuan are given. */
export const EVALUATORS = [
  'evaluator',
  'evaluator2',
  'evaluator3',
  'evaluator4',
] as const satisfies readonly DemoLogin[];

export type EvaluatorLogin = (typeof EVALUATORS)[number];
