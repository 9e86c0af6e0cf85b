import type { UnitToImport } from '../entering/import-units.js';

/** A union of the Guyuan demo, invented; towns and counties are real. */
export interface GuyuanUnit extends UnitToImport {
  readonly county: string;
  readonly type: keyof typeof NAMES;
}

interface County {
  readonly id: string;
  readonly name: string;
  /** What names of units begin with. */
  readonly short: string;
  readonly towns: readonly [string, string, string];
  readonly villages: readonly [string, string, string];
}

export const CITY: UnitToImport = { id: 'gy', name: '固原市总工会（演示）' };
/** The units of the city itself. */
export const CITY_UNITS = 'gy-sz';

const COUNTIES: readonly County[] = [
  {
    id: 'gy-yz',
    name: '原州区总工会',
    short: '原州区',
    towns: ['三营镇', '张易镇', '彭堡镇'],
    villages: ['头营镇马庄村', '开城镇寇庄村', '北塬街道西湖社区'],
  },
  {
    id: 'gy-xj',
    name: '西吉县总工会',
    short: '西吉县',
    towns: ['吉强镇', '将台堡镇', '火石寨乡'],
    villages: ['兴隆镇单家集村', '硝河乡关庄村', '吉强镇永清社区'],
  },
  {
    id: 'gy-ld',
    name: '隆德县总工会',
    short: '隆德县',
    towns: ['沙塘镇', '联财镇', '神林乡'],
    villages: ['陈靳乡新和村', '观庄乡前庄村', '城关镇南街社区'],
  },
  {
    id: 'gy-jy',
    name: '泾源县总工会',
    short: '泾源县',
    towns: ['泾河源镇', '六盘山镇', '大湾乡'],
    villages: ['黄花乡平凉庄村', '新民乡杨堡村', '香水镇城关社区'],
  },
  {
    id: 'gy-py',
    name: '彭阳县总工会',
    short: '彭阳县',
    towns: ['白阳镇', '王洼镇', '新集乡'],
    villages: ['红河镇友联村', '城阳乡长城村', '白阳镇兴彭社区'],
  },
];

/** What follows the county, by type of the union. */
const NAMES = {
  soe: ['第一中学', '人民医院', '自来水公司', '农业技术推广中心', '公共交通公司', '供热公司', '图书馆', '融媒体中心'],
  private: ['六盘山药业公司', '马铃薯淀粉公司', '建材商会', '快递行业协会', '草畜产业公司'],
  organ: ['教育局机关', '财政局机关', '水务局机关', '税务局机关', '民政局机关', '司法局机关', '审计局机关'],
  federation: ['餐饮行业'],
  township: [],
  village: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** How many of each a county has; the city has all of the first three. */
const IN_COUNTY = { soe: 5, private: 4, organ: 4, federation: 1 } as const;

/** The counties and the group of the city's own units, below the city. */
export const COUNTY_UNITS: readonly UnitToImport[] = [
  ...COUNTIES.map(({ id, name }) => ({ id, name, parent: CITY.id })),
  { id: CITY_UNITS, name: '市直基层工会', parent: CITY.id },
];

/** 120 unions: 20 in each of five counties, 20 of the city itself. */
export const GUYUAN_UNITS: readonly GuyuanUnit[] = [...COUNTIES.flatMap(unitsOf), ...cityUnits()];

function unitsOf({ id: county, short, towns, villages }: County): readonly GuyuanUnit[] {
  const named = (['soe', 'private', 'organ', 'federation'] as const).flatMap((type) =>
    NAMES[type].slice(0, IN_COUNTY[type]).map((name) => ({ type, name: `${short}${name}${endOf(type)}` })),
  );
  const places = [
    ...towns.map((name) => ({ type: 'township' as const, name: `${short}${name}工会` })),
    ...villages.map((name) => ({ type: 'village' as const, name: `${short}${name}工会` })),
  ];
  return numbered(county, [...named, ...places]);
}

function cityUnits(): readonly GuyuanUnit[] {
  const named = (['soe', 'private', 'organ'] as const).flatMap((type) =>
    NAMES[type].map((name) => ({ type, name: `固原市${name}${endOf(type)}` })),
  );
  return numbered(CITY_UNITS, named);
}

function endOf(type: GuyuanUnit['type']): string {
  return type === 'federation' ? '工会联合会' : '工会';
}

function numbered(county: string, units: readonly Pick<GuyuanUnit, 'type' | 'name'>[]): readonly GuyuanUnit[] {
  return units.map(({ type, name }, index) => ({
    id: `${county}-${String(index + 1).padStart(2, '0')}`,
    name,
    parent: county,
    county,
    type,
    attributes: { type },
  }));
}
