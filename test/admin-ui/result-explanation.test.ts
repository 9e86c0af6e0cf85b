import { describe, expect, it } from 'vitest';
import { inputsOfNode } from '../../admin-ui/resources/results/node-inputs.js';
import { shownText, treeLines } from '../../admin-ui/resources/results/score-tree.js';
import { compileScheme, evaluate, explainUnit } from '../../dsl/index.js';
import { OFFICE_SCHEME } from './office-scheme.js';

/** What a unit got, with every input there. */
async function explained() {
  const { compiled } = compileScheme(OFFICE_SCHEME, 'scheme.yaml');
  if (compiled === null) throw new Error('the scheme is right');
  const ratings = [{ source: 'panel', rater: 'p1', scores: { review: 25 } }];
  const attributes = { kind: 'town', base: 50, barred: false };
  const { evaluation } = await evaluate(compiled, {
    units: [{ id: 'u1', attributes, facts: { visits: 80 }, ratings }],
  });
  if (evaluation === null) throw new Error('the document is right');
  return explainUnit(evaluation, compiled.scheme, 'u1');
}

describe('the tree of scores', () => {
  it('begins at the total and shows what is below a part only when it is open', async () => {
    const explanation = await explained();
    const closed = treeLines(explanation, new Set());
    expect(closed.map(({ node, hasChildren }) => [node.id, hasChildren])).toEqual([['total', true]]);
    const open = treeLines(explanation, new Set(['total']));
    expect(open.map(({ node, level }) => `${level} ${node.id} ${shownText(node.value)}`)).toEqual([
      '0 total 83',
      '1 daily 50',
      '1 visit 8',
      '1 review 25',
      '1 extra 0',
    ]);
  });

  it('shows a fraction that does not end to four places, marked as shortened', () => {
    expect(shownText({ kind: 'number', text: '160/3' })).toBe('≈ 53.3333');
    expect(shownText({ kind: 'number', text: '3.5' })).toBe('3.5');
  });
});

describe('the inputs of a part', () => {
  it('are those that it read itself: facts, attributes, marks, of all inputs of the unit', async () => {
    const { nodes } = await explained();
    const inputs = [
      { key: 'base', id: 'base' },
      { key: 'visits', id: 'visits' },
      { key: 'review', id: null },
      { key: 'best_share', id: 'best_share' },
    ];
    const read = (id: string) => {
      const node = nodes.find((candidate) => candidate.id === id);
      if (node === undefined) throw new Error(`no node ${id}`);
      return inputsOfNode(node, inputs).map(({ key }) => key);
    };
    expect([read('daily'), read('visit'), read('review'), read('total')]).toEqual([
      ['base'],
      ['visits'],
      ['review'],
      [],
    ]);
  });
});
