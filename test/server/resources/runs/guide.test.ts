import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JOB_PROBLEMS } from '../../../../server/jobs/job-problems.js';
import { entryFindings, resultFindings } from '../../../../server/resources/runs/run-findings.js';
import { RUN_PROBLEMS } from '../../../../server/resources/runs/run-problems.js';

const GUIDES = (['zh', 'en'] as const).map((language) => ({
  language,
  text: readFileSync(new URL(`../../../../docs/guide/${language}/runs.md`, import.meta.url), 'utf8'),
}));

describe.each(GUIDES)('the guide to runs in $language', ({ text }) => {
  it('lists every code with its status', () => {
    const rows = [...text.matchAll(/^\| (\d{3}) \| (.*?) \|/gm)];
    const listed = rows.flatMap(([, status, codes]) =>
      [...(codes ?? '').matchAll(/`([^`]+)`/g)].map((code) => `${code[1]} ${status}`),
    );
    const declared = [...RUN_PROBLEMS, ...JOB_PROBLEMS].map(({ code, status }) => `${code} ${status}`);
    expect([...listed].sort()).toEqual([...declared].sort());
  });

  it('lists everything odd that a final run can ask about', () => {
    const open = {
      total: null,
      rank: null,
      tier: null,
      pending: ['good'],
      excluded: null,
      vetoes: [],
      undecided: ['rule'],
      awards: [],
      awards_pending: [],
      scores: {},
      exact: {},
      missing: [{ node: 'n', reasons: [], counted: 'open' as const }],
      provisional: true,
    };
    const found = [
      ...entryFindings({ cells: 1, occurrences: 1, ballots: 1 }),
      ...resultFindings({ units: { u: open } }),
    ];
    const listed = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code);
    expect(listed).toEqual(found.map(({ code }) => code));
  });
});
