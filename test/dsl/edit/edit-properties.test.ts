import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../../dsl/document/comments.js';
import type { Data, Edit } from '../../../dsl/edit/edit.js';
import { applyEdit, parseDocument, type SchemeDocument } from '../../../dsl/index.js';
import { readShipped, SHIPPED } from '../../schemes/shipped-schemes.js';
import { randomEdit } from './random-edit.js';

const EDITS = 504;
/** A large scheme has more of the same, and takes longer: it gets fewer of the edits. */
const SHARES = new Map(SHIPPED.map((id) => [id, 1 / readShipped(id).document.text.length]));
const ALL_SHARES = [...SHARES.values()].reduce((sum, share) => sum + share, 0);

describe.each(SHIPPED)('random form edits of %s', (id) => {
  const { document } = readShipped(id);

  it.each(['\n', '\r\n'] as const)(
    'change the lines they concern, lose no comment and say what was meant (%j)',
    (ending) => {
      const text = document.text.replaceAll('\n', ending);
      const before = documentOf(text);
      fc.assert(
        fc.property(randomEdit(document), (edit) => {
          const outcome = applyEdit(text, edit);
          if (outcome.value === undefined)
            throw new Error(outcome.diagnostics.map(({ message }) => message.en).join('\n'));
          const after = documentOf(outcome.value.text);
          expect(after.diagnostics).toEqual([]);
          expect(plain(after.toValue())).toEqual(edited(document.toValue(), edit));
          expect(outcome.value.text).not.toMatch(ending === '\n' ? /\r/ : /[^\r]\n/);
          expect(applyChanges(text, outcome.value.changes)).toBe(outcome.value.text);
          expectOnlyItsLines(before, outcome.value.text, edit);
          const reported = outcome.diagnostics.flatMap(({ message }) => commentsOf(message.en));
          expect(reported.length === 0 || edit.kind === 'set' || edit.kind === 'remove').toBe(true);
          expect([...commentsOf(outcome.value.text), ...reported].length).toBeGreaterThanOrEqual(
            commentsOf(text).length,
          );
        }),
        { numRuns: Math.ceil((EDITS / 2) * ((SHARES.get(id) ?? 0) / ALL_SHARES)) },
      );
    },
    120_000,
  );
});

/** Lines before and after the part an edit concerns are the same, and so are the comments there. */
function expectOnlyItsLines(before: SchemeDocument, after: string, edit: Edit): void {
  const lines = before.text.split('\n');
  const isNew = edit.kind === 'set' && !isWritten(before.toValue(), edit.path);
  if (isNew) {
    expectOnlyMore(lines, after.split('\n'));
    return;
  }
  const whole = edit.kind === 'move' ? edit.path.slice(0, -1) : edit.path;
  const [first, last] = linesOf(before, whole);
  const changed = after.split('\n');
  const head = lines.slice(0, first - 1);
  const tail = lines.slice(last + 1);
  expect(changed.slice(0, head.length)).toEqual(head);
  expect(tail.length === 0 ? [] : changed.slice(-tail.length)).toEqual(tail);
  if (edit.kind === 'remove' || edit.kind === 'set') return;
  expect(commentsOf(after).toSorted()).toEqual(commentsOf(before.text).toSorted());
}

function isWritten(data: unknown, path: readonly (string | number)[]): boolean {
  const around = path.slice(0, -1).reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
  return Object.hasOwn(Object(around), path.at(-1) ?? '');
}

/** What is new stands between lines that stay; of the old ones only the one it is written into changes. */
function expectOnlyMore(lines: readonly string[], changed: readonly string[]): void {
  const same = (left: readonly string[], right: readonly string[]): number => {
    const differs = left.findIndex((line, index) => line !== right[index]);
    return differs === -1 ? left.length : differs;
  };
  const head = same(lines, changed);
  const tail = same(lines.toReversed(), changed.toReversed());
  expect(lines.length - head - tail).toBeLessThanOrEqual(1);
  expect(changed.length).toBeGreaterThanOrEqual(lines.length);
}

/**
 * First and last line of a part with its key, counted from 1. What an only part stands in counts too, and in brackets the
 * line of the comma before it.
 */
function linesOf(document: SchemeDocument, path: readonly (string | number)[]): readonly [number, number] {
  const { text } = document;
  if (path.length === 0) return [1, text.split('\n').length];
  const lineOf = (at: readonly (string | number)[], end: boolean): number =>
    (end ? document.placeOf(at)?.endLine : document.placeOf(at, { part: 'key' })?.line) ?? 0;
  const around = path.slice(0, -1);
  const group = Object(around.reduce<unknown>((at, step) => Reflect.get(Object(at), step), document.toValue()));
  const steps: readonly (string | number)[] = Array.isArray(group) ? [...group.keys()] : Object.keys(group);
  const previous = steps[steps.indexOf(path.at(-1) ?? '') - 1];
  const inBrackets = /[{[]/.test(text[document.placeOf(around)?.offset ?? 0] ?? '');
  const first = steps.length === 1 ? lineOf(around, false) : lineOf(path, false);
  return [inBrackets && previous !== undefined ? lineOf([...around, previous], true) : first, lineOf(path, true)];
}

function applyChanges(text: string, changes: readonly { from: number; to: number; insert: string }[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}

/** The edit on plain data, done the obvious way. */
function edited(data: unknown, edit: Edit): unknown {
  const root = { root: plain(data) };
  const into = (path: readonly (string | number)[]): unknown =>
    path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), root);
  const path = ['root', ...edit.path];
  const last = path.at(-1) ?? '';
  const parent = Object(into(path.slice(0, -1)));
  const target = into(path);
  if (edit.kind === 'set') parent[last] = edit.value;
  if (edit.kind === 'remove') Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
  if (edit.kind === 'insert' && Array.isArray(target)) target.splice(edit.at ?? target.length, 0, edit.value);
  if (edit.kind === 'insert' && edit.key !== undefined) Object(target)[edit.key] = edit.value;
  if (edit.kind === 'move' && Array.isArray(parent)) parent.splice(edit.to, 0, ...parent.splice(Number(last), 1));
  if (edit.kind === 'rename') {
    parent[edit.to] = parent[last];
    if (edit.to !== last) delete parent[last];
  }
  return root.root;
}

function documentOf(text: string): SchemeDocument {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('parseDocument gives a document for any text');
  return value;
}

function plain(data: unknown): Data {
  return JSON.parse(JSON.stringify(data ?? null));
}
