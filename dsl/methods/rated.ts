import { defineMethod } from './method.js';

/** `rated`: the marks of a source on the node, combined as the source says; ballots give place → mark. */
export const rated = defineMethod({
  key: 'rated',
  family: 'leaf',
  label: { zh: '评分', en: 'Rated' },
  doc: {
    zh: '由某个考核主体打分；多人打分时按该主体的合成办法（平均、去最高最低等）合成。排序投票由名次换算。',
    en: 'Marks given by a source, combined as that source says (mean, trimmed mean, …); for ballots the place becomes a mark.',
  },
  example: 'id: leaders\npoints: 100\nrated: { by: leaders }',
  reads: { zh: '各评分人的评分合成', en: 'the marks of all raters, combined' },
  form: {
    kind: 'options',
    options: {
      by: {
        label: { zh: '考核主体', en: 'Source' },
        doc: { zh: 'sources 中的一个。', en: 'One of `sources`.' },
        value: { kind: 'reference', to: 'source' },
        required: true,
      },
      as: {
        label: { zh: '评分键', en: 'Key' },
        doc: { zh: '评分数据里的键；默认是节点的 id。', en: 'The key in the ratings; by default the id of the node.' },
        value: { kind: 'text' },
      },
    },
  },
  lower: (node, lowering) => {
    const { settings } = node.method;
    const source = lowering.sourceOf(node);
    const key = typeof settings.as === 'string' ? settings.as : node.id;
    const value = lowering.ratings(source, key);
    return { value, inputs: [{ role: 'ratings', operation: value, text: null }], source };
  },
});
