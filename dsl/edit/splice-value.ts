import type { Content } from '../document/content.js';
import type { Data, TextChange } from './edit.js';
import { columnOf, endOf, isEmpty, isFlow, type Layout, lineEnd } from './layout.js';
import type { Group, Member } from './site.js';
import { rewriteBlock } from './write-block-text.js';
import { isInline, writeBehind, writeFlow } from './write-value.js';

/** Replaces the value of a member, in the style of its surroundings. */
export function spliceValue(layout: Layout, group: Group, member: Member, value: Data): readonly TextChange[] {
  const { text } = layout;
  const old = member.value;
  const item = member.entry === null;
  const from = isEmpty(old) ? member.behind : old.from;
  if (group.flow) {
    const written = writeFlow(value, { item, quote: quoteOf(old, text) }, true);
    return [{ from, to: member.end, insert: isEmpty(old) && !item ? ` ${written}` : written }];
  }
  if (typeof value === 'string' && old.kind === 'scalar' && old.style === 'block') {
    const lines = rewriteBlock(text.slice(old.from, endOf(old, text)), value);
    if (lines !== null) return [{ from: old.from, to: member.end, insert: lines.join(layout.lineBreak) }];
  }
  const preferred = preferredStyle(group, member, text);
  const start = member.start ?? old.from;
  const { head, lines } = writeBehind(
    value,
    { item, quote: quoteOf(old, text) },
    columnOf(text, start),
    layout,
    preferred,
  );
  const below = lines.map((line) => layout.lineBreak + line).join('');
  const ownLines = text.slice(member.behind, from).includes('\n');
  if (!ownLines) {
    if (isEmpty(old) || head === '' || !isInline(value, preferred)) {
      return [
        { from: member.behind, to: member.end, insert: head },
        { from: lineEnd(text, member.end), to: lineEnd(text, member.end), insert: below },
      ];
    }
    return [{ from, to: member.end, insert: head.slice(1) }];
  }
  const lineOfKey = lineEnd(text, member.behind);
  return [
    { from: member.behind, to: member.behind, insert: head },
    { from: lineOfKey, to: lineEnd(text, member.end), insert: below },
  ];
}

/** How maps and lists beside a member are written; null when there are none to follow. */
export function preferredStyle(group: Group, member: Member | null, text: string): 'flow' | 'block' | null {
  const beside = group.members
    .filter((each) => each !== member && each.value.kind !== 'scalar')
    .filter(({ value }) => text.slice(value.from, value.to).trim().length > 2);
  if (group.content.kind === 'map') return null;
  if (beside.length === 0) return null;
  return beside.every(({ value }) => isFlow(value, text))
    ? 'flow'
    : beside.some(({ value }) => isFlow(value, text))
      ? null
      : 'block';
}

function quoteOf(content: Content, text: string): '"' | "'" | null {
  if (content.kind !== 'scalar' || content.style !== 'quoted') return null;
  return text[content.from] === "'" ? "'" : '"';
}
