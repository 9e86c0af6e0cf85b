import type { Path } from '../diagnostic/diagnostic.js';
import type { SchemeSpec } from '../scheme/spec.js';

/** Words that a scheme takes from its regulation. */
export interface QuotedText {
  readonly path: Path;
  readonly words: string;
  /** Why nothing has to compute them; null for the words of a rule. */
  readonly reason: string | null;
}

/** Maps with the author's own keys and plain values: a key `text` in them is no quote. */
const OWN_KEYS: ReadonlySet<string> = new Set(['rows', 'values', 'default', 'acknowledge']);

/** Every `text` and every `quote` of a scheme, wherever they stand, in written order. */
export function quotedTexts(spec: SchemeSpec): readonly QuotedText[] {
  const found: QuotedText[] = [];
  const visit = (value: unknown, path: Path, reason: string | null): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], reason);
    } else if (typeof value === 'object' && value !== null) {
      const why = path[0] === 'not_computable' && path.length === 2 ? reasonOf(value) : reason;
      const isOwn = OWN_KEYS.has(String(path.at(-1)));
      for (const [key, part] of Object.entries(value)) {
        const at = [...path, key];
        if (key === 'quote' || (key === 'text' && !isOwn)) found.push(...wordsOf(part, at, why));
        if (key !== 'quote') visit(part, at, why);
      }
    }
  };
  visit(spec, [], null);
  return found;
}

function reasonOf(value: object): string {
  const reason: unknown = Reflect.get(value, 'reason');
  return typeof reason === 'string' ? reason : '';
}

function wordsOf(value: unknown, at: Path, reason: string | null): readonly QuotedText[] {
  if (typeof value === 'string') return [{ path: at, words: value, reason }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((words, index) => (typeof words === 'string' ? [{ path: [...at, index], words, reason }] : []));
}
