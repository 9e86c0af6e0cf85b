/** A piece of a page in Markdown: text between code blocks, or one fenced code block. */
export type GuidePiece =
  | { readonly kind: 'prose'; readonly text: string }
  | {
      readonly kind: 'block';
      /** The line that opens it: three back quotes and what follows. */
      readonly opening: string;
      /** The words after the back quotes: the language, then what the guide says of it. */
      readonly words: readonly string[];
      /** The lines inside, each with its line break. */
      readonly body: string;
    };

/**
 * Splits a page at its fenced code blocks. The pieces, written one after the other by `printPage`, are the page again.
 *
 * @throws Error when a block is not closed
 */
export function readPage(text: string): readonly GuidePiece[] {
  const pieces: GuidePiece[] = [];
  let prose = '';
  const lines = text.split(/(?<=\n)/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line.startsWith('```')) {
      prose += line;
      continue;
    }
    const end = lines.findIndex((each, index) => index > at && each.trimEnd() === '```');
    if (end < 0) throw new Error(`a code block is not closed: ${line}`);
    pieces.push({ kind: 'prose', text: prose });
    prose = '';
    const words = line.slice(3).trim().split(/\s+/);
    pieces.push({ kind: 'block', opening: line, words, body: lines.slice(at + 1, end).join('') });
    at = end;
  }
  return [...pieces, { kind: 'prose', text: prose }];
}

/** The page that `readPage` has read. */
export function printPage(pieces: readonly GuidePiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'prose' ? piece.text : `${piece.opening}${piece.body}\`\`\`\n`))
    .join('');
}
