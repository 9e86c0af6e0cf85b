import { describe, expect, it } from 'vitest';
import { declarationsOf } from '../../../dsl/editor/declarations.js';
import { scanText } from '../../../dsl/editor/scan-text.js';
import { compileScheme, definitionAt, describeAt, outlineOf, referencesAt, renameId } from '../../../dsl/index.js';
import { readShipped, SHIPPED } from '../../schemes/shipped-schemes.js';
import { caretIn } from './marked-caret.js';

const SCHEME = `facts:
  members: { label: 会员数, type: count }
sources:
  leaders: { label: 领导 }
score:
  id: total
  label: 总分
  points: 100
  sum:
    - { id: a, label: 甲, points: 60, rated: { by: leaders } }
    - { id: b, points: 40, bands: { of: members, rows: [{ from: 10, score: 'min(members, 40)' }, { else: true, score: 0 }] } }
`;

function describedAt(word: string, nth = 0): ReturnType<typeof describeAt> {
  let offset = -1;
  for (let index = 0; index <= nth; index += 1) offset = SCHEME.indexOf(word, offset + 1);
  return describeAt(SCHEME, offset + 1);
}

describe('what stands at the caret', () => {
  it('is a key with its documentation and an example', () => {
    expect(describedAt('points: 100')).toMatchObject({ title: { zh: '满分' } });
    expect(describedAt('bands')?.example).toContain('bands:');
  });

  it('is a thing that is named, and where it is declared', () => {
    expect(describedAt('members', 1)).toMatchObject({
      title: { zh: '会员数' },
      text: { zh: expect.stringContaining('第 2 行') },
    });
    expect(describedAt('leaders', 1)).toMatchObject({ title: { zh: '领导' } });
  });

  it('is a function, or a word of a choice', () => {
    expect(describedAt('min(')?.example).toBe('min(a, b, …)');
    expect(describedAt('count }')?.text.zh).not.toBe('');
  });

  it('is found from a name to its declaration, and back to every place', () => {
    const { text, offset } = caretIn(SCHEME.replace('of: members', 'of: mem|bers'));
    expect(definitionAt(text, offset)).toMatchObject({ from: text.indexOf('members'), path: ['facts', 'members'] });
    expect(referencesAt(text, offset)).toHaveLength(3);
  });

  it('is told in a text with mistakes, too', () => {
    expect(describeAt('score:\n  id: [\n  sum: {\ntitle', 3)?.title.zh).toBe('总分');
  });
});

describe('the outline', () => {
  it('lists the sections and what is declared in them, with full marks', () => {
    const outline = outlineOf(SCHEME);
    expect(outline.map(({ name, label }) => [name, label.zh])).toEqual([
      ['facts', '基础数据'],
      ['sources', '评分主体'],
      ['score', '总分'],
    ]);
    expect(outline[2]?.points).toBe('100');
    expect(outline[2]?.children.map(({ name, points, label }) => [name, points, label.zh])).toEqual([
      ['a', '60', '甲'],
      ['b', '40', 'b'],
    ]);
    expect(outline[0]?.children.map(({ name }) => name)).toEqual(['members']);
  });
});

describe('an id that is renamed', () => {
  it('is renamed where it is declared and wherever it is named, and nowhere else', () => {
    const { value } = renameId(SCHEME, SCHEME.indexOf('members') + 1, 'staff');
    expect(value?.text).toBe(SCHEME.replaceAll('members', 'staff'));
    expect(value?.changes).toHaveLength(3);
  });

  it.each(SHIPPED)(
    'leaves %s whole when one thing of every kind is renamed',
    (id) => {
      const { document } = readShipped(id);
      const declarations = declarationsOf(document.root);
      const kinds = [...new Set(declarations.map(({ kind }) => kind))];
      expect(kinds.length).toBeGreaterThan(7);
      const renamed = kinds.reduce((text, kind, index) => {
        const first = declarationsOf(scanText(text)).find((each) => each.kind === kind);
        const { value } = renameId(text, (first?.from ?? 0) + 1, `新名称_${index}`);
        return value?.text ?? '';
      }, document.text);
      const { diagnostics, compiled } = compileScheme(renamed);
      expect(diagnostics).toEqual([]);
      expect(compiled).not.toBeNull();
      expect(renamed.match(/新名称_/g)?.length).toBeGreaterThan(kinds.length);
    },
    60_000,
  );

  it.each([
    ['total', 'a', 'taken'],
    ['members', 'and', 'not-an-id'],
    ['members', 'year', 'meaning'],
  ])('%s is not renamed %s', (from, to) => {
    const { value, diagnostics } = renameId(SCHEME, SCHEME.indexOf(from) + 1, to);
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['rename-refused']]);
  });
});
