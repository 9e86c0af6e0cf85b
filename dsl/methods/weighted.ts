import type { Reducer } from '../plan/plan.js';
import { defineMethod } from './method.js';

const REDUCERS: Readonly<Record<string, Reducer>> = {
  rescale: 'weighted',
  share_equally: 'weighted_shared',
  not_allowed: 'weighted_strict',
};

/** `weighted`: Σ w·v ÷ Σ w over the children that take part. */
export const weighted = defineMethod({
  key: 'weighted',
  family: 'combining',
  label: { zh: '加权', en: 'Weighted' },
  doc: {
    zh: 'Σ 权重×得分 ÷ Σ 权重，只算参加的子项。缺数据的不会把权重让给别人。',
    en: 'Σ weight × value ÷ Σ weight over the children that take part. A missing value never redistributes weight.',
  },
  example:
    'id: total\nweighted:\n  - { id: common, weight: 70%, points: 100, formula: … }\n  - { id: feature, weight: 30%, points: 100, rated: { by: peers } }',
  reads: { zh: 'Σ 权重×得分 ÷ Σ 权重', en: 'Σ weight × value ÷ Σ weight' },
  form: { kind: 'children' },
  beside: [
    {
      key: 'unassigned',
      label: { zh: '不承担的子项', en: 'Unassigned' },
      doc: {
        zh: '单位不承担某个子项时：rescale 其余按比例放大（默认）；share_equally 把它的权重平均分给其余各项；not_allowed 本项没有得分并说明原因。',
        en: 'When the unit does not carry a child: rescale the others (default), share_equally its weight among them, or not_allowed: no value, with the reason.',
      },
      schema: { enum: ['rescale', 'share_equally', 'not_allowed'] },
      example: 'unassigned: share_equally',
    },
  ],
  lower: (node, lowering) => lowering.combine(node, REDUCERS[String(node.method.settings.unassigned)] ?? 'weighted'),
});
