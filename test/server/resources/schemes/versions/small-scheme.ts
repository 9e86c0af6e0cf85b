import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from '../../../databases.js';

/** A scheme that compiles in no time, with its regulation and one case. */
export const SMALL = {
  text: `# 小方案
scheme: small-2023
title: 小方案（2023年）
year: 2023
source: source.txt
sources: { office: { label: 考核办, range: [0, 100] } }
score:
  id: total
  label: 总分
  points: 100
  weighted:
    - { id: work, label: 工作, points: 100, weight: 70%, rated: { by: office }, text: 工作占百分之七十。 }
    - { id: study, label: 学习, points: 100, weight: 30%, rated: { by: office }, text: 学习占百分之三十。 }
`,
  source: '工作占百分之七十。学习占百分之三十。\n',
  cases: [
    {
      name: 'weights.yaml',
      text: `case: 按权重合计
input:
  scheme: small-2023
  year: 2023
  units: [ { id: a, ratings: [ { source: office, rater: 甲, scores: { work: 100, study: 0 } } ] } ]
expect: { a: { total: 70 } }
`,
    },
  ],
} as const;

/** The same scheme with other weights, and a case that fits them. */
export const CHANGED = {
  text: SMALL.text.replace('weight: 70%', 'weight: 60%').replace('weight: 30%', 'weight: 40%'),
  cases: SMALL.cases.map(({ name, text }) => ({ name, text: text.replace('total: 70', 'total: 60') })),
} as const;

/** A document for it: a unit with 100 for work and 0 for study. */
export const DOCUMENT = {
  units: [{ id: 'a', ratings: [{ source: 'office', rater: '甲', scores: { work: 100, study: 0 } }] }],
} as const;

/** A folder of schemes with this one, and with a broken one. */
export function smallSchemes(): string {
  const folder = mkdtempSync(join(testFolder(), 'small-'));
  mkdirSync(join(folder, 'small-2023', 'cases'), { recursive: true });
  writeFileSync(join(folder, 'small-2023', 'scheme.yaml'), SMALL.text);
  writeFileSync(join(folder, 'small-2023', 'source.txt'), SMALL.source);
  writeFileSync(join(folder, 'small-2023', 'cases', 'weights.yaml'), SMALL.cases[0].text);
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken', 'scheme.yaml'), 'scheme: broken\nscore: [\n');
  return folder;
}
