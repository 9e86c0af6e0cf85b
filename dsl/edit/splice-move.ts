import type { TextChange } from './edit.js';
import { columnOf, isFirstOnLine, type Layout, lineEnd, lineStart } from './layout.js';
import type { Group, Member } from './site.js';

/**
 * Puts a member at another index: the members from one to the other change places, what stands between them stays. The
 * comment lines right above a member go with it (those above the first key of a document are about the document).
 *
 * @returns null when the layout is too unusual
 */
export function spliceMove(layout: Layout, group: Group, from: number, to: number): readonly TextChange[] | null {
  const low = Math.min(from, to);
  const slots: { readonly from: number; readonly to: number }[] = [];
  for (const [index, member] of group.members.entries()) {
    const slot = slotOf(layout, group, member, index);
    if (slot === null) return null;
    slots.push(slot);
  }
  const order = slots.toSpliced(from, 1);
  const moved = slots[from];
  if (moved === undefined) return null;
  order.splice(to, 0, moved);
  return slots.slice(low, Math.max(from, to) + 1).flatMap((slot, index): readonly TextChange[] => {
    const taken = order[low + index];
    if (taken === undefined || taken === slot) return [];
    return [{ from: slot.from, to: slot.to, insert: layout.text.slice(taken.from, taken.to) }];
  });
}

function slotOf(
  { text }: Layout,
  group: Group,
  member: Member,
  index: number,
): { readonly from: number; readonly to: number } | null {
  if (member.start === null) return null;
  if (group.flow) return { from: member.start, to: member.end };
  const to = lineEnd(text, member.end);
  if (!isFirstOnLine(text, member.start) || (index === 0 && group.owner === null)) return { from: member.start, to };
  return { from: startOfComments(text, member.start), to };
}

/** Where the comment lines right above an offset begin, those at its column; the offset itself when there are none. */
function startOfComments(text: string, offset: number): number {
  const column = columnOf(text, offset);
  let start = offset;
  for (let line = lineStart(text, offset); line > 0; ) {
    const above = lineStart(text, line - 1);
    const written = text.slice(above, lineEnd(text, above));
    if (!written.trimStart().startsWith('#') || written.length - written.trimStart().length !== column) break;
    start = above + column;
    line = above;
  }
  return start;
}
