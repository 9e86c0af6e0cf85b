import type { TextChange } from './edit.js';
import { isFirstOnLine, type Layout, lineEnd, lineStart, nextLine } from './layout.js';
import type { Group, Member } from './site.js';

/** Takes a member out of its group. @returns null when the layout is too unusual */
export function spliceRemove(layout: Layout, group: Group, index: number): readonly TextChange[] | null {
  const member = group.members[index];
  if (!member || member.start === null) return null;
  if (group.members.length === 1) return removeOnly(layout, group, member, member.start);
  if (group.flow) return removeInBrackets(layout, group, index, member, member.start);
  const { text } = layout;
  if (isFirstOnLine(text, member.start)) return removeLines(text, member.start, member.end);
  // The first entry stands behind a dash: what follows it moves up.
  const next = group.members[index + 1];
  if (index > 0 || next?.start === null || next === undefined) return null;
  const after = text.slice(nextLine(text, member.end), next.start);
  const kept = after.trimStart();
  return [{ from: member.start, to: next.start - kept.length, insert: '' }];
}

function removeLines(text: string, start: number, end: number): readonly TextChange[] {
  const from = lineStart(text, start);
  const to = nextLine(text, end);
  if (to < text.length || text.endsWith('\n') || from === 0) return [{ from, to, insert: '' }];
  const breakBefore = text[from - 2] === '\r' ? from - 2 : from - 1;
  return [{ from: breakBefore, to, insert: '' }];
}

/** The last member: `{}` or `[]` stays, behind the key where there is one. */
function removeOnly({ text }: Layout, group: Group, member: Member, start: number): readonly TextChange[] {
  const empty = group.content.kind === 'map' ? '{}' : '[]';
  const isBracketed = group.flow && /[{[]/.test(text[group.content.from] ?? '');
  if (isBracketed) {
    const hasComment = text.slice(group.content.from, group.content.to).includes('#');
    return hasComment
      ? [{ from: start, to: afterComma(text, member.end), insert: '' }]
      : [{ from: group.content.from, to: group.content.to, insert: empty }];
  }
  const { owner } = group;
  if (owner === null || !isFirstOnLine(text, start)) return [{ from: start, to: member.end, insert: empty }];
  return [{ from: owner.behind, to: owner.behind, insert: ` ${empty}` }, ...removeLines(text, start, member.end)];
}

function removeInBrackets(
  { text }: Layout,
  { members }: Group,
  index: number,
  member: Member,
  start: number,
): readonly TextChange[] | null {
  const previous = members[index - 1];
  const next = members[index + 1];
  if (previous !== undefined) {
    const gap = text.slice(previous.end, start);
    if (!gap.includes('#')) return [{ from: previous.end, to: member.end, insert: '' }];
    return [{ from: start, to: afterComma(text, member.end), insert: '' }];
  }
  if (next === undefined || next.start === null) return null;
  const gap = text.slice(member.end, next.start);
  return [{ from: start, to: gap.includes('#') ? afterComma(text, member.end) : next.start, insert: '' }];
}

function afterComma(text: string, offset: number): number {
  const comma = /^\s*,[ \t]*/.exec(text.slice(offset, lineEnd(text, offset)));
  return offset + (comma?.[0].length ?? 0);
}
