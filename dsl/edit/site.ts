import type { Path } from '../diagnostic/diagnostic.js';
import type { Content, Entry } from '../document/content.js';
import { dashOf, endOf, endOfColon, endOfEntry, isEmpty, isFlow, type Layout } from './layout.js';

/** A map or list of a document and how its entries stand in the text. */
export interface Group {
  readonly content: Content;
  /** Whether it, or something around it, is written in brackets. */
  readonly flow: boolean;
  readonly members: readonly Member[];
  /** What it is the value of; null for the whole document. */
  readonly owner: Member | null;
}

/** An entry of a map, or an item of a list. */
export interface Member {
  /** Null in a list. */
  readonly entry: Entry | null;
  readonly value: Content;
  /** Where it begins: its key, its dash, or in brackets the value itself; null where the layout is too unusual. */
  readonly start: number | null;
  /** Behind its colon or dash; for an item in brackets its start. */
  readonly behind: number;
  /** End of what can be seen of it. */
  readonly end: number;
}

/** The group at a path, when there is one and it is written out (no alias). */
export function groupAt(layout: Layout, path: Path): Group | null {
  let group = groupOf(layout, layout.root, false, null);
  for (const step of path) {
    const member = group === null ? null : memberAt(group, step);
    if (group === null || member === null) return null;
    group = groupOf(layout, member.value, group.flow, member);
  }
  return group;
}

/** The member of a group for a step of a path. */
export function memberAt(group: Group, step: string | number): Member | null {
  const found =
    group.content.kind === 'map'
      ? group.members.find(({ entry }) => entry?.key === String(step))
      : group.members[Number(step)];
  return found ?? null;
}

/** Index of a member in its group. */
export function indexOfStep(group: Group, step: string | number): number {
  return group.content.kind === 'map'
    ? group.members.findIndex(({ entry }) => entry?.key === String(step))
    : Number(step);
}

function groupOf({ text }: Layout, content: Content, around: boolean, owner: Member | null): Group {
  const flow = around || isFlow(content, text);
  if (content.kind === 'scalar') return { content, flow, members: [], owner };
  const members =
    content.kind === 'map'
      ? content.entries.map((entry) => memberOfMap(entry, text))
      : content.items.map((item) => memberOfList(item, text, flow));
  return { content, flow, members, owner };
}

function memberOfMap(entry: Entry, text: string): Member {
  const isExplicit = /\?[ \t]*$/.test(text.slice(Math.max(0, entry.keyFrom - 20), entry.keyFrom));
  return {
    entry,
    value: entry.value,
    start: isExplicit ? null : entry.keyFrom,
    behind: endOfColon(entry, text),
    end: endOfEntry(entry, text),
  };
}

function memberOfList(value: Content, text: string, flow: boolean): Member {
  if (flow) return { entry: null, value, start: value.from, behind: value.from, end: endOf(value, text) };
  const start = dashOf(value, text);
  const behind = start === null ? value.from : start + 1;
  return { entry: null, value, start, behind, end: isEmpty(value) ? behind : endOf(value, text) };
}
