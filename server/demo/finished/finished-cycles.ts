/** A finished cycle of the demo: a scheme with units whose data are those of the worked results. */
export interface FinishedCycle {
  readonly scheme: string;
  /** Of the cycle. */
  readonly name: string;
  /** The unit above all others. */
  readonly top: string;
  /** Names of the units in the order of the document; none: those of the document, which the scheme knows. */
  readonly units: readonly string[];
  /** Reference of the minutes of the decisions. */
  readonly minutes: string;
}

/** The four regulations beside Guyuan's. Units are invented, but for those that Shaoxing's own annex names. */
export const FINISHED_CYCLES: readonly FinishedCycle[] = [
  {
    scheme: 'bda-2022',
    name: '开发区 2022 年度基层工会考核',
    top: '开发区总工会（演示）',
    units: [
      '京东南精密仪器公司工会',
      '亦庆生物医药公司工会',
      '通明湖软件园联合工会',
      '凉水河物业公司工会',
      '博兴路汽车部件公司工会',
      '经海路商圈联合工会',
      '荣华新材料公司工会',
      '科创街集成电路公司工会',
      '宏达装备制造公司工会',
      '永昌物流公司工会',
      '景园街道企业联合工会',
      '文化园传媒公司工会',
    ],
    minutes: '开工考〔2023〕2号',
  },
  {
    scheme: 'shaoxing-2019',
    name: '绍兴市直部门系统 2019 年度重点工作考核',
    top: '绍兴市总工会（演示）',
    units: [],
    minutes: '绍工纪要〔2020〕1号',
  },
  {
    scheme: 'gansu-2011',
    name: '甘肃 2011 年度工会组建考核奖励',
    top: '甘肃省总工会（演示）',
    units: [
      '省冶金有色产业工会',
      '河西市总工会',
      '陇中市总工会',
      '省交通运输产业工会',
      '渭源州总工会',
      '北山市总工会',
      '省能源化工产业工会',
      '南梁市总工会',
      '祁连州总工会',
      '省教科文卫产业工会',
      '洮水市总工会',
      '黑河市总工会',
    ],
    minutes: '甘工纪要〔2011〕18号',
  },
  {
    scheme: 'dalian-2018',
    name: '大连 2018 年度工作实绩考核',
    top: '大连市总工会（演示）',
    units: [
      '长海湾县总工会',
      '滨海区总工会',
      '庄河湾市总工会',
      '星海区总工会',
      '普兰湖市总工会',
      '青泥洼区总工会',
      '瓦岗市总工会',
      '旅港区总工会',
      '獐岛县总工会',
      '甘井湾区总工会',
      '石城县总工会',
      '金石滩区总工会',
    ],
    minutes: '大工纪要〔2019〕3号',
  },
];
