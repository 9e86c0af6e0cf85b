import { defineMethod } from './method.js';

/** `formula`: the value of an expression. */
export const formula = defineMethod({
  key: 'formula',
  family: 'leaf',
  label: { zh: '公式', en: 'Formula' },
  doc: {
    zh: '一个算式；可以用事实、参数、附表、其他节点和聚合函数。',
    en: 'An expression over facts, parameters, tables, other nodes and aggregates.',
  },
  example:
    'id: departments\npoints: 100\nformula: departments_raw * max(0, 1 - 2% * (rank(departments_raw over units) - 1))',
  reads: { zh: '按公式', en: 'by the formula' },
  form: { kind: 'formula', expects: 'number' },
  lower: (node, lowering) => {
    const value = lowering.formula(node, 'value');
    return { value, inputs: lowering.inputs(node, { value }) };
  },
});
