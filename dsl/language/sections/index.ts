import type { SectionDefinition } from '../object-definition.js';
import { AWARDS_SECTION } from './awards.js';
import { EXPLANATION_SECTIONS } from './explanations.js';
import { FACTS_SECTION } from './facts.js';
import { GRADING_SECTION } from './grading.js';
import { IDENTITY_SECTIONS } from './identity.js';
import { PARAMETERS_SECTION } from './parameters.js';
import { PROCEDURE_SECTION } from './procedure.js';
import { RANKING_SECTION } from './ranking.js';
import { RECORDS_SECTION } from './records.js';
import { ELIGIBILITY_SECTION } from './rules.js';
import { SCORE_SECTIONS } from './score.js';
import { SOURCES_SECTION } from './sources.js';
import { TABLES_SECTION } from './tables.js';
import { TIERS_SECTION } from './tiers.js';
import { UNITS_SECTION } from './units.js';

/** Every key of the top level, in the order in which a scheme is written. */
export const SECTIONS: readonly SectionDefinition[] = [
  ...IDENTITY_SECTIONS,
  UNITS_SECTION,
  FACTS_SECTION,
  RECORDS_SECTION,
  SOURCES_SECTION,
  PARAMETERS_SECTION,
  TABLES_SECTION,
  ...SCORE_SECTIONS,
  ELIGIBILITY_SECTION,
  RANKING_SECTION,
  TIERS_SECTION,
  GRADING_SECTION,
  AWARDS_SECTION,
  PROCEDURE_SECTION,
  ...EXPLANATION_SECTIONS,
];
