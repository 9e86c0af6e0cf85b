import { describe, expect, it } from 'vitest';
import { type CompiledScheme, compileScheme, neededInputs } from '../../../dsl/index.js';

const SCHEME = `scheme: needed
title: 需要什么
year: 2023
units:
  attributes:
    kind: { label: 类别, type: choice, values: { town: 乡镇, firm: 企业 } }
    members: { label: 人数, type: count }
facts:
  held: { label: 开会, type: count }
  output: { label: 产值, type: number }
  fines: { label: 罚款, type: count }
  spare: { label: 备用, type: count }
parameters:
  strict: { label: 从严, type: boolean, default: false }
sources:
  leaders: { label: 领导 }
  votes: { label: 投票, ballot: { mark: n - place } }
score:
  id: total
  sum:
    - { id: meetings, points: 10, formula: "min(held, 10)" }
    - id: economy
      applies: kind = firm
      sum:
        - { id: growth, points: 10, formula: "min(output, 10)" }
        - { id: market, points: 10, rated: { by: leaders } }
    - { id: big, points: 10, applies: members >= 100, otherwise: "min(spare, 5)", rated: { by: leaders } }
    - { id: control, points: 10, applies: parameters.strict, rated: { by: leaders } }
    - { id: later, points: 10, applies: held > 3, rated: { by: leaders } }
    - { id: order, points: 10, rated: { by: votes } }
tiers:
  - { id: high, label: 高 }
  - { id: low, label: 低 }
grading:
  - { id: rest, rows: { of: total, rows: [{ tier: high, else: true }] } }
  - { id: fined, when: fines > 0, set: low }
`;

describe('needed inputs', () => {
  const needed = (
    attributes: Readonly<Record<string, number | string | null>>,
    notAssigned: readonly string[] = [],
    parameters = {},
  ) => {
    const { facts, ratings, ballots } = neededInputs(compile(SCHEME), { parameters })({ attributes, notAssigned });
    return { facts: [...facts].sort(), leaders: [...(ratings.get('leaders') ?? [])].sort(), ballots: [...ballots] };
  };

  it('leave out what stands below a node that the attributes rule out', () => {
    expect(needed({ kind: 'firm', members: 200 })).toEqual({
      facts: ['fines', 'held', 'output'],
      leaders: ['big', 'later', 'market'],
      ballots: ['votes'],
    });
    expect(needed({ kind: 'town', members: 200 })).toMatchObject({
      facts: ['fines', 'held'],
      leaders: ['big', 'later'],
    });
  });

  it('are those of "otherwise" where a node does not apply', () => {
    expect(needed({ kind: 'town', members: 99 })).toMatchObject({
      facts: ['fines', 'held', 'spare'],
      leaders: ['later'],
    });
  });

  it('stay in while nobody can tell: a missing attribute, a condition on facts', () => {
    expect(needed({ kind: null, members: null }).leaders).toEqual(['big', 'later', 'market']);
  });

  it('follow parameters', () => {
    expect(needed({ kind: 'town', members: 1 }, [], { strict: true }).leaders).toEqual(['control', 'later']);
  });

  it('leave out what is not assigned, but not what grading reads besides', () => {
    expect(needed({ kind: 'firm', members: 1 }, ['economy', 'meetings', 'later', 'big', 'order'])).toEqual({
      facts: ['fines'],
      leaders: [],
      ballots: [],
    });
  });
});

function compile(text: string): CompiledScheme {
  const { compiled, diagnostics } = compileScheme(text, 'scheme.yaml');
  if (compiled === null) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message.en)));
  return compiled;
}
