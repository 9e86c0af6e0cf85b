/** What kinds of parts a scheme has, in the order in which a comparison lists them. */
export const PART_KINDS = [
  'scheme',
  'attribute',
  'fact',
  'records',
  'source',
  'parameter',
  'table',
  'node',
  'eligibility',
  'ranking',
  'tier',
  'grading',
  'award',
  'consequence',
  'procedure',
] as const;
export type PartKind = (typeof PART_KINDS)[number];
