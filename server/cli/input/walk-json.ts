import type { Path } from '../../../dsl/index.js';

/** What a walk meets, with its stretch of text (offsets, half-open). `path` changes afterwards: copy it to keep it. */
export interface JsonVisit {
  readonly path: Path;
  readonly kind: 'key' | 'container' | 'text' | 'number' | 'word';
  readonly from: number;
  readonly to: number;
  /** Where the same key stood in its object before; null for all else. */
  readonly firstAt: number | null;
}

/**
 * Walks through the text of well-formed JSON (what `JSON.parse` takes) and says where everything stands; containers after
 * their contents. One pass, without building anything: documents of any size.
 */
export function walkJson(text: string, visit: (visit: JsonVisit) => void): void {
  const path: (string | number)[] = [];
  let at = 0;

  const skipBlanks = (): void => {
    while (at < text.length && (text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xfeff)) at += 1;
  };
  const skipText = (): void => {
    at += 1;
    while (text[at] !== '"' && at < text.length) at += text[at] === '\\' ? 2 : 1;
    at += 1;
  };
  const meet = (kind: JsonVisit['kind'], from: number, firstAt: number | null = null): void =>
    visit({ path, kind, from, to: at, firstAt });

  const readObject = (): void => {
    const seen = new Map<string, number>();
    at += 1;
    for (skipBlanks(); text[at] !== '}' && at < text.length; skipBlanks()) {
      if (text[at] === ',') {
        at += 1;
        skipBlanks();
      }
      const from = at;
      skipText();
      const key: string = JSON.parse(text.slice(from, at));
      path.push(key);
      const firstAt = seen.get(key);
      meet('key', from, firstAt ?? null);
      if (firstAt === undefined) seen.set(key, from);
      skipBlanks();
      at += 1;
      readValue();
      path.pop();
    }
    at += 1;
  };
  const readList = (): void => {
    at += 1;
    let index = 0;
    for (skipBlanks(); text[at] !== ']' && at < text.length; skipBlanks()) {
      if (text[at] === ',') at += 1;
      path.push(index);
      readValue();
      path.pop();
      index += 1;
    }
    at += 1;
  };
  const readValue = (): void => {
    skipBlanks();
    const from = at;
    const first = text[at];
    if (first === '{') readObject();
    else if (first === '[') readList();
    else if (first === '"') skipText();
    else while (at < text.length && /[-+.\w]/.test(text[at] ?? '')) at += 1;
    meet(
      first === '{' || first === '[' ? 'container' : first === '"' ? 'text' : isNumber(first) ? 'number' : 'word',
      from,
    );
  };
  readValue();
}

function isNumber(first: string | undefined): boolean {
  return first !== undefined && /[-\d]/.test(first);
}
