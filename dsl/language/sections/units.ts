import { type ObjectDefinition, objectSchema, type SectionDefinition } from '../object-definition.js';
import { idsOf, mapOf } from '../value-schemas.js';
import { CHOICE_NEEDS_VALUES, FIELD_KEYS } from './fields.js';

const ATTRIBUTE: ObjectDefinition = {
  name: 'attribute',
  label: { zh: '单位属性', en: 'Attribute of a unit' },
  doc: {
    zh: '单位的分类或规模，例如组别、在编人数。',
    en: 'What kind of unit it is, or how large: group, number of staff.',
  },
  keys: FIELD_KEYS,
  rules: CHOICE_NEEDS_VALUES,
};

const UNITS: ObjectDefinition = {
  name: 'units',
  label: { zh: '考核对象', en: 'Units' },
  doc: { zh: '考核谁，按什么分组比较。', en: 'Who is assessed, and in which groups they are compared.' },
  keys: [
    {
      key: 'attributes',
      label: { zh: '属性', en: 'Attributes' },
      doc: { zh: '单位的各项属性，以代号为键。', en: 'The attributes of a unit by id.' },
      schema: mapOf('attribute'),
      example: 'attributes:\n  staff: { label: 在编在岗人数, type: count }',
    },
    {
      key: 'groups',
      label: { zh: '分组依据', en: 'Groups' },
      doc: {
        zh: '按哪个（哪几个）属性分组比较；排名和 over group 默认在组内。',
        en: 'The attribute (or several) whose values form the groups in which units are compared.',
      },
      schema: idsOf('attribute'),
      example: 'groups: group',
    },
  ],
};

/** `units`: who is assessed. */
export const UNITS_SECTION: SectionDefinition = {
  key: 'units',
  label: UNITS.label,
  doc: UNITS.doc,
  schema: objectSchema(UNITS),
  example:
    'units:\n  label: 市州总工会\n  attributes:\n    group: { label: 组别, type: choice, values: { prefecture: 市州, industry: 产业 } }\n  groups: group',
  objects: [UNITS, ATTRIBUTE],
};
