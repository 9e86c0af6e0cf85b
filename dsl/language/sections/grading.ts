import { GRADING_ACTION_OBJECTS, GRADING_ACTIONS } from '../grading-actions.js';
import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { CONDITION, exactlyOne, ID, listOf, notBoth } from '../value-schemas.js';

const STEP: ObjectDefinition = {
  name: 'step',
  label: { zh: '评定步骤', en: 'Grading step' },
  doc: { zh: '一个步骤：在什么条件下、做一件什么事。', en: 'One step: under which condition it does which one thing.' },
  keys: [
    {
      key: 'id',
      label: { zh: '代号', en: 'Id' },
      doc: { zh: '步骤的名字，用于过程说明。', en: 'Name of the step in the trace.' },
      schema: ID,
      example: 'id: vetoes',
    },
    {
      key: 'when',
      label: { zh: '条件', en: 'When' },
      doc: {
        zh: '条件成立才做这一步；与 any_of 二选一。',
        en: 'The step acts only when it holds; either this or `any_of`.',
      },
      schema: CONDITION,
      example: 'when: tier = excellent and not on_time',
    },
    {
      key: 'any_of',
      label: { zh: '任一情形', en: 'Any of' },
      doc: { zh: '其中任何一种情形成立就做这一步。', en: 'The step acts when one of these rules holds.' },
      schema: { ...listOf('rule'), minItems: 1 },
      example: 'any_of: [ { id: veto_discipline, label: 严重违纪, when: veto_discipline } ]',
    },
    {
      key: 'keep_as',
      label: { zh: '留存为', en: 'Keep as' },
      doc: {
        zh: '把做完这一步的等次另存为结果里的这个键。',
        en: 'Keeps the tier after this step under this key of the result.',
      },
      schema: ID,
      example: 'keep_as: tier_before',
    },
    ...GRADING_ACTIONS,
  ],
  rules: {
    ...exactlyOne(
      'action',
      GRADING_ACTIONS.map(({ key }) => key),
    ),
    ...notBoth('when', 'any_of'),
  },
};

/** `grading`: the steps that assign the tier. */
export const GRADING_SECTION: SectionDefinition = {
  key: 'grading',
  label: { zh: '评定等次', en: 'Grading' },
  doc: {
    zh: '自上而下逐步执行，后一步在前一步的结果上进行。',
    en: 'Steps in written order; each acts on the result of the one before.',
  },
  schema: listOf('step'),
  example:
    'grading:\n  - { id: limits, rows: { of: total, rows: [ { tier: good, from: 80 }, { tier: poor, else: true } ] } }\n  - { id: vetoes, at_most: good, any_of: [ { id: veto_x, label: 严重违纪, when: veto_x } ] }',
  objects: [STEP, ...GRADING_ACTION_OBJECTS],
};
