import {
  type CheckedScheme,
  type Compilation,
  checkScheme,
  compileScheme,
  parseDocument,
  type SchemeDocument,
} from '../../../../../dsl/index.js';

/** What was read last stays: the same text is asked about again and again. */
function remembering<T>(size: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.delete(text);
    known.set(text, found);
    for (const old of known.keys()) {
      if (known.size <= size) break;
      known.delete(old);
    }
    return found;
  };
}

/** The YAML of a text with its positions. */
export const documentOf: (text: string) => SchemeDocument = remembering(2, (text) => {
  const { value } = parseDocument(text);
  if (value === undefined) throw new Error('bug: parseDocument gives a document for any text');
  return value;
});

const checkedOf = remembering(2, (key): CheckedScheme => {
  const end = Number(key.slice(0, key.indexOf(' ')));
  const both = key.slice(key.indexOf(' ') + 1);
  return checkScheme(both.slice(0, end), { source: end === both.length ? null : both.slice(end + 1) });
});
const compiledTexts = remembering(3, (text) => compileScheme(text));

/** All that is to be said of a text. */
export function checkedScheme(text: string, source: string | null): CheckedScheme {
  return checkedOf(`${text.length} ${text}${source === null ? '' : `\n${source}`}`);
}

/** A text compiled. */
export function compilationOf(text: string): Compilation {
  return compiledTexts(text);
}
