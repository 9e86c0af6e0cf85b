import { describe, expect, it } from 'vitest';
import { applyEdit, applyEdits, type Edit } from '../../../dsl/index.js';

function edit(text: string, change: Edit): string {
  const { value, diagnostics } = applyEdit(text, change);
  if (value === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message.en}`).join('\n'));
  return value.text;
}

describe('a value set by a form', () => {
  it('leaves the comment at the end of its line where it is', () => {
    expect(edit('year: 2023   # 考核年度\n', { kind: 'set', path: ['year'], value: 2024 })).toBe(
      'year: 2024   # 考核年度\n',
    );
  });

  it('keeps the quotes it had', () => {
    expect(edit('a: \'x\'\nb: "y"\n', { kind: 'set', path: ['a'], value: 'z' })).toBe('a: \'z\'\nb: "y"\n');
    expect(edit('a: "x"\n', { kind: 'set', path: ['a'], value: '甲' })).toBe('a: "甲"\n');
  });

  it.each([
    ['0012', '"0012"'],
    ['1.10', '"1.10"'],
    ['true', '"true"'],
    ['12:30', '"12:30"'],
    ['yes', '"yes"'],
    ['甲 # 乙', '"甲 # 乙"'],
    ['甲: 乙', '"甲: 乙"'],
    ['', '""'],
    ['他说: "好"', `'他说: "好"'`],
    ['是', '是'],
    ['2019-11-30', '2019-11-30'],
    ['tier >= good', 'tier >= good'],
  ])('stays the text it is: %s', (value, written) => {
    expect(edit('a: b\n', { kind: 'set', path: ['a'], value })).toBe(`a: ${written}\n`);
  });

  it('is quoted in brackets where a comma would cut it', () => {
    expect(edit('a: { b: 1, c: 2 }\n', { kind: 'set', path: ['a', 'b'], value: 'max(0, x)' })).toBe(
      'a: { b: "max(0, x)", c: 2 }\n',
    );
  });

  it('keeps the unchanged lines of a folded text', () => {
    const text = 'a: >-  # 读法\n  第一行\n  第二行\n  第三行\nb: 1\n';
    expect(edit(text, { kind: 'set', path: ['a'], value: '第一行 改过 第三行' })).toBe(
      'a: >-  # 读法\n  第一行\n  改过\n  第三行\nb: 1\n',
    );
  });

  it('keeps a literal text literal', () => {
    expect(edit('a: |\n  一\n  二\nb: 1\n', { kind: 'set', path: ['a'], value: '一\n三\n四\n' })).toBe(
      'a: |\n  一\n  三\n  四\nb: 1\n',
    );
  });

  it('becomes a literal text when it has several lines', () => {
    expect(edit('a: x # 注\nb: 1\n', { kind: 'set', path: ['a'], value: '一\n二' })).toContain('a: |-');
  });

  it('fills a key that has none', () => {
    expect(edit('a:   # 待定\nb: 1\n', { kind: 'set', path: ['a'], value: 5 })).toBe('a: 5   # 待定\nb: 1\n');
  });

  it('is added beside the short keys, not below the children', () => {
    const text = 'score:\n  id: total # 总分\n  sum:\n    - { id: a }\n    - { id: b }\n';
    expect(edit(text, { kind: 'set', path: ['score', 'points'], value: 100 })).toBe(
      'score:\n  id: total # 总分\n  points: 100\n  sum:\n    - { id: a }\n    - { id: b }\n',
    );
  });

  it('of a list changes the entries that differ and no other line', () => {
    const text = 'a:\n  # 甲\n  - { id: x, points: 1 } # 一\n  # 乙\n  - { id: y, points: 2 } # 二\n';
    const value = [
      { id: 'x', points: 1 },
      { id: 'y', points: 3 },
      { id: 'z', points: 4 },
    ];
    expect(edit(text, { kind: 'set', path: ['a'], value })).toBe(
      'a:\n  # 甲\n  - { id: x, points: 1 } # 一\n  # 乙\n  - { id: y, points: 3 } # 二\n  - { id: z, points: 4 }\n',
    );
  });

  it('may replace a scalar by a map in lines of their own', () => {
    expect(
      edit('a: 5 # 注\nb: 1\n', {
        kind: 'set',
        path: ['a'],
        value: { of: 'x', rows: [{ from: 1, score: { deep: { er: 2 } } }] },
      }),
    ).toBe('a: # 注\n  of: x\n  rows:\n    - from: 1\n      score: { deep: { er: 2 } }\nb: 1\n');
  });

  it('takes the place of a map below its key', () => {
    expect(edit('a: # 注\n  b: 1\n  c: 2\nd: 3\n', { kind: 'set', path: ['a'], value: 5 })).toBe('a: 5 # 注\nd: 3\n');
  });
});

describe('an entry added by a form', () => {
  it('is the first of an empty list', () => {
    expect(
      edit('a: [] # 还没有\nb: 1\n', {
        kind: 'insert',
        path: ['a'],
        value: { id: 'x', sum: [{ id: 'b', rated: { by: 'z' } }] },
      }),
    ).toBe('a: # 还没有\n  - id: x\n    sum:\n      - { id: b, rated: { by: z } }\nb: 1\n');
    expect(edit('a: []\n', { kind: 'insert', path: ['a'], value: 'x' })).toBe('a: [x]\n');
    expect(edit('a: { b: [] }\n', { kind: 'insert', path: ['a', 'b'], value: 'x' })).toBe('a: { b: [x] }\n');
  });

  it('is the first of a section without any', () => {
    expect(
      edit('facts:\ntitle: x\n', { kind: 'insert', path: ['facts'], key: 'members', value: { type: 'count' } }),
    ).toBe('facts: { members: { type: count } }\ntitle: x\n');
  });

  it('is written as its neighbours are', () => {
    expect(edit('a:\n    - b: 1\n      c: 2\n', { kind: 'insert', path: ['a'], value: { b: 3, c: 4 } })).toBe(
      'a:\n    - b: 1\n      c: 2\n    - b: 3\n      c: 4\n',
    );
    expect(edit('a:\n  - { b: 1 }\n', { kind: 'insert', path: ['a'], at: 0, value: { b: 0 } })).toBe(
      'a:\n  - { b: 0 }\n  - { b: 1 }\n',
    );
    expect(edit('a: [1, 2] # 注\n', { kind: 'insert', path: ['a'], at: 1, value: 3 })).toBe('a: [1, 3, 2] # 注\n');
  });

  it('goes before the first key behind a dash', () => {
    expect(edit('a:\n  - b: 1\n    c: 2\n', { kind: 'insert', path: ['a', 0], key: 'id', at: 0, value: 'x' })).toBe(
      'a:\n  - id: x\n    b: 1\n    c: 2\n',
    );
  });

  it('ends its line as the text does, also at an end without one', () => {
    expect(edit('a:\r\n  b: 1\r\nc: 2', { kind: 'insert', path: ['a'], key: 'd', value: 3 })).toBe(
      'a:\r\n  b: 1\r\n  d: 3\r\nc: 2',
    );
    expect(edit('\ufeffa: 1', { kind: 'insert', path: [], key: 'b', value: 2 })).toBe('\ufeffa: 1\nb: 2');
    expect(edit('\ufeffa: 1', { kind: 'insert', path: [], key: 'b', at: 0, value: 2 })).toBe('\ufeffb: 2\na: 1');
  });
});

describe('an entry removed by a form', () => {
  it('takes its line along and leaves the comments around it', () => {
    expect(edit('# 一\na: 1\n# 二\nb: 2\n# 三\nc: 3\n', { kind: 'remove', path: ['b'] })).toBe(
      '# 一\na: 1\n# 二\n# 三\nc: 3\n',
    );
  });

  it('leaves {} or [] when it was the last', () => {
    expect(edit('a: # 注\n  b: 1\nc: 2\n', { kind: 'remove', path: ['a', 'b'] })).toBe('a: {} # 注\nc: 2\n');
    expect(edit('a:\n  - 1\nc: 2\n', { kind: 'remove', path: ['a', 0] })).toBe('a: []\nc: 2\n');
    expect(edit('a: [ 1 ]\n', { kind: 'remove', path: ['a', 0] })).toBe('a: []\n');
    expect(edit('a:\n  - b: 1\n', { kind: 'remove', path: ['a', 0, 'b'] })).toBe('a:\n  - {}\n');
  });

  it('lets the next key move up behind the dash', () => {
    expect(edit('a:\n  - b: 1 \n    # 注\n    c: 2\n', { kind: 'remove', path: ['a', 0, 'b'] })).toBe(
      'a:\n  - # 注\n    c: 2\n',
    );
  });

  it('keeps the commas of brackets right', () => {
    const text = 'a: { b: 1, c: 2,\n  d: 3 } # 注\n';
    expect(edit(text, { kind: 'remove', path: ['a', 'b'] })).toBe('a: { c: 2,\n  d: 3 } # 注\n');
    expect(edit(text, { kind: 'remove', path: ['a', 'c'] })).toBe('a: { b: 1,\n  d: 3 } # 注\n');
    expect(edit(text, { kind: 'remove', path: ['a', 'd'] })).toBe('a: { b: 1, c: 2 } # 注\n');
    expect(edit('a: [ 1, # 一\n  2 ]\n', { kind: 'remove', path: ['a', 1] })).toBe('a: [ 1, # 一\n   ]\n');
  });

  it('says which comments inside of it go with it', () => {
    const { value, diagnostics } = applyEdit('a:\n  # 里面\n  b: 1\nc: 2 # 外面\n', { kind: 'remove', path: ['a'] });
    expect(value?.text).toBe('c: 2 # 外面\n');
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['edit-comment-removed', 'info']]);
    expect(diagnostics[0]?.message.zh).toContain('# 里面');
  });
});

describe('an entry moved by a form', () => {
  it('takes the comment above it along', () => {
    expect(edit('a:\n  # 甲\n  - x\n  # 乙\n  - y # 尾\n', { kind: 'move', path: ['a', 1], to: 0 })).toBe(
      'a:\n  # 乙\n  - y # 尾\n  # 甲\n  - x\n',
    );
  });

  it('changes places in brackets', () => {
    expect(edit('a: [1, 2,\n 3]\n', { kind: 'move', path: ['a', 2], to: 0 })).toBe('a: [3, 1,\n 2]\n');
  });

  it('keeps keys behind their dash', () => {
    expect(edit('a:\n  - b: 1\n    c: 2\n', { kind: 'move', path: ['a', 0, 'c'], to: 0 })).toBe(
      'a:\n  - c: 2\n    b: 1\n',
    );
  });
});

describe('what a form cannot do', () => {
  const refusal = (text: string, change: Edit): readonly string[] => {
    const { value, diagnostics } = applyEdit(text, change);
    expect(value).toBeUndefined();
    expect(diagnostics.every(({ place, message }) => place !== null && message.zh !== '' && message.en !== '')).toBe(
      true,
    );
    return diagnostics.map(({ code }) => code);
  };

  it('is refused at its place: text with errors, places and names that do not fit, keys after a question mark', () => {
    expect(refusal('a: [1\nb: 2\n', { kind: 'set', path: ['b'], value: 3 })).toEqual(['edit-unreadable']);
    expect(refusal('a: 1\n', { kind: 'remove', path: ['b'] })).toEqual(['edit-misplaced']);
    expect(refusal('a: 1\nb: 2\n', { kind: 'rename', path: ['a'], to: 'b' })).toEqual(['edit-misplaced']);
    expect(refusal('a: 1\n', { kind: 'set', path: ['a'], value: Number.NaN })).toEqual(['edit-misplaced']);
    expect(refusal('a: 1\n', { kind: 'set', path: ['a'], value: 0.1 + 0.2 })).toEqual(['edit-unsafe']);
    expect(refusal('? a\n: 1\n? b\n: 2\n', { kind: 'remove', path: ['a'] })).toEqual(['edit-unsafe']);
  });

  it('leaves nothing half done when the second of two edits is refused', () => {
    const { value } = applyEdits('a: 1\n', [
      { kind: 'set', path: ['a'], value: 2 },
      { kind: 'remove', path: ['b'] },
    ]);
    expect(value).toBeUndefined();
  });
});

it('the changes of an edit are those of its lines, in the offsets of the text before', () => {
  const text = 'a: 1\nb: 2\nc: 3\n';
  const { value } = applyEdits(text, [
    { kind: 'set', path: ['a'], value: 10 },
    { kind: 'remove', path: ['c'] },
  ]);
  expect(value).toEqual({
    text: 'a: 10\nb: 2\n',
    changes: [
      { from: 3, to: 4, insert: '10' },
      { from: 10, to: 15, insert: '' },
    ],
  });
});
