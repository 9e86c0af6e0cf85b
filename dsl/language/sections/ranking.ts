import type { JsonSchema } from '../definition.js';
import { type ObjectDefinition, oneOrMany, type SectionDefinition } from '../object-definition.js';
import { EXPRESSION, FLAG, ID, idsOf, listOf, oneWordOf } from '../value-schemas.js';

const ORDER: JsonSchema = oneWordOf({
  highest: { zh: '高的在前（默认）', en: 'the highest first (default)' },
  lowest: { zh: '低的在前', en: 'the lowest first' },
});

const TIE_BREAK: ObjectDefinition = {
  name: 'tie_break',
  label: { zh: '同分时比较', en: 'Tie-break' },
  doc: {
    zh: '同分时依次比较的数；可用 over tied 只在同分单位之间计算。',
    en: 'What decides ties; may be computed `over tied`, among the units still tied.',
  },
  keys: [
    {
      key: 'by',
      label: { zh: '比较什么', en: 'By' },
      doc: {
        zh: '比较的数。写成列表就依次比较，都在同一批同分单位之间计算（小联赛）；另写一条则只在仍然同分的单位之间重新计算。',
        en: 'The value compared. Those of a list are compared one after the other, all among the same tied units (a mini-league); an entry of its own is computed among those still tied.',
      },
      schema: { anyOf: [EXPRESSION, { type: 'array', items: EXPRESSION, minItems: 1 }] },
      example: 'by: feature',
    },
    {
      key: 'order',
      label: { zh: '次序', en: 'Order' },
      doc: { zh: '高的在前还是低的在前。', en: 'Highest or lowest first.' },
      schema: ORDER,
      example: 'order: highest',
    },
    {
      key: 'again',
      label: { zh: '再比', en: 'Again' },
      doc: {
        zh: '分开一部分以后，对仍然同分的几个从头再比这一条，直到分不开为止。',
        en: 'Once it separates some, it is asked anew of those still tied, as long as it separates any.',
      },
      schema: FLAG,
      example: 'again: true',
    },
  ],
  required: ['by'],
};

const RANKING: ObjectDefinition = {
  name: 'ranking',
  label: { zh: '排名', en: 'Ranking' },
  doc: { zh: '一个排名。', en: 'One ranking.' },
  keys: [
    {
      key: 'id',
      label: { zh: '代号', en: 'Id' },
      doc: {
        zh: '排名的名字，默认 rank；也是结果里的键。',
        en: 'Name of the ranking and key of the result; `rank` by default.',
      },
      schema: ID,
      example: 'id: rank_overall',
    },
    {
      key: 'by',
      label: { zh: '按什么排', en: 'By' },
      doc: { zh: '默认按总分 total。', en: 'The total by default.' },
      schema: EXPRESSION,
      example: 'by: total',
    },
    {
      key: 'order',
      label: { zh: '次序', en: 'Order' },
      doc: { zh: '高的在前还是低的在前。', en: 'Highest or lowest first.' },
      schema: ORDER,
      example: 'order: highest',
    },
    {
      key: 'within',
      label: { zh: '范围', en: 'Within' },
      doc: {
        zh: '在哪个（哪些）属性相同的单位之间排；all 是全体。默认按 units.groups。',
        en: 'Among the units that agree in this attribute (or these); `all` for everybody. `units.groups` by default.',
      },
      schema: idsOf('attribute'),
      example: 'within: group',
    },
    {
      key: 'ties',
      label: { zh: '并列', en: 'Ties' },
      doc: { zh: '同分的名次怎样记。', en: 'Which place equals get.' },
      schema: oneWordOf({
        best: { zh: '并列取优：1、2、2、4', en: '1, 2, 2, 4' },
        worst: { zh: '并列取后：1、3、3、4', en: '1, 3, 3, 4' },
        dense: { zh: '不空名次：1、2、2、3', en: '1, 2, 2, 3' },
        mean: { zh: '取平均：1、2.5、2.5、4', en: '1, 2.5, 2.5, 4' },
      }),
      example: 'ties: best',
    },
    {
      key: 'tie_break',
      label: TIE_BREAK.label,
      doc: TIE_BREAK.doc,
      schema: listOf('tie_break'),
      example: 'tie_break: [ { by: feature, order: highest, label: 特色工作得分 } ]',
    },
    {
      key: 'lots',
      label: { zh: '抽签', en: 'Lots' },
      doc: { zh: '仍然相同的由抽签决定，并记录在案。', en: 'What is still tied is decided by a recorded lot.' },
      schema: FLAG,
      example: 'lots: true',
    },
  ],
};

/** `ranking`: one or several rankings. */
export const RANKING_SECTION: SectionDefinition = {
  key: 'ranking',
  label: RANKING.label,
  doc: {
    zh: '一个或几个排名；同分从不按代号或录入先后排。',
    en: 'One ranking or several. Ties never fall to id or order of input.',
  },
  schema: oneOrMany(RANKING),
  example: 'ranking: { by: total, within: group, ties: best }',
  objects: [RANKING, TIE_BREAK],
};
