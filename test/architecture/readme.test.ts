import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT, readText } from './source-files.js';

const READMES = ['README.md', 'README.zh-CN.md'];

describe('the READMEs', () => {
  it('give the commands that start and test the project, each alone on its line', () => {
    for (const path of READMES) {
      const lines = readText(path).split('\n');
      expect(lines).toContain('npm ci && npm start');
      expect(lines).toContain('npm ci && npm test');
    }
  });

  it('show the same command lines in both languages', () => {
    const [english, chinese] = READMES.map((path) => commandLines(readText(path)));
    expect(english?.length).toBeGreaterThan(3);
    expect(chinese).toEqual(english);
  });

  it('show only commands that the command line knows', () => {
    const help = execFileSync(process.execPath, [`${ROOT}server/cli/heng.js`, '--help'], { encoding: 'utf8' });
    const shown = commandLines(readText('README.md')).flatMap((line) => /^npx heng ([a-z]\S*)/.exec(line)?.[1] ?? []);
    expect(shown.filter((command) => !new RegExp(`^\\s*${command}\\b`, 'm').test(help))).toEqual([]);
  });
});

/** The lines that call `heng`, without their comments. */
function commandLines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('npx heng'))
    .map((line) => line.replace(/\s*#.*$/, ''));
}
