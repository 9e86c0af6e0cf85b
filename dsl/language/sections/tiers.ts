import type { ObjectDefinition, SectionDefinition } from '../object-definition.js';
import { ID, listOf } from '../value-schemas.js';

const TIER_ENTRY: ObjectDefinition = {
  name: 'tier_entry',
  label: { zh: '等次', en: 'Tier' },
  doc: { zh: '一个等次。', en: 'One tier.' },
  keys: [
    {
      key: 'id',
      label: { zh: '代号', en: 'Id' },
      doc: { zh: '在公式、决定和结果里用的名字。', en: 'Its name in formulas, decisions and results.' },
      schema: ID,
      example: 'id: excellent',
    },
  ],
  required: ['id'],
};

/** `tiers`: the scale. */
export const TIERS_SECTION: SectionDefinition = {
  key: 'tiers',
  label: { zh: '等次', en: 'Tiers' },
  doc: { zh: '等次，由高到低。', en: 'The scale, best first.' },
  schema: listOf('tier_entry'),
  example: 'tiers: [ { id: excellent, label: 优秀 }, { id: good, label: 良好 } ]',
  objects: [TIER_ENTRY],
};
