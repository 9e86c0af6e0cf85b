import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Beginnings of the paths of test files that take minutes, the longest first. */
const LONGEST = [
  'test/server/leaks/',
  'test/server/bad-input/',
  'test/server/demo/',
  'test/e2e/',
  'test/server/resources/schemes/versions/publish-2024',
  'test/server/kill/',
  'test/server/resources/assignments/blind-rating',
];

/** Begins with the files that take longest, so that no worker is left with one of them at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((path) => moduleId.includes(`/${path}`));
      return found < 0 ? LONGEST.length : found;
    };
    return sorted.toSorted((left, right) => rank(left) - rank(right));
  }
}
