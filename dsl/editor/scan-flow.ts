import type { Content, Entry } from '../document/content.js';

/** What stands in brackets or quotes from an offset on, as far as it goes; what is not closed ends at the limit. */
export function scanFlow(text: string, from: number, limit: number): Content {
  return new FlowScan(text, limit).value(from, '');
}

class FlowScan {
  readonly #text: string;
  readonly #limit: number;

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
  }

  value(from: number, stops: string): Content {
    const sign = this.#text[from];
    if (sign === '{') return this.#map(from);
    if (sign === '[') return this.#list(from);
    if (sign === '"' || sign === "'") {
      const to = this.#endOfQuote(from, sign);
      return { kind: 'scalar', from, to, value: unquote(this.#text.slice(from, to), sign), style: 'quoted' };
    }
    const to = this.#endOfPlain(from, stops);
    return { kind: 'scalar', from, to, value: from === to ? null : this.#text.slice(from, to), style: 'plain' };
  }

  #map(from: number): Content {
    const entries: Entry[] = [];
    let at = this.#skip(from + 1);
    while (at < this.#limit && this.#text[at] !== '}' && this.#text[at] !== ']') {
      const key = this.value(at, ':');
      if (key.kind !== 'scalar') {
        at = this.#skip(key.to);
        if (this.#text[at] === ',') at = this.#skip(at + 1);
        continue;
      }
      let next = this.#skip(key.to);
      let value: Content = { kind: 'scalar', from: next, to: next, value: null, style: 'plain' };
      if (this.#text[next] === ':') {
        const behind = this.#skip(next + 1);
        value = this.value(behind, '');
        next = this.#skip(value.to);
        entries.push({ key: String(key.value ?? ''), keyFrom: key.from, keyTo: key.to, value });
      }
      if (this.#text[next] === ',') next = this.#skip(next + 1);
      at = Math.max(next, at + 1);
    }
    return { kind: 'map', from, to: this.#close(at), entries };
  }

  #list(from: number): Content {
    const items: Content[] = [];
    let at = this.#skip(from + 1);
    while (at < this.#limit && this.#text[at] !== ']' && this.#text[at] !== '}') {
      const item = this.value(at, '');
      items.push(item);
      let next = this.#skip(item.to);
      if (this.#text[next] === ',') next = this.#skip(next + 1);
      at = Math.max(next, at + 1);
    }
    return { kind: 'list', from, to: this.#close(at), items };
  }

  #close(at: number): number {
    return at < this.#limit ? at + 1 : this.#limit;
  }

  /** Over blanks, line breaks and comments. */
  #skip(from: number): number {
    let at = from;
    while (at < this.#limit) {
      if (/\s/.test(this.#text[at] ?? '')) at += 1;
      else if (this.#text[at] === '#' && /\s/.test(this.#text[at - 1] ?? ' ')) {
        const end = this.#text.indexOf('\n', at);
        at = end < 0 ? this.#limit : end;
      } else break;
    }
    return Math.min(at, this.#limit);
  }

  #endOfQuote(from: number, sign: string): number {
    for (let at = from + 1; at < this.#limit; at += 1) {
      if (sign === '"' && this.#text[at] === '\\') at += 1;
      else if (this.#text[at] === sign) {
        if (sign === '"' || this.#text[at + 1] !== sign) return at + 1;
        at += 1;
      }
    }
    // A quote that is never closed ends with its line.
    const end = this.#text.indexOf('\n', from);
    return Math.min(this.#limit, end < 0 ? this.#limit : end);
  }

  #endOfPlain(from: number, stops: string): number {
    let at = from;
    while (at < this.#limit) {
      const sign = this.#text[at] ?? '';
      if (',[]{}'.includes(sign)) break;
      if (sign === ':' && (stops === ':' || /[\s,[\]{}]/.test(this.#text[at + 1] ?? ' '))) {
        if (/[\s,[\]{}]/.test(this.#text[at + 1] ?? ' ')) break;
      }
      if (sign === '#' && /\s/.test(this.#text[at - 1] ?? '')) break;
      at += 1;
    }
    while (at > from && /\s/.test(this.#text[at - 1] ?? '')) at -= 1;
    return at;
  }
}

function unquote(written: string, sign: string): string {
  const inner = written.slice(1, written.length > 1 && written.endsWith(sign) ? -1 : undefined);
  return sign === "'" ? inner.replaceAll("''", "'") : inner;
}
