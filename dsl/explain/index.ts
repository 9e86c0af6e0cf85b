export { type DecisionOptions, decisionOptions, type OpenRule, type PossibleDecision } from './decision-options.js';
export { explainNode } from './explain-node.js';
export { explainUnit } from './explain-unit.js';
export type * from './explanation.js';
export type { ShownValue } from './shown-value.js';
export type * from './trace.js';
export type * from './unit-explanation.js';
export { withoutRaters } from './without-raters.js';
export { type RenderOptions, renderNodeExplanation, renderUnitExplanation } from './words/render-explanation.js';
