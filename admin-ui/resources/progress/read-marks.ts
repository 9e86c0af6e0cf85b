import type { AssessmentDocument } from '../../../dsl/index.js';
import type { MarkGroup } from './spread.js';

/** The marks of an assessment document by unit, source and item; what is no number is left out. */
export function readMarks({ units }: AssessmentDocument): readonly MarkGroup[] {
  return units.flatMap(({ id, name, ratings = [] }) => {
    const groups = new Map<
      string,
      { readonly source: string; readonly item: string; readonly marks: Record<string, number> }
    >();
    for (const { source, rater, scores } of ratings) {
      for (const [item, score] of Object.entries(scores)) {
        const mark = Number(score);
        if (score === null || !Number.isFinite(mark)) continue;
        const key = `${source} ${item}`;
        const group = groups.get(key) ?? { source, item, marks: {} };
        group.marks[rater] = mark;
        groups.set(key, group);
      }
    }
    return [...groups.values()].map((group) => ({ unit: name ?? id, ...group }));
  });
}
