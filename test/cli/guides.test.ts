import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../server/cli/commands/index.js';
import { EXIT, EXIT_CODES } from '../../server/cli/exit-codes.js';
import { readText } from '../architecture/source-files.js';

describe.each(['zh', 'en'] as const)('docs/guide/%s/cli.md', (language) => {
  const text = readText(`docs/guide/${language}/cli.md`);

  it('shows every command, and none that is not there', () => {
    const shown = new Set([...text.matchAll(/^npx heng ([a-z]+)/gm)].map((match) => match[1]));
    expect([...shown].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it('gives the table of exit codes as --help does', () => {
    const rows = [...text.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map((match) => [Number(match[1]), match[2]]);
    // Keys of a constant: those of EXIT are those of EXIT_CODES, as its type says.
    const names = Object.keys(EXIT) as (keyof typeof EXIT)[];
    expect(rows).toEqual(names.map((name) => [EXIT[name], EXIT_CODES[name][language]]));
  });
});
