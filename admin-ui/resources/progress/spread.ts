/** The marks of several raters for the same item of the same unit. */
export interface MarkGroup {
  readonly unit: string;
  readonly source: string;
  readonly item: string;
  /** By rater. */
  readonly marks: Readonly<Record<string, number>>;
}

/** How far marks for the same thing are apart. Advice for people: nothing computes with it. */
export interface Spread extends MarkGroup {
  /** Highest less lowest. */
  readonly range: number;
  readonly median: number;
  /** Median absolute deviation from the median. */
  readonly deviation: number;
  /** Raters whose mark is far from the median. */
  readonly outliers: readonly string[];
}

/** How one rater marks against the median of the same items. */
export interface Lean {
  readonly source: string;
  readonly rater: string;
  /** Mean of the differences: above 0 is lenient. */
  readonly difference: number;
  readonly count: number;
}

/** 1.4826 × MAD estimates the standard deviation of normal values; three of them count as far (Iglewicz and Hoaglin 1993 use 3.5). */
const FAR = 3 * 1.4826;
/** Fewer marks say nothing about one of them. */
const ENOUGH = 3;

/** How far the marks of each group are apart, the widest first; groups of one mark are left out. */
export function spreadsOf(groups: readonly MarkGroup[]): readonly Spread[] {
  return groups
    .flatMap((group) => {
      const marks = Object.values(group.marks);
      if (marks.length < 2) return [];
      const median = medianOf(marks);
      const deviation = medianOf(marks.map((mark) => Math.abs(mark - median)));
      const outliers = Object.entries(group.marks)
        .filter(([, mark]) => marks.length >= ENOUGH && deviation > 0 && Math.abs(mark - median) > FAR * deviation)
        .map(([rater]) => rater);
      return [{ ...group, range: Math.max(...marks) - Math.min(...marks), median, deviation, outliers }];
    })
    .sort((a, b) => b.outliers.length - a.outliers.length || b.range - a.range);
}

/** How lenient each rater is, the farthest from 0 first. */
export function leansOf(spreads: readonly Spread[]): readonly Lean[] {
  const differences = new Map<string, { readonly source: string; readonly rater: string; readonly all: number[] }>();
  for (const { source, marks, median } of spreads) {
    for (const [rater, mark] of Object.entries(marks)) {
      const key = `${source} ${rater}`;
      const known = differences.get(key) ?? { source, rater, all: [] };
      known.all.push(mark - median);
      differences.set(key, known);
    }
  }
  return [...differences.values()]
    .map(({ source, rater, all }) => ({
      source,
      rater,
      difference: all.reduce((sum, difference) => sum + difference, 0) / all.length,
      count: all.length,
    }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
