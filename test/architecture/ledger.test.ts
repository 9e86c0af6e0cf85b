import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from './source-files.js';

/** How many clauses of each document the ledger has, by the letter of their ids. */
const CLAUSES = { B: 17, S: 19, G: 17, N: 21, D: 17, X: 4 };
/** What a row's status claims; which links it must have. */
const NEEDS = {
  computed: { rule: true, test: true },
  expected: { rule: true, test: true },
  found: { rule: true, test: true },
  enforced: { rule: true, test: true },
  kept: { rule: true, test: false },
  read: { rule: true, test: false },
  part: { rule: false, test: true },
  open: { rule: false, test: false },
};
const LINK = /\[([^\]]*)\]\(([^)#\s]+)(?:#([^)\s]+))?\)/g;

interface Row {
  readonly id: string;
  readonly rules: string;
  readonly tests: string;
  readonly status: string;
}

const rows: readonly Row[] = readText('docs/ledger.md')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return { id: cells[1] ?? '', rules: cells[4] ?? '', tests: cells[5] ?? '', status: cells[6] ?? '' };
  });
const files = new Set(listFiles());

describe('the clause ledger', () => {
  it('has one row for each clause', () => {
    const expected = Object.entries(CLAUSES).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    );
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  it('gives each row a known status, with the rule and the test that the status claims', () => {
    const unsupported = rows.filter(({ rules, tests, status }) => {
      const needs = Object.entries(NEEDS).find(([name]) => name === status)?.[1];
      return needs === undefined || (needs.rule && !rules.includes('](')) || (needs.test && !tests.includes(']('));
    });
    expect(unsupported).toEqual([]);
  });

  it('links to files that exist, and inside them to ids and words that occur', () => {
    const links = rows.flatMap(({ id, rules, tests }) =>
      [...`${rules} ${tests}`.matchAll(LINK)].map((link) => ({ id, link })),
    );
    expect(links.length).toBeGreaterThan(rows.length / 2);
    const dangling = links.flatMap(({ id, link: [, text, target, anchor] }) => {
      const path = posix.normalize(posix.join('docs', target ?? ''));
      const found = files.has(path) && (anchor === undefined || hasId(readText(path), decodeURIComponent(anchor)));
      return found ? [] : [`${id}: ${text} → ${path}#${anchor ?? ''}`];
    });
    expect(dangling).toEqual([]);
  });
});

/** Whether a scheme defines an id: as the value of `id` or as a key of a map. */
function hasId(text: string, id: string): boolean {
  const escaped = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:\\bid: ${escaped}(?![\\p{L}\\p{N}_])|(?:^|[\\s{,])${escaped}:)`, 'mu').test(text);
}
