import { isCollection, isMap, isPair, isScalar, type Scalar, type YAMLParseError } from 'yaml';
import { type AddSlip, colonSlip, wideIndentSlip } from './slip.js';
import type { TextPositions } from './text-positions.js';
import type { YamlReading } from './yaml-reading.js';

/** A value such as `type：count` on a line of its own: only English keys, so that Chinese prose is left alone. */
const HIDDEN_KEY = /^([a-z][a-z_]+)(：|:(?=\S))/;
/** An entry of `{ … }` without a colon, such as `id：a` or `权重:1`. */
const HIDDEN_FLOW_KEY = /^([\p{L}_][\p{L}\p{N}_]*) *(：|:(?=\S))/u;
/** Not YAML's idea of a blank: keeps `: ` from starting another map while offsets stay. */
const NON_BREAKING = '\u00a0';

/** Looks for slips at an error of the YAML library: a colon or a bracket inside an unquoted value. */
export function findValueSlips(
  text: string,
  error: YAMLParseError,
  reading: YamlReading,
  positions: TextPositions,
  add: AddSlip,
): void {
  const from = reading.toText(error.pos[0]);
  const lineEnd = positions.lineRange(positions.lineOf(from)).to;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') {
    const to = error.code === 'BLOCK_IN_FLOW' ? Math.min(lineEnd, reading.toText(error.pos[1])) : lineEnd;
    const value = text.slice(from, to).replace(/ #.*$/, '');
    if (value.includes('，')) return;
    const repairs = [...value.matchAll(/: /g)].map((match) => ({
      offset: from + match.index + 1,
      length: 1,
      insert: NON_BREAKING,
    }));
    if (repairs.length === 0) return;
    add({ kind: 'colon-in-value', from, to: from + value.trimEnd().length, found: value, write: '', key: '', repairs });
  }
  if (/^Unexpected flow-(?:seq|map)-start at node end/.test(error.message)) {
    const start = startOfFlowValue(text, from);
    const end = endOfFlowValue(text, from, lineEnd);
    const quote = text.slice(start, end).includes('"') ? "'" : '"';
    if (end < 0 || text.slice(start, end).includes(quote)) return;
    const repairs = [start, end].map((offset) => ({ offset, length: 0, insert: quote }));
    add({ kind: 'bracket-in-value', from: start, to: end, found: text.slice(start, end), write: '', key: '', repairs });
  }
}

/** Looks for keys hidden in scalars although YAML found no error. */
export function findHiddenKeys(text: string, reading: YamlReading, positions: TextPositions, add: AddSlip): void {
  const lookAt = (scalar: Scalar, inFlowMap: boolean): void => {
    const [from, to] = reading.rangeOf(scalar) ?? [0, 0];
    if (scalar.type !== 'PLAIN') return;
    const written = text.slice(from, to);
    if (/^[\u3000\u00a0]/.test(written)) {
      const line = positions.lineRange(positions.lineOf(from));
      const slip = wideIndentSlip(text.slice(line.from, line.to), line.from);
      if (slip) add(slip);
    }
    const hidden = inFlowMap ? HIDDEN_FLOW_KEY.exec(written) : isFirstOnLine(text, from) && HIDDEN_KEY.exec(written);
    if (hidden) add(colonSlip(text, from + hidden[0].length - 1, hidden[1] ?? ''));
  };
  const visit = (node: unknown, inFlowMap: boolean): void => {
    if (isPair(node)) {
      visit(node.key, inFlowMap && node.value === null);
      visit(node.value, false);
    } else if (isScalar(node)) lookAt(node, inFlowMap);
    else if (isCollection(node)) for (const item of node.items) visit(item, isMap(node) && node.flow === true);
  };
  visit(reading.yaml.contents, false);
}

function isFirstOnLine(text: string, offset: number): boolean {
  return /^ *(?:- +)*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** Start of the unquoted value that runs up to an offset: after the last `: `, `, `, `{` or `[` before it. */
function startOfFlowValue(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf(': ') + 1, before.lastIndexOf(', ') + 1, before.lastIndexOf('{') + 1);
  return start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** End of the value: the comma or bracket that closes it outside of its own brackets; -1 when the line ends before. */
function endOfFlowValue(text: string, offset: number, lineEnd: number): number {
  let depth = 0;
  for (let at = offset; at < lineEnd; at += 1) {
    const sign = text[at] ?? '';
    if (depth === 0 && (sign === ',' || sign === '}' || sign === ']')) {
      return at - (/\s*$/.exec(text.slice(offset, at))?.[0].length ?? 0);
    }
    if (sign === '[' || sign === '{' || sign === '(') depth += 1;
    if (sign === ']' || sign === '}' || sign === ')') depth -= 1;
  }
  return -1;
}
