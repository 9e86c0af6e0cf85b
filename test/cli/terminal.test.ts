import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../dsl/index.js';
import { readJson } from '../../server/cli/input/read-json.js';
import { loadLanguage } from '../../server/cli/language.js';
import { codeFrame } from '../../server/cli/terminal/code-frame.js';
import { createColours } from '../../server/cli/terminal/colours.js';
import { createProgress } from '../../server/cli/terminal/progress.js';
import { tableLines } from '../../server/cli/terminal/table.js';
import { cutText, padText, textWidth } from '../../server/cli/terminal/text-width.js';

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['考核', 4],
    ['（一）', 6],
    ['', 0],
    ['e\u0301', 1],
    ['😀', 2],
    ['𠮷', 2],
  ])('of %j is %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('is what cutting and padding keep to, never splitting a character', () => {
    expect(cutText('考核办法', 5)).toBe('考核…');
    expect(cutText('考核', 4)).toBe('考核');
    expect(padText('考核', 6, 'right')).toBe('  考核');
  });
});

describe('tableLines', () => {
  it('aligns columns of Chinese and Latin text and leaves no blanks at the end', () => {
    const rows = [
      ['甲', '1'],
      ['long', '100'],
    ];
    expect(tableLines([{ title: '单位' }, { title: '分', align: 'right' }], rows)).toEqual([
      '单位   分',
      '甲      1',
      'long  100',
    ]);
  });
});

describe('codeFrame', () => {
  const text = 'a: 1\ntitle: 考核办法 lable: 2\n';

  it('puts the caret under the place, counting Chinese characters as two columns', () => {
    const from = text.indexOf('lable');
    const place = { offset: from, end: from + 5, line: 2, column: 13, endLine: 2, endColumn: 18 };
    expect(codeFrame(text, place)).toEqual([
      '  1 | a: 1',
      '> 2 | title: 考核办法 lable: 2',
      '    |                 ^^^^^',
    ]);
  });

  it('cuts a long line around the place', () => {
    const long = `${'考'.repeat(200)}X${'核'.repeat(200)}`;
    const [line = '', caret = ''] = codeFrame(long, {
      offset: 200,
      end: 201,
      line: 1,
      column: 201,
      endLine: 1,
      endColumn: 202,
    });
    expect(textWidth(line)).toBeLessThan(120);
    const column = caret.indexOf('^');
    expect(textWidth(line.slice(0, line.indexOf('X')))).toBe(column);
  });
});

describe('progress', () => {
  function stream(isTTY: boolean) {
    const written: string[] = [];
    return {
      written,
      target: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream,
    };
  }
  const stage = { zh: '得分', en: 'scores' };
  const unit = { zh: '个单位', en: 'units' };

  it('shows counts and unit on a terminal, throttled, and takes its line away', async () => {
    const { written, target } = stream(true);
    const progress = createProgress(target, 'zh');
    for (let done = 1; done <= 1000; done += 1) progress.show(stage, done, 1000, unit);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await progress.show(stage, 1000, 2000, unit);
    progress.end();
    expect(written.length).toBeLessThanOrEqual(3);
    expect(written.at(-2)).toContain('得分 1000 / 2000 个单位');
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('writes nothing elsewhere', async () => {
    const { written, target } = stream(false);
    const progress = createProgress(target, 'en');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await progress.show(stage, 1, 2, unit);
    progress.end();
    expect(written).toEqual([]);
  });
});

describe('colours', () => {
  it('paint only where they are wanted', () => {
    expect(createColours(true).error('x')).toBe('\u001b[31mx\u001b[39m');
    expect(createColours(false).error('x')).toBe('x');
  });
});

describe('places in JSON', () => {
  it('are those that reading it as YAML gives', async () => {
    const language = await loadLanguage();
    const text = JSON.stringify(
      { units: [{ id: 'a', 'k"ey': [1, -2.5e3, true, null, 'x\\"y'] }, { id: '乙' }], b: {} },
      null,
      2,
    );
    const document = parseDocument(text).value;
    const paths = [
      ['units', 0, 'id'],
      ['units', 0, 'k"ey', 1],
      ['units', 0, 'k"ey', 4],
      ['units', 1, 'id'],
    ];
    const wanted = paths.map((path) => ({ path, within: null }));
    const places = readJson(text, language)?.placesOf(wanted) ?? [];
    expect(places).toEqual(paths.map((path) => document?.placeOf(path)));
  });

  it('of what is not there are those of the nearest that is', async () => {
    const read = readJson('{"units": [{"id": "a"}]}', await loadLanguage());
    const [place, key] =
      read?.placesOf([
        { path: ['units', 0, 'facts', 'x'], within: null },
        { path: ['units', 0, 'id'], within: { part: 'key' } },
      ]) ?? [];
    expect(place).toMatchObject({ line: 1, column: 12 });
    expect(key).toMatchObject({ column: 13, endColumn: 17 });
  });
});
