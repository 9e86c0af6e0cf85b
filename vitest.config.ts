import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.js';

/** `HENG_TEST_REPORT`: a file that receives the counts as JSON beside the usual output; the continuous check sets it. */
const report = process.env.HENG_TEST_REPORT;

export default defineConfig({
  test: {
    globalSetup: ['test/bundle-program.ts'],
    setupFiles: ['test/fixed-seed.ts', 'test/clean-up.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
