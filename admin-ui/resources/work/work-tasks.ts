import type { Words } from '../../../dsl/index.js';
import type { paths } from '../../api/schema.generated.js';
import { ratePath } from '../sheets/sheet-paths.js';
import { workWords } from './work-words.js';

type Work = paths['/api/work']['get']['responses'][200]['content']['application/json'];
export type CycleWork = Work['data'][number];

/** A line on the home page. */
export interface WorkTask {
  readonly id: string;
  readonly label: Words;
  readonly to: string;
  /** Null: things that wait, of which there is no whole. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly waiting: number;
  readonly returned: number;
  readonly late: number;
  readonly until: string | null;
  readonly time: 'open' | 'waiting' | 'over';
}

/** What somebody has to do in a cycle, as the server counts it: what was returned first. */
export function tasksOf(work: CycleWork): readonly WorkTask[] {
  const cycle = encodeURIComponent(work.cycle.id);
  const tasks: WorkTask[] = work.toRate.map((each) => {
    const { source, rater, kind, label, units, items, late, until } = each;
    const both = (say: (parameters: { readonly label: string }) => Words): Words => ({
      zh: say({ label: label.zh }).zh,
      en: say({ label: label.en }).en,
    });
    const isBallot = kind === 'ballots';
    return {
      id: `${kind}:${source}:${rater}`,
      label: both(isBallot ? workWords.rank : workWords.rate),
      to: isBallot
        ? `/ballots/${[work.cycle.id, source, rater].map(encodeURIComponent).join('/')}`
        : ratePath({ cycle: work.cycle.id, source, rater }),
      progress: units,
      waiting: 0,
      returned: items.returned,
      late,
      until,
      time: timeOf(each),
    };
  });
  const { toReport } = work;
  if (toReport !== null) {
    const [only] = toReport.byUnit;
    const isOne = toReport.byUnit.length === 1 && only !== undefined;
    tasks.push({
      id: 'report',
      label: isOne ? workWords.reportOf({ name: only.name }) : workWords.report,
      to: isOne ? `/report/${cycle}/${encodeURIComponent(only.id)}` : `/report/${cycle}`,
      progress: { done: toReport.facts.in + toReport.self.in, all: toReport.facts.expected + toReport.self.expected },
      waiting: 0,
      returned: toReport.facts.returned + toReport.self.returned,
      late: toReport.late,
      until: toReport.facts.until ?? toReport.self.until,
      time: timeOf(toReport.facts.expected > 0 ? toReport.facts : toReport.self),
    });
  }
  const none = { progress: null, returned: 0, late: 0, until: null, time: 'open' } as const;
  if (work.toVerify > 0) {
    tasks.push({ ...none, id: 'verify', label: workWords.verify, to: `/verify/${cycle}`, waiting: work.toVerify });
  }
  if (work.toCertify > 0) {
    const to = `/verify/${cycle}/events`;
    tasks.push({ ...none, id: 'certify', label: workWords.certify, to, waiting: work.toCertify });
  }
  return tasks.sort((a, b) => Number(b.returned > 0) - Number(a.returned > 0));
}

function timeOf({ isOpen, isOver }: { readonly isOpen: boolean; readonly isOver: boolean }): WorkTask['time'] {
  if (isOpen) return 'open';
  return isOver ? 'over' : 'waiting';
}
