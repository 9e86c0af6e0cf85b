import type { Diagnostic } from '../../../../dsl/index.js';
import type { Instant } from '../../../storage/index.js';
import type { StageRow } from '../cycle-store.js';
import type { Member } from '../population/population.js';
import type { CycleScheme } from '../scheme/cycle-scheme.js';
import { finding } from './finding.js';

const NAMED = 20;

/** Attributes that results depend on and that units do not have. */
export function missingAttributes({ attributes }: CycleScheme, members: readonly Member[]): readonly Diagnostic[] {
  return attributes
    .filter(({ isNeeded }) => isNeeded)
    .flatMap(({ id, label }) => {
      const without = members.filter((member) => member.attributes[id] === undefined).map(({ unit }) => unit.name);
      if (without.length === 0) return [];
      const list = without.slice(0, NAMED).join('、');
      return [
        finding(
          'attribute-missing',
          'warning',
          ['attributes', id],
          {
            zh: `${without.length} 个单位没有“${label.zh}”，方案的计算要用：${list}`,
            en: `${without.length} units have no ${label.en}, which the scheme computes with: ${list}`,
          },
          { zh: '在单位属性里补齐', en: 'Fill it in among the attributes of the units' },
        ),
      ];
    });
}

/** Parameters that the regulation leaves open and that stay at what the scheme assumes. */
export function parameterFindings(
  { parameters }: CycleScheme,
  given: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  return parameters
    .filter(({ id, assumption }) => assumption !== null && (given[id] ?? null) === null)
    .map(({ id, label, assumption, decidedBy }) =>
      finding(
        'parameter-assumed',
        'warning',
        ['parameters', id],
        {
          zh: `“${label.zh}”沿用方案的暂定值（${assumption}）`,
          en: `${label.en} stays at what the scheme assumes (${assumption})`,
        },
        decidedBy === null
          ? null
          : { zh: `请${decidedBy}确定后填写`, en: `Have it decided by ${decidedBy}, then give it` },
      ),
    );
}

/** Stages that nothing opens, whose days are none, or that are over before they begin. */
export function stageFindings(scheme: CycleScheme, stages: readonly StageRow[], now: Instant): readonly Diagnostic[] {
  const written = new Map(scheme.stages.map((stage) => [stage.id, stage]));
  return stages.flatMap((stage): readonly Diagnostic[] => {
    const at = ['stages', stage.stage_id];
    const { label, unreadable = [] } = written.get(stage.stage_id) ?? {};
    const name = { zh: label?.zh ?? stage.stage_id, en: label?.en ?? stage.stage_id };
    const found: Diagnostic[] = [];
    if (unreadable.length > 0 && stage.as_written !== 0) {
      const dates = unreadable.join('、');
      const message = { zh: `“${name.zh}”的日期不存在：${dates}`, en: `days of "${name.en}" do not exist: ${dates}` };
      found.push(finding('stage-date-impossible', 'warning', at, message));
    }
    if (stage.opens_on === null && stage.closes_on === null) {
      const message = { zh: `“${name.zh}”没有日期，不会自动开始`, en: `"${name.en}" has no days, so nothing opens it` };
      found.push(finding('stage-undated', 'warning', at, message));
    } else if (stage.closes_at !== null && stage.closes_at <= now) {
      const message = {
        zh: `“${name.zh}”的截止日 ${stage.closes_on} 已过`,
        en: `the last day of "${name.en}", ${stage.closes_on}, is over`,
      };
      found.push(finding('stage-over', 'warning', at, message));
    }
    return found;
  });
}
