import { describe, expect, it } from 'vitest';
import { compileScheme } from '../../../dsl/index.js';
import { lintScheme } from '../../../dsl/lint/index.js';
import { lintText } from './lint-fixture.js';

/** A table of 90 points inside one of 100 inside one of 100; `where` gives the acknowledgements. */
function nested(where: { readonly scheme?: string; readonly total?: string; readonly part?: string }): string {
  const entry = (indent: string, reason: string | undefined) =>
    reason === undefined ? '' : `${indent}acknowledge: { points-sum: ${reason} }\n`;
  return `scheme: demo
title: 示例
year: 2024
${entry('', where.scheme)}sources: { office: { label: 办公室 } }
score:
  id: total
  label: 总分
  points: 100
${entry('  ', where.total)}  sum:
    - id: part
      label: 部分
      points: 100
${entry('      ', where.part)}      sum: [{ id: item, label: 项, points: 90, rated: { by: office } }]
`;
}

const codes = (text: string) => lintText(text, null).diagnostics.map(({ code }) => code);

describe('acknowledge', () => {
  it('silences a finding at its object and below', () => {
    expect(codes(nested({}))).toEqual(['points-sum']);
    expect(codes(nested({ part: '原文如此' }))).toEqual([]);
    expect(codes(nested({ total: '原文如此' }))).toEqual([]);
    expect(codes(nested({ scheme: '原文如此' }))).toEqual([]);
  });

  it('keeps what it silences, with the reason of the innermost', () => {
    const { acknowledged } = lintText(nested({ scheme: '外层', part: '内层' }), null);
    expect(acknowledged.map(({ diagnostic, reason, at }) => [diagnostic.code, reason, at])).toEqual([
      ['points-sum', '内层', ['score', 'sum', 0]],
    ]);
  });

  it('suggests the code that was meant', () => {
    const { diagnostics } = lintText(nested({ part: '原文如此' }).replace('points-sum', 'point-sum'), null);
    expect(diagnostics.map(({ code, fix }) => [code, fix?.zh])).toEqual([
      ['points-sum', expect.anything()],
      ['acknowledge-unknown', '是不是 points-sum？'],
    ]);
  });

  it('works on a scheme that lowering refuses: without a plan and with formulas that could not be read', () => {
    const text = nested({}).replace('label: 项,', 'label: 项, applies: 1 +,');
    const { scheme, spec, compiled } = compileScheme(text);
    expect(compiled).toBeNull();
    if (scheme === null || spec === null) throw new Error('the scheme is valid YAML');
    expect(() => lintScheme({ scheme, spec, plan: null, source: null })).not.toThrow();
  });

  it('does not run in circles on nodes that depend on each other', () => {
    const text = `scheme: demo
title: 示例
year: 2024
score: { id: a, label: 甲, points: 1, steps: { of: b, each: 1, points: 1 } }
also: [{ id: b, label: 乙, points: 1, steps: { of: a, each: 1, points: 1 } }]
`;
    const { scheme, spec, diagnostics } = compileScheme(text);
    expect(diagnostics.map(({ code }) => code)).toContain('cycle');
    if (scheme === null || spec === null) throw new Error('the scheme is valid YAML');
    expect(() => lintScheme({ scheme, spec, plan: null, source: null })).not.toThrow();
  });
});
