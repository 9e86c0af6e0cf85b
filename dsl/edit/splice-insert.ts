import type { Data, TextChange } from './edit.js';
import { columnOf, isFlow, type Layout, lineEnd } from './layout.js';
import type { Group, Member } from './site.js';
import { preferredStyle, spliceValue } from './splice-value.js';
import { isInline, keyText, writeBehind, writeEntry, writeFlow } from './write-value.js';

/**
 * Adds a member to a group.
 *
 * @param outer the group that the owner of this one belongs to; null at the root
 * @param at null: where it belongs
 * @returns null when the layout is too unusual
 */
export function spliceInsert(
  layout: Layout,
  group: Group,
  outer: Group | null,
  key: string | null,
  at: number | null,
  value: Data,
): readonly TextChange[] | null {
  const { text } = layout;
  const index = at ?? (key === null ? group.members.length : usualIndex(layout, group, value));
  const next = group.members[index];
  const previous = group.members[index - 1];
  if (group.members.length === 0) return firstMember(layout, group, outer, key, value);
  if (group.flow) return insertInBrackets(group, key, value, previous, next);
  const first = group.members[0];
  if (!first || first.start === null) return null;
  const column = columnOf(text, first.start);
  const written = writeMember(layout, group, key, value, column);
  if (previous === undefined) {
    const lines = [(written[0] ?? '').slice(column), ...written.slice(1)].join(layout.lineBreak);
    return [{ from: first.start, to: first.start, insert: `${lines}${layout.lineBreak}${' '.repeat(column)}` }];
  }
  const end = lineEnd(text, previous.end);
  return [{ from: end, to: end, insert: written.map((line) => layout.lineBreak + line).join('') }];
}

/** Before the first part that goes on for lines, when the new one does not; else at the end. */
function usualIndex(layout: Layout, group: Group, value: Data): number {
  const isLong = ({ value: each, start, end }: Member): boolean =>
    each.kind !== 'scalar' && !isFlow(each, layout.text) && layout.text.slice(start ?? end, end).includes('\n');
  const long = group.members.findIndex(isLong);
  return long > 0 && !group.flow && isInline(value, null) ? long : group.members.length;
}

function writeMember(layout: Layout, group: Group, key: string | null, value: Data, column: number): readonly string[] {
  const preferred = preferredStyle(group, null, layout.text);
  if (key !== null) return writeEntry(key, value, column, layout, preferred);
  const { head, lines } = writeBehind(value, { item: true }, column, layout, preferred);
  return [`${' '.repeat(column)}-${head}`, ...lines];
}

function insertInBrackets(
  { members }: Group,
  key: string | null,
  value: Data,
  previous: Member | undefined,
  next: Member | undefined,
): readonly TextChange[] | null {
  const written =
    key === null
      ? writeFlow(value, { item: true }, true)
      : `${keyText(key, true)}: ${writeFlow(value, { item: false }, true)}`;
  if (previous !== undefined) return [{ from: previous.end, to: previous.end, insert: `, ${written}` }];
  const start = (next ?? members[0])?.start;
  return start === null || start === undefined ? null : [{ from: start, to: start, insert: `${written}, ` }];
}

/** The first entry of `{}`, `[]` or nothing: written as a new value. */
function firstMember(
  layout: Layout,
  group: Group,
  outer: Group | null,
  key: string | null,
  value: Data,
): readonly TextChange[] | null {
  const whole: Data = key === null ? [value] : { [key]: value };
  if (outer === null || group.owner === null) {
    return [{ from: group.content.from, to: group.content.to, insert: writeFlow(whole, { item: false }, false) }];
  }
  return spliceValue(layout, outer, group.owner, whole);
}
