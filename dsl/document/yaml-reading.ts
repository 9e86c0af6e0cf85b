import { type Document, Lexer, parseDocument as parseYaml, type Range, type YAMLParseError } from 'yaml';
import { LIMITS } from './limits.js';

/** A change made to the text before it is given to the YAML library, so that one slip does not hide the rest. */
export interface Repair {
  /** Offset in the text as written. */
  readonly offset: number;
  /** Number of UTF-16 units replaced; 0 inserts. */
  readonly length: number;
  readonly insert: string;
}

/** The YAML tree of a text, and how its offsets lead back to the text as written. */
export interface YamlReading {
  readonly yaml: Document.Parsed;
  readonly errors: readonly YAMLParseError[];
  readonly repairs: readonly Repair[];
  /** Offset in the text as written for an offset the tree speaks of. */
  toText(offset: number): number;
  /** Start and end of a node's content in the text as written; null for nodes without a place. */
  rangeOf(node: { readonly range?: Range | null } | null | undefined): readonly [from: number, to: number] | null;
}

const OPTIONS = {
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: 'error',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
} as const;

/** Reads a text with repairs applied (sorted by offset, not overlapping). Duplicate keys are left to us: the library needs quadratic time. */
export function readYaml(text: string, repairs: readonly Repair[] = []): YamlReading {
  const yaml = parseYaml(repairText(text, repairs), OPTIONS);
  const toText = (offset: number): number => offsetInText(offset, repairs);
  return {
    yaml,
    errors: yaml.errors,
    repairs,
    toText,
    rangeOf: (node) => (node?.range ? [toText(node.range[0]), toText(node.range[1])] : null),
  };
}

/** Whether brackets are nested deeper than allowed; stops at the first that is. The library would run out of stack. */
export function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    if (depth > LIMITS.depth) return true;
  }
  return false;
}

function repairText(text: string, repairs: readonly Repair[]): string {
  let result = '';
  let at = 0;
  for (const { offset, length, insert } of repairs) {
    result += text.slice(at, offset) + insert;
    at = offset + length;
  }
  return result + text.slice(at);
}

function offsetInText(offset: number, repairs: readonly Repair[]): number {
  let shift = 0;
  for (const repair of repairs) {
    const start = repair.offset + shift;
    if (offset <= start) break;
    if (offset < start + repair.insert.length) return repair.offset + Math.min(offset - start, repair.length);
    shift += repair.insert.length - repair.length;
  }
  return offset - shift;
}
