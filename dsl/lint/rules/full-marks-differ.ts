import { defineDiagnostic } from '../../diagnostic/define-diagnostic.js';
import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { compare, toText } from '../../number/index.js';
import { defineRule } from '../lint-rule.js';
import { fullMarksOf } from '../reading/full-marks.js';

/** Weighted or averaged parts that are measured on different scales. */
export const fullMarksDiffer = defineRule(
  defineDiagnostic<{ readonly marks: readonly string[] }>({
    code: 'full-marks-differ',
    severity: 'warning',
    title: { zh: '加权或平均的各项满分不同', en: 'Weighted or averaged parts with different full marks' },
    why: {
      zh: '权重是对同一尺度的得分说的。一项满分 100、另一项满分 20，同样的权重分量就差五倍。',
      en: 'Weights suppose one scale: with full marks of 100 beside 20, the same weight counts five times as much.',
    },
    message: ({ marks }) => ({
      zh: `各项满分不同：${marks.join('、')}`,
      en: `the parts have different full marks: ${marks.join(', ')}`,
    }),
    fix: () => ({ zh: '在子项上写 scale_to，换算到同一满分', en: 'Bring the parts to one scale with scale_to' }),
  }),
  (kind, { reading }) =>
    reading.nodes.flatMap(({ node }): readonly Diagnostic[] => {
      const { key, children, at } = node.method;
      if (key !== 'weighted' && key !== 'mean') return [];
      const marks = children.flatMap((child) => {
        const value = fullMarksOf(child, reading);
        return value === null ? [] : [{ id: child.id, value }];
      });
      const [first] = marks;
      if (first === undefined || marks.every(({ value }) => compare(value, first.value) === 0)) return [];
      return [kind.at(at, { marks: marks.map(({ id, value }) => `${id} ${toText(value)}`) }, { part: 'key' })];
    }),
  ['parts'],
);
