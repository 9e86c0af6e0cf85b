import type { Words } from '../../../dsl/index.js';
import type { paths } from '../../api/schema.generated.js';
import { resourceLabel } from './audit-actions.js';
import { differenceOf, type FieldDifference } from './audit-difference.js';

/** An entry of the audit log, as the API shows it. */
export type AuditEntry = paths['/api/audit']['get']['responses'][200]['content']['application/json']['data'][number];

/** Fields that change with every change, or stand in a column of their own. */
const COUNTERS: readonly string[] = ['revision', 'updatedAt', 'hash', 'reason'];
/** What names a thing in its content, the likeliest first. */
const NAMING = ['name', 'title', 'login', 'list', 'rater'] as const;

/** What an entry is about, e.g. `账号 王芳`. */
export function subjectOf({ resource, before, after }: Pick<AuditEntry, 'resource' | 'before' | 'after'>): Words {
  const label = resourceLabel(resource);
  const name = nameIn(after) ?? nameIn(before);
  return name === null ? label : { zh: `${label.zh} ${name}`, en: `${label.en}: ${name}` };
}

/** The id of the unit that a content names, if any. */
export function unitIn(content: unknown): string | null {
  const unit = isObject(content) ? content.unit : null;
  return typeof unit === 'string' ? unit : null;
}

/** What tells where a change took place; the log repeats it after each change, not before. */
const PLACE = ['unit', 'kind', 'source', 'rater'] as const;

/** The content before a change, with the place that the log tells only afterwards, so that it counts as unchanged. */
export function beforeInPlace({ before, after }: Pick<AuditEntry, 'before' | 'after'>): unknown {
  if (!isObject(before) || !isObject(after)) return before;
  return { ...Object.fromEntries(PLACE.flatMap((key) => (key in after ? [[key, after[key]]] : []))), ...before };
}

/** The fields that say most of a change: the values first, else whatever changed. None where there was nothing before. */
export function mainChanges(entry: Pick<AuditEntry, 'before' | 'after'>): readonly FieldDifference[] {
  if (!isObject(entry.before) || !isObject(entry.after)) return [];
  const changed = differenceOf(beforeInPlace(entry), entry.after).filter(
    ({ isSame, path }) => !isSame && !COUNTERS.includes(path.at(-1) ?? ''),
  );
  const values = changed.filter(({ path }) => path.at(-1) === 'value');
  return values.length > 0 ? values : changed;
}

/** The role that an entry gave or took back, if any. */
export function roleIn({ before, after }: Pick<AuditEntry, 'before' | 'after'>): string | null {
  const role = [after, before].map((content) => (isObject(content) ? content.role : null)).find((each) => each);
  return typeof role === 'string' ? role : null;
}

/** By what the names of units and cycles that an entry is about are asked for. */
export function namedBy(entry: AuditEntry): { readonly subtree?: string; readonly cycle?: string } {
  const { resource, resourceId } = entry;
  const unit = resource === 'units' ? resourceId : (unitIn(entry.after) ?? unitIn(entry.before));
  return { ...(unit === null ? {} : { subtree: unit }), ...(resource === 'cycles' ? { cycle: resourceId } : {}) };
}

function nameIn(content: unknown): string | null {
  if (!isObject(content)) return null;
  const name = NAMING.map((key) => content[key]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name : null;
}

function isObject(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
