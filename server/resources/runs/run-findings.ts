import type { Diagnostic, EvaluationResult, UnitResult, Words } from '../../../dsl/index.js';
import { finding } from '../cycles/opening/finding.js';

/** What was entered and does not count yet, by how much of it there is. */
export interface LeftOut {
  readonly cells: number;
  readonly occurrences: number;
  readonly ballots: number;
}

/** The codes of `entryFindings`. */
export const ENTRY_FINDINGS: readonly string[] = [
  'entries-not-submitted',
  'events-not-certified',
  'ballots-not-submitted',
];

/** What is odd about the entries of a cycle: what is there and does not count. */
export function entryFindings({ cells, occurrences, ballots }: LeftOut): readonly Diagnostic[] {
  return [
    ...(cells === 0
      ? []
      : [
          warning(
            'entries-not-submitted',
            {
              zh: `有 ${cells} 项数据或评分填了没有提交，或已退回，不计入`,
              en: `${cells} values were entered and not submitted, or returned; they do not count`,
            },
            { zh: '请相关人员提交，或按现状计算', en: 'Have them submitted, or compute without them' },
          ),
        ]),
    ...(occurrences === 0
      ? []
      : [
          warning(
            'events-not-certified',
            {
              zh: `有 ${occurrences} 件事项或记录没有认定，不计入`,
              en: `${occurrences} events or records are not certified; they do not count`,
            },
            { zh: '先认定或驳回', en: 'Certify or reject them first' },
          ),
        ]),
    ...(ballots === 0
      ? []
      : [
          warning(
            'ballots-not-submitted',
            {
              zh: `有 ${ballots} 张排序票没有提交，不计入`,
              en: `${ballots} ballots are not submitted; they do not count`,
            },
            null,
          ),
        ]),
  ];
}

const NAMED = 20;

/** What is odd about results: units with gaps, with rules nobody can decide, with open tiers and provisional ranks. */
export function resultFindings({ units }: Pick<EvaluationResult, 'units'>): readonly Diagnostic[] {
  const about = (code: string, is: (unit: UnitResult) => boolean, words: (count: number) => Words) => {
    const ids = Object.entries(units).flatMap(([id, unit]) => (is(unit) ? [id] : []));
    if (ids.length === 0) return [];
    const some = `${ids.slice(0, NAMED).join('、')}${ids.length > NAMED ? '…' : ''}`;
    const { zh, en } = words(ids.length);
    return [warning(code, { zh: `${zh}：${some}`, en: `${en}: ${some}` }, null)];
  };
  return [
    ...about(
      'input-missing',
      ({ missing }) => missing.length > 0,
      (count) => ({ zh: `${count} 个单位有缺项（数据或评分没有报来）`, en: `${count} units have gaps` }),
    ),
    ...about(
      'rule-undecided',
      ({ undecided }) => undecided.length > 0,
      (count) => ({ zh: `${count} 个单位有不能判定的规则`, en: `${count} units have rules nobody can decide yet` }),
    ),
    ...about(
      'tier-pending',
      ({ pending }) => pending.length > 0,
      (count) => ({ zh: `${count} 个单位的等次未决`, en: `${count} units have no tier yet` }),
    ),
    ...about(
      'rank-provisional',
      ({ provisional }) => provisional,
      (count) => ({ zh: `${count} 个单位的名次是暂定的`, en: `${count} units have a provisional rank` }),
    ),
  ];
}

function warning(code: string, message: Words, fix: Words | null): Diagnostic {
  return finding(code, 'warning', [], message, fix);
}
