export type { Acknowledged, Acknowledgement } from './acknowledge.js';
export { type Damage, NO_DAMAGE } from './damage.js';
export type { LintRule, LintSubject } from './lint-rule.js';
export { LINT_DIAGNOSTICS, lintScheme } from './lint-scheme.js';
export { LINT_RULES } from './rules/index.js';
